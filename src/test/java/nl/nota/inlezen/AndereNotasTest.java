package nl.nota.inlezen;

import static nl.nota.inlezen.Bestanden.lezing;
import static nl.nota.inlezen.Bestanden.opmaak;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import nl.nota.inlezen.Lezing.Opmerking;
import nl.nota.nota.Kop;
import nl.nota.nota.Opmaak;
import nl.nota.nota.Opsteller;
import nl.nota.nota.Rubricering;
import nl.nota.nota.Rubriek;
import nl.nota.nota.Sjabloon;
import nl.nota.nota.Soort;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AndereNotasTest {
    /** What may be missing: labels, separators of a list, the repeated header of a page, digits of footnotes. */
    @ParameterizedTest
    @CsvSource({
        "andere-volgorde, aan afgestemd betreft bijlagen cc datum e en geen kenmerk met nota steller t van",
        "geen-stempel, aan datum en met nota onderwerp samengewerkt van",
        "genummerd, 01 1 1 14 2 2 2026 3 aan aantal besluitvorming bijlagen datum datum jaar2 mindef20260000123 nota"
                + " onze onze pagina referentie referentie van van",
        "twee-kolommen, aan aan aantal afgestemd afschrift bijlagen datum door en en in met nota onze opgesteld"
                + " referentie t van",
        "voetnoten, 2 2025 3 3 aan datum datum juni nota onze referentie van",
        "onbekend-stempel, aan bijlagen datum nota van",
        "geen-koppen, ''",
        "afwijkende-pagina, aan datum kenmerk nota van"
    })
    void noWordIsLost(String naam, String labels) {
        String bestand = Bestanden.text(naam + ".txt");
        assertThat(String.join(" ", Bestanden.lost(bestand, lezing(bestand)))).isEqualTo(labels);
    }

    @Test
    void theHeadIsReadInAnyOrderAndUnderOtherLabels() {
        Lezing lezing = read("andere-volgorde");
        assertThat(lezing.inhoud().kop())
                .isEqualTo(new Kop(
                        Soort.TER_INFORMATIE,
                        "Voortgang oefening 'Noorderlicht'",
                        List.of("de Minister van Defensie", "Staatssecretaris"),
                        "DGB",
                        List.of("DCo", "HDFC"),
                        LocalDate.of(2025, 3, 3),
                        Rubricering.DEPARTEMENTAAL_VERTROUWELIJK,
                        List.of(new Opsteller(
                                "drs. J.P. van der Veen",
                                "Beleidsadviseur",
                                "Directie Internationale Aangelegenheden",
                                "06-12345678",
                                "jp.veen@voorbeeld.nl"))));
        assertThat(lezing.kenmerk()).isEqualTo("BS2025/004711");
        assertThat(lezing.aantalBijlagen()).isZero();
        assertThat(lezing.geclaimdAfgestemdMet())
                .containsExactly("Onderwijs, Cultuur en Wetenschap", "Klimaat en Groene Groei", "CDS");
        assertThat(opmaak(lezing, Sjabloon.KERNPUNTEN))
                .contains("mee:\n  - 800 uit Nederland;\n  - 400 uit Duitsland.\n");
    }

    @Test
    void aHeadingThatTheTemplateDoesNotKnowIsItsOwnRubriekAtItsPlace() {
        Lezing lezing = read("geen-stempel");
        assertThat(lezing.inhoud().rubrieken())
                .extracting(Rubriek::code)
                .containsExactly(
                        Sjabloon.AANLEIDING,
                        Sjabloon.GEADVISEERD_BESLUIT,
                        "KRACHTENVELD",
                        Sjabloon.KERNPUNTEN,
                        Sjabloon.TOELICHTING,
                        "UITVOERING",
                        Sjabloon.FINANCIELE_OVERWEGINGEN,
                        Sjabloon.JURIDISCHE_OVERWEGINGEN,
                        Sjabloon.COMMUNICATIE,
                        Sjabloon.NIET_OPENBAAR);
        assertThat(lezing.opmerkingen()).contains(Opmerking.of("inlezen.opmerking.kop", "Krachtenveld"));
        assertThat(lezing.inhoud().kop().soort()).isNull();
        assertThat(lezing.inhoud().kop().samengewerkt()).containsExactly("EZ", "FIN", "DJZ");
        assertThat(lezing.geclaimdAfgestemdMet()).isEmpty();
    }

    @Test
    void aDateThatCannotBeReadStaysEmptyAndItsWordsAreKept() {
        Lezing lezing = read("geen-stempel");
        assertThat(lezing.inhoud().kop().datum()).isNull();
        assertThat(opmaak(lezing, Sjabloon.TOELICHTING)).startsWith("eind september\n\n");
        assertThat(lezing.opmerkingen()).contains(Opmerking.of("inlezen.opmerking.waarde", "Datum", "eind september"));
    }

    @Test
    void aStampThatIsNoSoortIsKeptAndRemarked() {
        Lezing lezing = read("onbekend-stempel");
        assertThat(lezing.inhoud().kop().soort()).isNull();
        assertThat(lezing.opmerkingen()).contains(Opmerking.of("inlezen.opmerking.stempel", "TER GOEDKEURING"));
        assertThat(opmaak(lezing, Sjabloon.TOELICHTING)).contains("TER GOEDKEURING");
        assertThat(opmaak(lezing, Sjabloon.AANLEIDING)).startsWith("Deze nota gaat over een brief");
    }

    @Test
    void numberedHeadingsAreHeadingsAndNumberedItemsAreItems() {
        Lezing lezing = read("genummerd");
        assertThat(lezing.inhoud().kop().soort()).isEqualTo(Soort.TER_BESLISSING);
        assertThat(Bestanden.rubriek(lezing, Sjabloon.KERNPUNTEN).titel()).isEqualTo("3. Kernpunten");
        assertThat(opmaak(lezing, Sjabloon.KERNPUNTEN))
                .startsWith("1. De vergoeding")
                .contains("\n2. De kosten");
        assertThat(opmaak(lezing, "KRACHTENVELD")).isEqualTo("De bonden zijn voor.");
        assertThat(notes(lezing, Sjabloon.AANLEIDING))
                .containsExactly("Zie de brief van 3 december (Kamerstuk 36 800-X, nr. 12).");
        assertThat(notes(lezing, Sjabloon.KERNPUNTEN)).containsExactly("Raming van HDFC, prijspeil 2025.");
    }

    @Test
    void twoColumnsOnTheSameLinesAreTakenApart() {
        Lezing lezing = read("twee-kolommen");
        assertThat(lezing.inhoud().kop().aan()).containsExactly("MINDEF", "STASDEF");
        assertThat(lezing.inhoud().kop().datum()).isEqualTo("2025-05-12");
        assertThat(lezing.geclaimdAfgestemdMet()).containsExactly("CDS", "HDFC", "DJZ", "EZ");
        assertThat(lezing.kenmerk()).isEqualTo("MINDEF20250011111");
        assertThat(lezing.aantalBijlagen()).isEqualTo(3);
    }

    @Test
    void footnotesOverTwoPagesFindTheirAnchors() {
        Lezing lezing = read("voetnoten");
        assertThat(opmaak(lezing, Sjabloon.AANLEIDING))
                .isEqualTo("De fabriek beslaat 400 m² en levert aan drie landen[^1]. De Kamer drong aan op spoed[^2], "
                        + "zoals u weet, en wacht nu op uw antwoord[^3].");
        assertThat(notes(lezing, Sjabloon.AANLEIDING))
                .containsExactly(
                        "België, Duitsland en Noorwegen.",
                        "Motie-Jansen c.s. over spoed bij de bouw van de fabriek (31 125, nr. 12).",
                        "Gevraagd in het debat van 3 april.");
        assertThat(notes(lezing, Sjabloon.KERNPUNTEN)).containsExactly("Stand van 1 juni.");
        assertThat(opmaak(lezing, Sjabloon.KERNPUNTEN)).contains("⁹ Een noot zonder verwijzing.");
        assertThat(lezing.opmerkingen()).contains(Opmerking.of("inlezen.opmerking.noot", 9));
    }

    @Test
    void aRepeatedHeaderThatSaysSomethingElseStays() {
        Lezing lezing = read("afwijkende-pagina");
        assertThat(lezing.inhoud().kop().datum()).isEqualTo("2025-05-01");
        assertThat(opmaak(lezing, Sjabloon.AANLEIDING)).endsWith("Datum 2 mei 2025");
        assertThat(lezing.opmerkingen()).contains(Opmerking.of("inlezen.opmerking.paginakop", "Datum", "2 mei 2025"));
    }

    private static Lezing read(String naam) {
        return lezing(Bestanden.bytes(naam + ".txt"));
    }

    private static List<String> notes(Lezing lezing, String code) {
        return Opmaak.write(Bestanden.rubriek(lezing, code).tekst(), 1).voetnoten().stream()
                .map(Opmaak.Noot::tekst)
                .toList();
    }
}
