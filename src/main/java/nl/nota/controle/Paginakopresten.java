package nl.nota.controle;

import java.util.stream.Stream;

/** D31: the header of a next page, which was left out of the text when the file was read. */
final class Paginakopresten implements Regel {
    private static final Regelblad BLAD = Regelblad.hint(
            "D31",
            "De kop van een volgende pagina",
            "Word en pdf herhalen de kop op elke bladzijde; in de tekst hoort hij niet, want nota drukt hem zelf.",
            "ingelezen: ja\n\nDatum\n\n29 september 2025",
            "ingelezen: nee");

    @Override
    public Regelblad blad() {
        return BLAD;
    }

    @Override
    public Stream<Bevinding> bevindingen(Drukproef proef) {
        if (!proef.omstandigheden().ingelezen()) return Stream.empty();
        var kenmerk = proef.omstandigheden().kenmerk();
        var plek = new Plek(Vindplaats.kop("datum"), 0, kenmerk.length(), kenmerk);
        return Stream.of(Bevinding.of(
                BLAD,
                plek,
                "De datum en de referentie die op volgende pagina’s herhaald worden, staan niet in de tekst: nota drukt ze."));
    }
}
