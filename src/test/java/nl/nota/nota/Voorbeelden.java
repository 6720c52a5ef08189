package nl.nota.nota;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.nota.kern.Outcome;

/** A small invented nota to try things on. */
final class Voorbeelden {
    static final Opsteller OPSTELLER = new Opsteller("A. Bos", "adviseur", "Materieel", "T 070", "a@b.nl");
    static final Kop KOP = new Kop(
            Soort.TER_BESLISSING,
            "Kamerbrief munitie",
            List.of("MINDEF", "STASDEF"),
            "PDGB",
            List.of("DCo"),
            LocalDate.of(2025, 9, 29),
            Rubricering.ONGERUBRICEERD,
            List.of(OPSTELLER));

    private Voorbeelden() {}

    static Tekst tekst(String opmaak) {
        return tekst(opmaak, Map.of());
    }

    static Tekst tekst(String opmaak, Map<Integer, String> noten) {
        return switch (Opmaak.read(opmaak, noten)) {
            case Outcome.Done<Tekst>(Tekst tekst) -> tekst;
            case Outcome.Refused<Tekst>(var redenen) -> throw new AssertionError(redenen.toString());
        };
    }

    /** The nota with these words in its explanation. */
    static Inhoud inhoud(String toelichting) {
        return inhoud(Sjabloon.TOELICHTING, toelichting);
    }

    /** The nota with these words in one rubriek and "Geen." in the others. */
    static Inhoud inhoud(String code, String opmaak) {
        return new Inhoud(
                KOP,
                Sjabloon.defensie().stream()
                        .map(r -> r.with(tekst(r.code().equals(code) ? opmaak : "Geen.")))
                        .toList());
    }
}
