package nl.nota.web;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.springframework.stereotype.Component;

/**
 * How many requests are being answered. The number that may be inside at once is what two cores answer in two seconds
 * (40 a second, measured on the work list): whoever came later would wait longer than anybody waits, and every one of
 * them holds memory and wants one of the ten connections (ADR 0032).
 */
@Component
class Verkeer {
    static final int PLAATSEN = 80;

    private final AtomicInteger binnen = new AtomicInteger();
    private final AtomicLong beantwoord = new AtomicLong();

    /** Takes a place, unless all are taken. */
    boolean enter() {
        if (binnen.incrementAndGet() <= PLAATSEN) return true;
        binnen.decrementAndGet();
        return false;
    }

    /** Gives the place back: what was asked has its answer. */
    void leave() {
        beantwoord.incrementAndGet();
        binnen.decrementAndGet();
    }

    boolean isVol() {
        return binnen.get() >= PLAATSEN;
    }

    boolean isLeeg() {
        return binnen.get() == 0;
    }

    /** How many had their answer since the start; those that were turned away at the door are not among them. */
    long beantwoord() {
        return beantwoord.get();
    }
}
