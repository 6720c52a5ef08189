package nl.nota.controle.web;

import nl.nota.controle.Regelblad;

/** A rule as the catalogue shows it: its examples as they stand in a nota. */
record Regelrij(Regelblad blad, String fout, String goed) {
    private static final int LANGST = 300;

    static Regelrij of(Regelblad blad) {
        return new Regelrij(blad, shown(blad.fout()), shown(blad.goed()));
    }

    private static String shown(String voorbeeld) {
        var kort = voorbeeld.replaceAll("(?m)^# ", "").strip();
        return kort.length() <= LANGST ? kort : kort.substring(0, LANGST) + "…";
    }
}
