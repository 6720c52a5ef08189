package nl.nota.web;

import java.util.concurrent.atomic.AtomicInteger;
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

    /** Takes a place, unless all are taken. */
    boolean enter() {
        if (binnen.incrementAndGet() <= PLAATSEN) return true;
        binnen.decrementAndGet();
        return false;
    }

    /** Gives the place back: what was asked has its answer. */
    void leave() {
        binnen.decrementAndGet();
    }
}
