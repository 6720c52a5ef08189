package nl.nota;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A class of tests that is begun early, so that no {@link Lane} waits at the end for the other: see {@link LaneOrder}.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface TakesLong {
    /** About how many seconds. */
    int value();
}
