package nl.nota.nota;

import static nl.nota.nota.Voorbeelden.KOP;
import static nl.nota.nota.Voorbeelden.inhoud;
import static nl.nota.nota.Voorbeelden.tekst;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Map;
import nl.nota.nota.Alineaverschil.Soort;
import nl.nota.nota.Alineaverschil.Vorm;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;

class NotaverschilTest {
    private static final String EEN = "De eerste alinea gaat over de brief aan de Kamer.";
    private static final String TWEE = "De tweede zegt wat het kost en wie dat betaalt.";
    private static final String DRIE = "In de derde staat wanneer alles klaar moet zijn.";

    @Test
    void aMovedParagraphIsMovedAndNotWrittenAnew() {
        assertThat(soorten(alineas(EEN, TWEE, DRIE), alineas(TWEE, DRIE, EEN)))
                .containsExactly(
                        tuple(EEN, Soort.WEGGEPLAATST),
                        tuple(TWEE, Soort.GELIJK),
                        tuple(DRIE, Soort.GELIJK),
                        tuple(EEN, Soort.VERPLAATST));
        assertThat(verschil(alineas(EEN, TWEE, DRIE), alineas(TWEE, DRIE, EEN))).returns(1, Notaverschil::aantal);
    }

    @Test
    void aMovedParagraphWithOtherWordsInItIsBoth() {
        var anders = EEN.replace("brief", "nota");
        var deel = gewijzigd(alineas(EEN, TWEE, DRIE), alineas(TWEE, DRIE, anders));
        assertThat(deel.alineas())
                .extracting(Alineaverschil::soort)
                .containsExactly(Soort.WEGGEPLAATST, Soort.GELIJK, Soort.GELIJK, Soort.VERPLAATST_EN_GEWIJZIGD);
        assertThat(deel.alineas().getLast())
                .returns("brief", Alineaverschil::weg)
                .returns("nota", Alineaverschil::erbij)
                .returns(1, Alineaverschil::woorden)
                .returns(Sjabloon.TOELICHTING, Alineaverschil::elders);
        assertThat(deel.woorden()).isEqualTo(1);
    }

    @Test
    void aParagraphThatMovedToAnotherRubriekSaysWhereItStands() {
        var was = met(Map.of(Sjabloon.AANLEIDING, alineas(EEN, TWEE), Sjabloon.KERNPUNTEN, DRIE));
        var wordt = met(Map.of(Sjabloon.AANLEIDING, TWEE, Sjabloon.KERNPUNTEN, alineas(DRIE, EEN)));
        var verschil = Notaverschil.of(was, wordt);
        assertThat(verschil.gewijzigd())
                .extracting(Verschildeel::plaats)
                .containsExactly(Sjabloon.AANLEIDING, Sjabloon.KERNPUNTEN);
        assertThat(verschil.gewijzigd().stream().flatMap(deel -> deel.alineas().stream()))
                .filteredOn(Alineaverschil::isVerplaatst)
                .extracting(Alineaverschil::was, Alineaverschil::soort, Alineaverschil::elders)
                .containsExactly(
                        tuple(EEN, Soort.WEGGEPLAATST, Sjabloon.KERNPUNTEN),
                        tuple(EEN, Soort.VERPLAATST, Sjabloon.AANLEIDING));
    }

    @Test
    void aChangeAtItsOwnSpotStaysThereHoweverManyLookLikeIt() {
        var was = alineas("Geen.", EEN, "Geen.", TWEE, "Geen.");
        assertThat(soorten(was, alineas("Geen.", EEN, "Geen.", TWEE.replace("betaalt", "krijgt"), "Geen.")))
                .extracting(een -> een.toList().getLast())
                .containsExactly(Soort.GELIJK, Soort.GELIJK, Soort.GELIJK, Soort.GEWIJZIGD, Soort.GELIJK);
        assertThat(soorten(was, alineas(EEN, "Geen.", TWEE, "Geen.")))
                .extracting(een -> een.toList().getLast())
                .containsExactly(Soort.VERWIJDERD, Soort.GELIJK, Soort.GELIJK, Soort.GELIJK, Soort.GELIJK);
    }

    @Test
    void aListIsComparedItemByItemAndANestedOneBelowItsItem() {
        var was = "- een brief aan de Kamer\n  - met bijlage\n- geld";
        var wordt = "- een brief aan de Kamer\n  - met twee bijlagen\n- geld\n- mensen";
        assertThat(gewijzigd(was, wordt).alineas())
                .extracting(Alineaverschil::diepte, Alineaverschil::wordt, Alineaverschil::soort)
                .containsExactly(
                        tuple(0, "een brief aan de Kamer", Soort.GELIJK),
                        tuple(1, "met twee bijlagen", Soort.GEWIJZIGD),
                        tuple(0, "geld", Soort.GELIJK),
                        tuple(0, "mensen", Soort.TOEGEVOEGD));
    }

