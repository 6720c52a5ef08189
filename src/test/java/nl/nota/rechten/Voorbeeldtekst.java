package nl.nota.rechten;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.nota.nota.Blok;
import nl.nota.nota.Inhoud;
import nl.nota.nota.Inline;
import nl.nota.nota.Kop;
import nl.nota.nota.Opsteller;
import nl.nota.nota.Rubricering;
import nl.nota.nota.Sjabloon;
import nl.nota.nota.Soort;
import nl.nota.nota.Tekst;
import nl.nota.nota.Wijzigingsvoorstel;

/** A short nota that may go round. */
final class Voorbeeldtekst {
    private Voorbeeldtekst() {}

    static Inhoud inhoud() {
        var kop = new Kop(
                Soort.TER_BESLISSING,
                "Een onderwerp",
                List.of("STASDEF", "MINDEF"),
                "PDGB",
                List.of("DCo"),
                LocalDate.of(2025, 9, 29),
                Rubricering.ONGERUBRICEERD,
                List.of(new Opsteller("", "Beleidsmedewerker", "", "", "")));
        var tekst = tekst("Er is iets te besluiten.");
        return new Inhoud(
                kop,
                Sjabloon.defensie().stream()
                        .map(r -> r.with(r.code().equals(Sjabloon.TOELICHTING) ? tekst("Lees de de brief.") : tekst))
                        .toList());
    }

    static Wijzigingsvoorstel wijziging(String tekst) {
        return new Wijzigingsvoorstel(null, Map.of(Sjabloon.KERNPUNTEN, tekst(tekst)), Map.of());
    }

    private static Tekst tekst(String woorden) {
        return new Tekst(List.of(new Blok.Alinea(List.of(new Inline.Woorden(woorden)))));
    }
}
