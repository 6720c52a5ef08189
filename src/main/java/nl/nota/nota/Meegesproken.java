package nl.nota.nota;

import java.util.UUID;

/** Port: what people said about a nota for others. The offices that come later keep it, and each of them fills this. */
public interface Meegesproken {
    /** Whether this person ever answered or decided about the nota. */
    boolean existsByKenmerkAndDoor(Kenmerk kenmerk, UUID door);
}
