package nl.nota.overzicht;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.nota.nota.Blok;
import nl.nota.nota.Inhoud;
import nl.nota.nota.Inline;
import nl.nota.nota.Kop;
import nl.nota.nota.Opsteller;
import nl.nota.nota.Rubricering;
import nl.nota.nota.Rubriek;
import nl.nota.nota.Sjabloon;
import nl.nota.nota.Soort;
import nl.nota.nota.Tekst;
import org.jspecify.annotations.Nullable;

/** Notas to print: a short one, a real-sized one, and one of many pages. */
final class Notas {
    static final Druk DRUK = Druk.versie(1, "9f2c4b7a1d3e5f60718293a4b5c6d7e8", Instant.parse("2025-09-29T12:02:11Z"));

    private Notas() {}

    static Papier kort() {
        return met("Kort.");
    }

    /** A nota of one paragraph. */
    static Papier met(String tekst) {
        return met(alinea(tekst));
    }

    static Papier met(Blok... blokken) {
        var rubrieken = List.of(rubriek(Sjabloon.AANLEIDING, "Aanleiding", null, blokken));
        var kop = new Kop(null, "Korte nota", List.of(), null, List.of(), null, null, List.of());
        return Papier.of(new Inhoud(kop, rubrieken), "MINDEF20250000001", List.of(), 0, Druk.concept(DRUK.tijd()));
    }

    static Papier gewoon() {
        var punten = new Blok.Lijst(
                false,
                1,
                List.of(
                        punt(
                                new Inline.Woorden("De brief informeert de Kamer over deze resultaten"),
                                new Inline.Voetnoot(woorden("Toezegging aan het lid Erkens (TZ202402-090); "
                                        + "motie over plannen voor (co)productie van munitie (31 125, nr. 135)."
                                                .repeat(6))),
                                new Inline.Woorden(
                                        ". De reguliere rapportage vindt plaats in het eerste kwartaal van 2026.")),
                        punt(new Inline.Woorden("U informeert de Kamer onder de noemers van ‘sterk, slim en samen’.")),
                        punt(new Inline.Woorden(
                                "De brief is ambtelijk afgestemd met de Ministeries van Economische Zaken (EZ) en Onderwijs, Cultuur en Wetenschap (OCW). "
                                        .repeat(2)
                                        .strip()))));
        var toelichting = "Met de strategie zet Defensie samen met partners stappen om de basis voor de krijgsmacht te"
                + " versterken. ";
        return Papier.of(
                new Inhoud(
                        kop(Rubricering.ONGERUBRICEERD),
                        List.of(
                                rubriek(
                                        Sjabloon.AANLEIDING,
                                        "Aanleiding",
                                        null,
                                        alinea(toelichting.repeat(5).strip())),
                                rubriek(
                                        Sjabloon.GEADVISEERD_BESLUIT,
                                        "Geadviseerd besluit",
                                        null,
                                        alinea("U wordt geadviseerd akkoord te gaan met de bijgevoegde kamerbrief.")),
                                rubriek(Sjabloon.KERNPUNTEN, "Kernpunten", null, punten),
                                rubriek(Sjabloon.TOELICHTING, "Toelichting", null),
                                rubriek(
                                        Sjabloon.FINANCIELE_OVERWEGINGEN,
                                        "Financiële overwegingen",
                                        Sjabloon.TOELICHTING,
                                        alinea("De kamerbrief bevat geen nieuwe financiële consequenties.")),
                                rubriek(
                                        Sjabloon.COMMUNICATIE,
                                        "Communicatie",
                                        Sjabloon.TOELICHTING,
                                        alinea(toelichting.repeat(4).strip())))),
                "MINDEF20250034347",
                List.of("EZ", "OCW", "KGG", "CDS", "HDFC", "DJZ"),
                1,
                DRUK);
    }

