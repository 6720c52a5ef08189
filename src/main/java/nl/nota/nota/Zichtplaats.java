package nl.nota.nota;

/** Where a piece of light markup lies on a screen, which shows its words without the marks. */
public final class Zichtplaats {
    private Zichtplaats() {}

    /** Counted in characters that can be seen, blanks left out. */
    public static Binnenverzoek.Zicht of(String opmaak, Binnenvak.Plaats plaats) {
        return new Binnenverzoek.Zicht(
                Zichtbaar.before(opmaak, plaats.begin()), Zichtbaar.before(opmaak, plaats.eind()));
    }
}
