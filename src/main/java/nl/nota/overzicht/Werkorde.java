package nl.nota.overzicht;

/** By what a work list is sorted; each has an index of its own. */
public enum Werkorde {
    /** What is due first. */
    TERMIJN("b.dag, b.sinds, b.kenmerk", ":naDag, :naSinds, :naKenmerk"),
    /** What lies there longest. */
    SINDS("b.sinds, b.kenmerk", ":naSinds, :naKenmerk"),
    KENMERK("b.kenmerk", ":naKenmerk");

    private final String kolommen;
    private final String plaats;

    Werkorde(String kolommen, String plaats) {
        this.kolommen = kolommen;
        this.plaats = plaats;
    }

    String sql(boolean aflopend) {
        return aflopend ? kolommen.replace(",", " DESC,") + " DESC" : kolommen;
    }

    /** What comes after a place in this order. */
    String after(boolean aflopend) {
        return "(%s) %s (%s)".formatted(kolommen, aflopend ? "<" : ">", plaats);
    }
}