    @Test
    void anotherNumberBeforeAnItemIsNoChangeButAnotherKindOfListIs() {
        assertThat(gewijzigd("1. geld\n2. mensen", "1. tijd\n2. geld\n3. mensen")
                        .alineas())
                .extracting(Alineaverschil::kenteken, Alineaverschil::soort)
                .contains(tuple("2.", Soort.GELIJK), tuple("3.", Soort.GELIJK));
        assertThat(gewijzigd("1. geld", "- geld").alineas())
                .singleElement()
                .returns(Soort.GEWIJZIGD, Alineaverschil::soort)
                .returns(true, Alineaverschil::isAlleenVorm)
                .returns(0, Alineaverschil::woorden);
    }

    @Test
    void aTableIsComparedRowByRow() {
        var was = "| jaar | bedrag |\n| 2025 | 10 miljoen |\n| 2026 | 12 miljoen |";
        assertThat(gewijzigd(was, was.replace("12", "13")).alineas())
                .extracting(Alineaverschil::vorm, Alineaverschil::wordt, Alineaverschil::soort)
                .containsExactly(
                        tuple(Vorm.RIJ, "jaar | bedrag", Soort.GELIJK),
                        tuple(Vorm.RIJ, "2025 | 10 miljoen", Soort.GELIJK),
                        tuple(Vorm.RIJ, "2026 | 13 miljoen", Soort.GEWIJZIGD));
    }

    @Test
    void aFootnoteStandsBesideItsAnchor() {
        var was = with(tekst("De brief[^1] komt.\n\nEn het geld.", Map.of(1, "Van 3 mei.")));
        var wordt = with(tekst("De brief[^1] komt.\n\nEn het geld.", Map.of(1, "Van 4 mei.")));
        assertThat(Notaverschil.of(was, wordt).gewijzigd())
                .singleElement()
                .satisfies(deel -> assertThat(deel.alineas())
                        .filteredOn(een -> een.vorm() != Vorm.TITEL)
                        .extracting(
                                Alineaverschil::vorm,
                                Alineaverschil::kenteken,
                                Alineaverschil::wordt,
                                Alineaverschil::soort)
                        .containsExactly(
                                tuple(Vorm.ALINEA, "", "De brief[noot] komt.", Soort.GELIJK),
                                tuple(Vorm.VOETNOOT, "1", "Van 4 mei.", Soort.GEWIJZIGD),
                                tuple(Vorm.ALINEA, "", "En het geld.", Soort.GELIJK)));
    }

    @Test
    void boldIsAChangeOfFormWithoutAnotherWord() {
        assertThat(gewijzigd("de brief komt", "de **brief** komt").alineas())
                .singleElement()
                .returns(true, Alineaverschil::isAlleenVorm)
                .returns("brief", Alineaverschil::weg)
                .returns("brief", Alineaverschil::erbij);
    }

    @Test
    void theHeadComesFirstAndWhatDidNotChangeIsThereToo() {
        var was = inhoud("Geen.");
        var kop = new Kop(
                KOP.soort(),
                "Kamerbrief munitie en vuur",
                KOP.aan(),
                KOP.van(),
                KOP.afschrift(),
                null,
                null,
                List.of());
        var delen = Notaverschil.of(was, new Inhoud(kop, was.rubrieken())).delen();
        assertThat(delen.stream().limit(4))
                .extracting(Verschildeel::titel)
                .containsExactly("Onderwerp", "Datum", "Rubricering", "Opgesteld door");
        assertThat(delen.getFirst().alineas())
                .singleElement()
                .returns(2, Alineaverschil::woorden)
                .returns("Kamerbrief munitie en vuur", Alineaverschil::wordt);
        assertThat(delen)
                .hasSize(4 + was.rubrieken().size())
                .filteredOn(Verschildeel::isGewijzigd)
                .hasSize(4);
    }

    private static List<Tuple> soorten(String was, String wordt) {
        return gewijzigd(was, wordt).alineas().stream()
                .map(een -> tuple(een.was().isEmpty() ? een.wordt() : een.was(), een.soort()))
                .toList();
    }

    private static String alineas(String... alineas) {
        return String.join("\n\n", alineas);
    }

    private static Notaverschil verschil(String was, String wordt) {
        return Notaverschil.of(inhoud(was), inhoud(wordt));
    }

    /** The explanation, without its title, which stayed. */
    private static Verschildeel gewijzigd(String was, String wordt) {
        var deel = verschil(was, wordt).gewijzigd().getFirst();
        return new Verschildeel(
                deel.plaats(),
                deel.titel(),
                deel.soort(),
                deel.alineas().stream().filter(een -> een.vorm() != Vorm.TITEL).toList());
    }

    private static Inhoud with(Tekst tekst) {
        return new Inhoud(KOP, List.of(new Rubriek("KERN", "Kern", null, tekst)));
    }

    private static Inhoud met(Map<String, String> teksten) {
        return new Inhoud(
                KOP,
                Sjabloon.defensie().stream()
                        .map(r -> r.with(tekst(teksten.getOrDefault(r.code(), "Geen."))))
                        .toList());
    }
}
