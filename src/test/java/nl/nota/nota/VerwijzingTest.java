package nl.nota.nota;

import static nl.nota.nota.Voorbeelden.tekst;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VerwijzingTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "Toezegging aan het lid Erkens (TZ202402-090)|TOEZEGGING|Erkens|false|TZ202402-090|",
                "Motie-Boswijk over plannen voor (co)productie (31 125, nr. 135)"
                        + "|MOTIE|Boswijk|false|kst-31125-135|plannen voor (co)productie",
                "Motie-Dassen c.s. over onderzoek (36124, nr. 19).|MOTIE|Dassen|true|kst-36124-19|onderzoek",
                "Motie van het lid Boswijk over x (kamerstuk 31125, nr. 136)|MOTIE|Boswijk|false|kst-31125-136|x",
                "Motie van de leden Van der Burg, Six Dijkstra en El Abassi c.s. over x (36 600-X, nr. 27)"
                        + "|MOTIE|Van der Burg, Six Dijkstra en El Abassi|true|kst-36600-X-27|x",
                "Gewijzigde motie-Kostić/Van 't Hof over x (Kamerstuk 36\u00a0600\u00a0X, nr.\u00a028)"
                        + "|MOTIE|Kostić/Van 't Hof|false|kst-36600-X-28|x",
                "Amendement van het lid Nordkamp over x (36 600 X, nr. 9)|AMENDEMENT|Nordkamp|false|kst-36600-X-9|x",
                "Brief over de strategie (Kamerstukken II 2024/25, 31 125, nr. 130)|BRIEF||false|kst-31125-130|de"
                        + " strategie",
                "Kamerstuk over x (35 968, D)|KAMERSTUK||false|kst-35968-D|x",
                "Toezegging aan de leden A en B over x (T03456)|TOEZEGGING|A en B|false|T03456|x",
                "Motie-A over de brief (Kamerstuk 36124, nr. 1) en meer (31125, nr. 2)"
                        + "|MOTIE|A|false|kst-31125-2|de brief (Kamerstuk 36124, nr. 1) en meer",
                "Motie over munitie van het lid Boswijk c.s. (31125, nr. 2)"
                        + "|MOTIE|Boswijk|true|kst-31125-2|munitie van het lid Boswijk c.s.",
                "Motie van de leden Boswijk (CDA) en Van der Burg (VVD) c.s. over x (31125, nr. 2)"
                        + "|MOTIE|Boswijk en Van der Burg|true|kst-31125-2|x",
                "Toezegging aan de heer Six Dijkstra over x (TZ202402-090)"
                        + "|TOEZEGGING|Six Dijkstra|false|TZ202402-090|x",
                "Motie-Bos over x (2025D43552)|MOTIE|Bos|false|2025D43552|x",
                "De wet (Stb. 2021, 499) volgt op een motie.|BEKENDMAKING||false|stb-2021-499|",
                "Onze brief met kenmerk MINDEF20250035489.|KENMERK||false|MINDEF20250035489|",
                "Wij voeren de motie-Vermeer (31125, nr. 139) uit.|MOTIE|Vermeer|false|kst-31125-139|",
                "Zie ook Kamerstuk 36 410-X, nr. 93.|KAMERSTUK||false|kst-36410-X-93|"
            })
    void aReferenceIsReadHoweverItIsWritten(
            String zin, Verwijzing.Soort soort, String lid, boolean cs, String sleutel, String onderwerp) {
        assertThat(Verwijzing.in(tekst(zin.replace("[", "\\["))))
                .singleElement()
                .returns(soort, Verwijzing::soort)
                .returns(lid == null ? "" : lid, Verwijzing::lid)
                .returns(cs, Verwijzing::cs)
                .returns(sleutel, Verwijzing::sleutel)
                .returns(onderwerp == null ? "" : onderwerp, Verwijzing::onderwerp);
    }

    @Test
    void aListIsCutOnlyWhereTheNextReferenceBegins() {
        List<Verwijzing> gevonden = Verwijzing.in(tekst(
                "Zie[^1].",
                Map.of(
                        1,
                        "Motie-A over dit; dat en (zo) (31125, nr. 1); Toezegging aan het lid B (TZ202402-002); "
                                + "motie-A c.s. over iets (31125, nr. 2).")));
        assertThat(gevonden)
                .extracting(Verwijzing::citaat)
                .containsExactly(
                        "Motie-A over dit; dat en (zo) (31125, nr. 1)",
                        "Toezegging aan het lid B (TZ202402-002)",
                        "motie-A c.s. over iets (31125, nr. 2)");
    }

    @Test
    void aSentenceAfterAReferenceIsNotPartOfIt() {
        assertThat(Verwijzing.in("Motie-A c.s. is aangenomen (31125, nr. 2). De minister antwoordde in een brief"
                        + " (31125, nr. 3) en Kamerstuk 36124, nr. 1. Zie Stb. 2021, 499."))
                .extracting(Verwijzing::soort, Verwijzing::lid, Verwijzing::sleutel)
                .containsExactly(
                        tuple(Verwijzing.Soort.MOTIE, "A", "kst-31125-2"),
                        tuple(Verwijzing.Soort.BRIEF, "", "kst-31125-3"),
                        tuple(Verwijzing.Soort.KAMERSTUK, "", "kst-36124-1"),
                        tuple(Verwijzing.Soort.BEKENDMAKING, "", "stb-2021-499"));
    }

    @Test
    void severalNumbersInOneCitationAreSeveralReferences() {
        assertThat(Verwijzing.in(tekst("Moties over x (Kamerstuk 31125, nrs. 135, 136 en 139)")))
                .extracting(Verwijzing::sleutel)
                .containsExactly("kst-31125-135", "kst-31125-136", "kst-31125-139");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "In lijn met moties en toezeggingen informeert Defensie de Kamer",
                "Economische Zaken (EZ) en de motie",
                "De motie vraagt € 31 125, nr. 2 op de lijst",
                "Defensie zet (co)productie door"
            })
    void wordsWithoutACitationAreNoReference(String zin) {
        assertThat(Verwijzing.in(tekst(zin))).isEmpty();
    }
}
