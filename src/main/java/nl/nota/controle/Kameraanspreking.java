package nl.nota.controle;

import java.util.regex.Pattern;
import java.util.stream.Stream;

/** T10: the Kamer is spoken to, and the reader is the bewindspersoon. */
final class Kameraanspreking implements Regel {
    private static final Pattern UW = Patroon.exact("[Uu]w (?:Tweede |Eerste )?Kamer");
    /** What the bewindspersoon says to the Kamer. */
    private static final Pattern SPREEKT = Pattern.compile("SPREEK|ANTWOORD|INBRENG");

    private static final Regelblad BLAD = Regelblad.hint(
            "T10",
            "Uw Kamer hoort in de brief",
            "De nota is aan de bewindspersoon: daar is het “de Kamer”.",
            "soort: TER_BESLISSING\n\nHet wetsvoorstel komt in het voorjaar bij uw Kamer.",
            "soort: TER_BESLISSING\n\nHet wetsvoorstel komt in het voorjaar bij de Kamer.");

    @Override
    public Regelblad blad() {
        return BLAD;
    }

    @Override
    public Stream<Bevinding> bevindingen(Drukproef proef) {
        return proef.tekst().stream()
                .filter(een -> !SPREEKT.matcher(een.plaats().deel()).find())
                .flatMap(alinea -> {
                    var aanhalingen = Aanhalingen.of(alinea.tekst()).paren();
                    return alinea.find(UW)
                            .filter(een -> aanhalingen.stream()
                                    .noneMatch(
                                            paar -> paar.open() < een.gevonden().start()
                                                    && een.gevonden().end() <= paar.dicht()))
                            .map(een -> {
                                var goed = (een.tekst().startsWith("U") ? "De" : "de")
                                        + een.tekst().substring(2);
                                return een.bevinding(BLAD, "Schrijf %s.".formatted(goed))
                                        .with(Verbetering.into(goed));
                            });
                });
    }
}
