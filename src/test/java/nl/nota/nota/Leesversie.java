package nl.nota.nota;

import java.time.Instant;
import java.util.UUID;

/**
 * A versie whose text was read once and is not read again: for houses in memory, where it is asked for all the time.
 */
public final class Leesversie extends Versie {
    private final transient Inhoud inhoud;

    public Leesversie(Versie versie) {
        super(versie.kenmerk(), versie.nummer(), versie.inhoud(), versie.ingediendDoor(), versie.ingediendOp());
        this.inhoud = versie.inhoud();
    }

    /** The first versie of a nota that says this. */
    public Leesversie(Kenmerk kenmerk, Inhoud inhoud) {
        super(kenmerk, new Versienummer(1, "0".repeat(64)), inhoud, new UUID(0, 0), Instant.EPOCH);
        this.inhoud = inhoud;
    }

    @Override
    public Inhoud inhoud() {
        return inhoud;
    }
}
