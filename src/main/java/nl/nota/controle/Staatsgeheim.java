package nl.nota.controle;

import java.util.regex.Pattern;
import java.util.stream.Stream;

/** M01: a marking of a state secret. */
final class Staatsgeheim implements Regel {
    private static final Pattern MERKING = Pattern.compile("(?<![\\p{L}\\p{N}])(?:[Ss]tg\\.? ?(?:ZEER"
            + " )?(?:GEHEIM|CONFIDENTIEEL|[Gg]eheim|[Cc]onfidentieel)|STG(?:\\.|-| )?"
            + " ?(?:ZG|G|C|GEHEIM|CONFIDENTIEEL)|STAATSGEHEIM(?:[ -](?:ZEER GEHEIM|GEHEIM|CONFIDENTIEEL))?|ZEER"
            + " GEHEIM|(?:NATO|COSMIC|EU|UE|ATOMAL) ?(?:/ ?)?(?:TOP SECRET|SECRET|CONFIDENTIAL)|SECRET UE|TR[EÈ]S"
            + " SECRET UE|CONFIDENTIEL UE|COSMIC TOP SECRET)(?![\\p{L}\\p{N}])");
    private static final Regelblad BLAD = Regelblad.vast(
            "M01",
            "Een merking van een staatsgeheim",
            "Staatsgeheimen mogen niet in dit systeem staan; breng de tekst over naar het netwerk dat ervoor is.",
            "Stg. GEHEIM. De plannen liggen klaar.",
            "De plannen liggen klaar.");

    @Override
    public Regelblad blad() {
        return BLAD;
    }

    @Override
    public Stream<Bevinding> bevindingen(Drukproef proef) {
        return proef.findOveral(MERKING)
                .map(een -> een.bevinding(BLAD, "“%s” is een merking van een staatsgeheim.".formatted(een.tekst())));
    }
}
