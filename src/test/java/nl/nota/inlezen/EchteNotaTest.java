package nl.nota.inlezen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.time.LocalDate;
import java.util.List;
import nl.nota.nota.Blok;
import nl.nota.nota.Inline;
import nl.nota.nota.Kop;
import nl.nota.nota.Opsteller;
import nl.nota.nota.Rubriek;
import nl.nota.nota.Sjabloon;
import nl.nota.nota.Soort;
import nl.nota.nota.Tekst;
import nl.nota.nota.Verwijzing;
import org.junit.jupiter.api.Test;

class EchteNotaTest {
    private final String bestand = Bestanden.text(Bestanden.ECHT);
    private final Lezing lezing = Bestanden.lezing(bestand);

    @Test
    void everyFieldOfTheHeadComesIn() {
        assertThat(lezing.inhoud().kop())
                .isEqualTo(new Kop(
                        Soort.TER_BESLISSING,
                        "Kamerbrief 'update versnelling opbouw industrie, innovatie en kennis voor Defensie'",
                        List.of("MINDEF", "STASDEF"),
                        "PDGB",
                        List.of("DCo"),
                        LocalDate.of(2025, 9, 29),
                        null,
                        List.of(new Opsteller(
                                "",
                                "Sr Beleidsmdw Materieel",
                                "KD: Ambtelijke leiding",
                                "+316 [redacted]",
                                "[redacted]@mindef.nl"))));
        assertThat(lezing.kenmerk()).isEqualTo("MINDEF20250034347");
        assertThat(lezing.aantalBijlagen()).isEqualTo(1);
        assertThat(lezing.geclaimdAfgestemdMet()).containsExactly("EZ", "OCW", "KKG", "CDS", "HDFC", "DJZ");
    }

    @Test
    void theRubriekenAreThoseOfTheTemplateAndOnlyToelichtingIsEmpty() {
        assertThat(lezing.inhoud().rubrieken())
                .extracting(r -> r.with(Tekst.LEEG))
                .isEqualTo(Sjabloon.defensie());
        assertThat(lezing.inhoud().rubrieken().stream()
                        .filter(r -> r.tekst().isLeeg())
                        .map(Rubriek::code))
                .containsExactly(Sjabloon.TOELICHTING);
        assertThat(Bestanden.opmaak(lezing, Sjabloon.COMMUNICATIE))
                .isEqualTo("Er wordt een communicatie rond deze kamerbrief voorbereid in afstemming met DCO.");
    }

    @Test
    void theFourKernpuntenAreItemsAndTheFootnoteIsAnchoredBehindResultaten() {
        List<Blok> blokken =
                Bestanden.rubriek(lezing, Sjabloon.KERNPUNTEN).tekst().blokken();
        assertThat(blokken).hasSize(1);
        Blok.Lijst lijst = (Blok.Lijst) blokken.getFirst();
        assertThat(lijst.punten()).hasSize(4);
        List<Inline> eerste = lijst.punten().getFirst().inhoud();
        assertThat(eerste).hasSize(3);
        assertThat(((Inline.Woorden) eerste.get(0)).tekst()).endsWith("de Kamer nu over deze resultaten");
        assertThat(eerste.get(1)).isInstanceOf(Inline.Voetnoot.class);
        assertThat(((Inline.Woorden) eerste.get(2)).tekst()).startsWith(". De reguliere rapportage");
    }

    @Test
    void theSevenReferencesAreParsed() {
        assertThat(Verwijzing.in(lezing.inhoud()))
                .extracting(Verwijzing::soort, Verwijzing::lid, Verwijzing::cs, Verwijzing::sleutel)
                .containsExactly(
                        tuple(Verwijzing.Soort.TOEZEGGING, "Erkens", false, "TZ202402-090"),
                        tuple(Verwijzing.Soort.MOTIE, "Boswijk", false, "kst-31125-135"),
                        tuple(Verwijzing.Soort.MOTIE, "Dassen", true, "kst-36124-19"),
                        tuple(Verwijzing.Soort.MOTIE, "Nordkamp", false, "kst-36600-X-27"),
                        tuple(Verwijzing.Soort.MOTIE, "Nordkamp", false, "kst-36600-X-28"),
                        tuple(Verwijzing.Soort.MOTIE, "Boswijk", false, "kst-31125-136"),
                        tuple(Verwijzing.Soort.MOTIE, "Vermeer", false, "kst-31125-139"));
    }

    @Test
    void noWordIsLostButTheLabelsAndTheRepeatedHeader() {
        assertThat(Bestanden.lost(bestand, lezing))
                .containsExactlyInAnyOrder(
                        "aan",
                        "van",
                        "afgestemd",
                        "met",
                        "en",
                        "en",
                        "in",
                        "afschrift",
                        "aan",
                        "datum",
                        "datum",
                        "29",
                        "september",
                        "2025",
                        "onze",
                        "onze",
                        "referentie",
                        "referentie",
                        "mindef20250034347",
                        "opgesteld",
                        "door",
                        "t",
                        "aantal",
                        "bijlagen",
                        "nota",
                        "toelichting");
    }

    @Test
    void withoutItsEmptyLinesItIsTheSameNota() {
        assertThat(Bestanden.lezing(bestand.replaceAll("\n{2,}", "\n")).inhoud())
                .isEqualTo(lezing.inhoud());
    }

    @Test
    void wrappedAtTheEdgeOfThePageItIsTheSameNota() {
        String gevouwen = bestand.replaceAll("(?m)(.{60,90}) (?=.)", "$1\n");
        assertThat(gevouwen.lines().count()).isGreaterThan(bestand.lines().count() + 20);
        assertThat(Bestanden.lezing(gevouwen).inhoud()).isEqualTo(lezing.inhoud());
    }

    @Test
    void whatTheFileDoesNotSayIsRemarkedAndStaysEmpty() {
        assertThat(lezing.opmerkingen())
                .containsExactly(Lezing.Opmerking.of("inlezen.opmerking.ontbreekt", "Rubricering"));
    }
}
