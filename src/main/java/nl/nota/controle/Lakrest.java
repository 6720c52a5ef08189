package nl.nota.controle;

import java.util.regex.Pattern;
import java.util.stream.Stream;

/** D20: something was left out, and what is left still tells. */
final class Lakrest implements Regel {
    private static final Pattern WEG = Pattern.compile(
            "\\[(?:redacted|gelakt|weggelakt|geanonimiseerd|verwijderd)]|█+|▇+", Pattern.CASE_INSENSITIVE);
    private static final Regelblad BLAD = Regelblad.waarschuwing(
            "D20",
            "Half weggelaten gegevens",
            "Het nummer of adres is weggelaten, maar wat is blijven staan kan nog naar een persoon leiden; vul het"
                    + " echte gegeven in, dan lakt nota het in de openbare versie helemaal.",
            "opsteller: Beleidsmedewerker; Directie X; +316 [gelakt]",
            "opsteller: Beleidsmedewerker; Directie X; 070 318 81 88");

    @Override
    public Regelblad blad() {
        return BLAD;
    }

    @Override
    public Stream<Bevinding> bevindingen(Drukproef proef) {
        return Stream.concat(proef.kop("opgesteldDoor", "onderwerp"), proef.tekst().stream())
                .filter(een -> een.has(WEG))
                .map(een -> Bevinding.of(
                        BLAD,
                        een.plaats().isKop()
                                ? een.plek()
                                : een.find(WEG).findFirst().orElseThrow().plek(),
                        "Hier is iets weggelaten; zet er het echte gegeven, of laat het veld leeg."));
    }
}
