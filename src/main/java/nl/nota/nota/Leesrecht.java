package nl.nota.nota;

import java.util.Set;

/**
 * Something of a nota that only some of those who see it may read, beside how much text their ground lets them read;
 * each module that keeps such a thing has an enum of these.
 */
public interface Leesrecht {
    /** The name of the constant. */
    String name();

    /** Who may read it; any of these is enough. */
    Set<Grond> gronden();

    /** Whether a person who is this to the nota may read it. */
    default boolean isFor(Betrekking betrekking) {
        return betrekking.isAny(gronden());
    }
}
