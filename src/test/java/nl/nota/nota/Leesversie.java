package nl.nota.nota;

/**
 * A versie whose text was read once and is not read again: for houses in memory, where it is asked for all the time.
 */
public final class Leesversie extends Versie {
    private final transient Inhoud inhoud;

    public Leesversie(Versie versie) {
        super(versie.kenmerk(), versie.nummer(), versie.inhoud(), versie.ingediendDoor(), versie.ingediendOp());
        this.inhoud = versie.inhoud();
    }

    @Override
    public Inhoud inhoud() {
        return inhoud;
    }
}
