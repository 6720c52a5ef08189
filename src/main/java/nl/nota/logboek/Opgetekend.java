package nl.nota.logboek;

import java.time.Instant;
import nl.nota.kern.Gebeurtenis;

/** A Gebeurtenis that has just been written into its keten, still in the transaction of its command. */
public record Opgetekend(Gebeurtenis gebeurtenis, int n, Instant tijd) {}
