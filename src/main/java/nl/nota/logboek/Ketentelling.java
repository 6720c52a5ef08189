package nl.nota.logboek;

/** How far a check of the whole logboek has come, and what it found until here. */
record Ketentelling(int ketens, long regels, int gebroken) {
    static final Ketentelling BEGIN = new Ketentelling(0, 0, 0);

    /** One chain further. */
    Ketentelling with(Uitslag uitslag) {
        return switch (uitslag) {
            case Uitslag.Ongeschonden(var aantal, var hash) -> new Ketentelling(ketens + 1, regels + aantal, gebroken);
            case Uitslag.Gebroken(var nr, var wat) -> new Ketentelling(ketens + 1, regels + nr - 1, gebroken + 1);
        };
    }

    Ketenronde.Slot slot() {
        return gebroken == 0 ? Ketenronde.Slot.ONGESCHONDEN : Ketenronde.Slot.GEBROKEN;
    }
}
