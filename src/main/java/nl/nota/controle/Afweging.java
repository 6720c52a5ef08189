package nl.nota.controle;

import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.nota.nota.Sjabloon;
import nl.nota.nota.Soort;

/** D23: the nota describes the letter, but weighs nothing. */
final class Afweging implements Regel {
    private static final Pattern WEGING = Pattern.compile(
            "risico|alternatie|optie|variant|scenario|keuze|kiez|kies|nadeel|nadelen|voordeel|bezwa|kriti|gevoelig|draagvlak|knelpunt|waarschuw|vre[ez]|zorgen|tegen|verdeeld|steun|akkoord|voor-"
                + " en|afweging|anders dan|zonder|niet haalbaar|wijs[t]? op|wijzen|ontra|overw|plafond|onzeker|mits",
            Pattern.CASE_INSENSITIVE);
    private static final Regelblad BLAD = Regelblad.waarschuwing(
            "D23",
            "Opties, risico’s en standpunten ontbreken",
            "Een beslisnota laat zien waartussen is gekozen, wat de risico’s zijn en wie wat vindt.",
            "# Kernpunten\n- De brief is een update.\n- De brief gaat over munitie.",
            "# Kernpunten\n- De brief is een update.\n- Het risico is dat de Kamer meer wil weten.");

    @Override
    public Regelblad blad() {
        return BLAD;
    }

    @Override
    public Stream<Bevinding> bevindingen(Drukproef proef) {
        if (proef.inhoud().kop().soort() != Soort.TER_BESLISSING) return Stream.empty();
        if (proef.tekst().stream()
                .filter(een -> !een.plaats().deel().equals(Sjabloon.GEADVISEERD_BESLUIT)
                        && een.plaats().voetnoot() == null)
                .anyMatch(een -> een.has(WEGING))) return Stream.empty();
        return proef.rubriek(Sjabloon.KERNPUNTEN)
                .limit(1)
                .map(een -> Bevinding.of(BLAD, een.plek(), "Noem ook de opties, de risico’s en wie ertegen is."));
    }
}
