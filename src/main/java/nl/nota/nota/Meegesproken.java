package nl.nota.nota;

import java.util.UUID;

/** Port: what people said about a nota for others. The offices that come later keep it, and each of them fills this. */
public interface Meegesproken {
    /** Whether anything is kept of which the one says the first two, or the other the last two. */
    boolean existsByKenmerkAndDoorOrKenmerkAndNamens(Kenmerk kenmerk, UUID door, Kenmerk zelfde, UUID namens);

    /** Whether this person ever answered or decided about the nota, or was replaced in it. */
    default boolean hasSpoken(Kenmerk kenmerk, UUID wie) {
        return existsByKenmerkAndDoorOrKenmerkAndNamens(kenmerk, wie, kenmerk, wie);
    }
}