    static Papier lang() {
        var blokken = new ArrayList<Blok>();
        for (int i = 1; i <= 24; i++) {
            blokken.add(new Blok.Alinea(List.of(
                    new Inline.Woorden("Alinea " + i
                            + " heeft woorden als überhaupt, één, CO₂, € 5 – “citaat” ✓ en e\u0301\u0323, "),
                    new Inline.Vet(List.of(new Inline.Woorden("vet en "), new Inline.Cursief(woorden("vet cursief")))),
                    new Inline.Woorden(" naast "),
                    new Inline.Link(woorden("een koppeling"), "https://www.rijksoverheid.nl/zoeken?a=1&b=" + i),
                    new Inline.Woorden(". "
                            + "Een zin die de alinea langer maakt dan een regel op papier. "
                                    .repeat(5)
                                    .strip()),
                    new Inline.Voetnoot(woorden("Noot " + i + " verwijst naar Kamerstuk 36 600-X, nr. " + i + ". "
                            + "Een toelichting van meer dan een regel staat erbij. "
                                    .repeat(i % 4)
                                    .strip())),
                    new Inline.Woorden(" Slot."))));
            if (i % 6 == 0) blokken.add(genest(i));
            if (i % 8 == 0) blokken.add(tabel());
        }
        blokken.add(alinea("Arbeidsongeschiktheidsverzekeringsmaatschappij".repeat(4)));
        var rubrieken = new ArrayList<Rubriek>();
        for (int i = 0; i < 8; i++) {
            rubrieken.add(new Rubriek(
                    "DEEL_" + i,
                    "Onderdeel " + i,
                    null,
                    new Tekst(blokken.subList(i * blokken.size() / 8, (i + 1) * blokken.size() / 8))));
        }
        return Papier.of(
                new Inhoud(kop(Rubricering.DEPARTEMENTAAL_VERTROUWELIJK), rubrieken),
                "MINDEF20250034347",
                List.of("EZ", "OCW"),
                12,
                DRUK);
    }

    private static Blok genest(int i) {
        var diep = new Blok.Lijst(
                true, 1, List.of(punt(new Inline.Woorden("Diep a")), punt(new Inline.Woorden("Diep b"))));
        return new Blok.Lijst(
                true,
                i,
                List.of(
                        new Blok.Punt(
                                woorden("Genummerd " + i),
                                List.of(new Blok.Lijst(
                                        false, 1, List.of(new Blok.Punt(woorden("Daaronder"), List.of(diep)))))),
                        punt(
                                new Inline.Woorden("Met noot"),
                                new Inline.Voetnoot(List.of(new Inline.Cursief(woorden("Noot in een lijst " + i)))))));
    }

    private static Blok tabel() {
        return new Blok.Tabel(List.of(
                rij("Jaar", "Bedrag (x € 1.000)", "Toelichting"),
                rij("2025", "1.250", "Eerste tranche van het programma"),
                rij("2026", "3.400", "Onder voorbehoud van de begroting")));
    }

    private static Kop kop(Rubricering rubricering) {
        return new Kop(
                Soort.TER_BESLISSING,
                "Kamerbrief 'update versnelling opbouw industrie, innovatie en kennis voor Defensie'",
                List.of("MINDEF", "STASDEF"),
                "PDGB",
                List.of("DCo"),
                LocalDate.of(2025, 9, 29),
                rubricering,
                List.of(new Opsteller(
                        "",
                        "Sr Beleidsmdw Materieel",
                        "KD: Ambtelijke leiding",
                        "+316 [redacted]",
                        "[redacted]@mindef.nl")));
    }

    static Rubriek rubriek(String code, String titel, @Nullable String ouder, Blok... blokken) {
        return new Rubriek(code, titel, ouder, new Tekst(List.of(blokken)));
    }

    static Blok alinea(String tekst) {
        return new Blok.Alinea(woorden(tekst));
    }

    static Blok.Punt punt(Inline... stukken) {
        return new Blok.Punt(List.of(stukken), List.of());
    }

    private static Blok.Rij rij(String... cellen) {
        return new Blok.Rij(
                List.of(cellen).stream().map(c -> new Blok.Cel(woorden(c))).toList());
    }

    static List<Inline> woorden(String tekst) {
        return List.of(new Inline.Woorden(tekst));
    }
}
