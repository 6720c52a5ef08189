package nl.nota.web;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongSupplier;
import org.springframework.stereotype.Component;

/**
 * The requests that are being answered. The number that may be inside at once is what two cores answer in two seconds
 * (40 a second, measured on the work list): whoever came later would wait longer than anybody waits, and every one of
 * them holds memory and wants one of the ten connections (ADR 0032).
 */
@Component
class Verkeer {
    static final int PLAATSEN = 80;

    private final AtomicInteger bezet = new AtomicInteger();
    private final AtomicLong beantwoord = new AtomicLong();
    private final Set<LongSupplier> binnen = ConcurrentHashMap.newKeySet();

    /**
     * How far everybody came; when two of these are equal, nobody came any further in between.
     *
     * @param beantwoord how many had their answer since the start; whoever was turned away at the door is not counted
     * @param bytes that came from and went to those who are inside
     */
    record Vordering(long beantwoord, long bytes) {}

    /** Takes a place for a request, of which this says how many bytes came and went; unless all are taken. */
    boolean enter(LongSupplier bytes) {
        if (bezet.incrementAndGet() > PLAATSEN) {
            bezet.decrementAndGet();
            return false;
        }
        binnen.add(bytes);
        return true;
    }

    /** Gives the place back: what was asked has its answer. */
    void leave(LongSupplier bytes) {
        binnen.remove(bytes);
        beantwoord.incrementAndGet();
        bezet.decrementAndGet();
    }

    boolean isVol() {
        return bezet.get() >= PLAATSEN;
    }

    Vordering vordering() {
        return new Vordering(
                beantwoord.get(),
                binnen.stream().mapToLong(LongSupplier::getAsLong).sum());
    }
}
