package nl.nota.controle;

import java.util.stream.Stream;

/** D30: the anchor of a footnote before the full stop. */
final class Nootplaats implements Regel {
    private static final Regelblad BLAD = Regelblad.hint(
            "D30",
            "Het nootcijfer staat voor de punt",
            "Een nootcijfer dat bij de hele zin hoort, staat erachter.",
            "U informeert de Kamer over deze resultaten[^1].\n\n[^1]: Zie de brief.",
            "U informeert de Kamer over deze resultaten.[^1]\n\n[^1]: Zie de brief.");

    @Override
    public Regelblad blad() {
        return BLAD;
    }

    @Override
    public Stream<Bevinding> bevindingen(Drukproef proef) {
        return proef.tekst().stream()
                .flatMap(alinea -> alinea.regel().ankers().stream()
                        .filter(anker -> isFullStop(alinea.tekst(), anker.voor()))
                        .map(anker -> found(alinea, anker.voor())));
    }

    private static boolean isFullStop(String tekst, int plaats) {
        return plaats > 0
                && plaats < tekst.length()
                && tekst.charAt(plaats) == '.'
                && (plaats + 1 == tekst.length() || Character.isWhitespace(tekst.charAt(plaats + 1)));
    }

    private static Bevinding found(Alinea alinea, int plaats) {
        var begin = alinea.tekst().lastIndexOf(' ', plaats - 1) + 1;
        var plek = alinea.plek(begin, plaats + 1);
        var citaat = plek.citaat();
        var noot = citaat.substring(citaat.indexOf("[^"), citaat.length() - 1);
        return Bevinding.of(BLAD, plek, "Zet het nootcijfer achter de punt.")
                .with(new Verbetering(
                        "Zet het achter de punt", citaat.substring(0, citaat.indexOf("[^")) + "." + noot));
    }
}
