package nl.nota.afstemming;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import nl.nota.controle.Bevinding;
import nl.nota.controle.Drukproef;
import nl.nota.controle.Proefschrift;
import org.junit.jupiter.api.Test;

/** What the head or the route says of coordination, beside what the text and the file say. */
class KopafstemmingTest {
    private static final Path SCHOON = Path.of("src/test/resources/nl/nota/controle/schoon");
    private static final String ZIN = "De brief is ambtelijk afgestemd met de Ministeries van Economische Zaken (EZ) en"
            + " Onderwijs, Cultuur en Wetenschap (OCW).";
    private static final Drukproef PROEF = Proefschrift.of("afgestemd: EZ, OCW, KKG, HDFC\n\n# Kernpunten\n- " + ZIN);

    @Test
    void aMinistryOfTheHeadThatTheTextDoesNotNameIsFoundAtItsSentence() {
        var gevonden =
                Kopafstemming.judge(PROEF, List.of("EZ", "OCW", "KKG", "HDFC")).toList();
        assertThat(gevonden).extracting(een -> een.plek().citaat()).containsExactly(ZIN);
        assertThat(gevonden)
                .extracting(Bevinding::uitleg)
                .containsExactly("Bij Afgestemd met staat ook KKG, maar hier niet.");
    }

    @Test
    void aMinistryOfTheTextThatIsNotAskedIsFoundToo() {
        assertThat(Kopafstemming.judge(PROEF, List.of("EZ", "HDFC")))
                .extracting(Bevinding::uitleg)
                .containsExactly("Hier staat ook OCW, maar bij Afgestemd met niet.");
    }

    @Test
    void theSameMinistriesAreNoDifferenceAndATextThatNamesNoneSaysNothing() {
        assertThat(Kopafstemming.judge(PROEF, List.of("OCW", "EZ", "DJZ"))).isEmpty();
        assertThat(Kopafstemming.judge(Proefschrift.of("De brief is afgestemd met de sector."), List.of("EZ")))
                .isEmpty();
    }

    @Test
    void anOnderdeelOfWhichTheTextIsSilentIsFound() {
        assertThat(Interneafstemming.judge(PROEF, List.of("EZ", "HDFC")))
                .extracting(een -> een.plek().citaat())
                .containsExactly("HDFC");
        assertThat(Interneafstemming.judge(Proefschrift.of("HDFC is akkoord."), List.of("HDFC")))
                .isEmpty();
    }

    @Test
    void aClaimThatNobodyIsAskedAboutIsFoundOnceThereIsARoute() {
        assertThat(Claimcontrole.judge(PROEF, List.of("EZ", "KGG", "HDFC")))
                .extracting(een -> een.plek().citaat())
                .containsExactly("OCW");
        assertThat(Claimcontrole.judge(PROEF, List.of())).isEmpty();
    }

    @Test
    void theOtherWaysToSayThatAMinistryAgreesCountToo() {
        for (var zin : List.of(
                "Het ministerie van Economische Zaken (EZ) stemt met de brief in.",
                "Economische Zaken (EZ) is akkoord.",
                "De ministeries van Economische Zaken (EZ) en Klimaat en Groene Groei (KGG) gaan akkoord."))
            assertThat(Kopafstemming.judge(Proefschrift.of(zin), List.of("BZ")))
                    .extracting(een -> een.plek().citaat())
                    .containsExactly(zin);
    }

    @Test
    void aLetterInTheNameOfAMinistryThatIsNotAskedIsFound() {
        var proef = Proefschrift.of("U ondertekent de brief, mede namens de minister van Klimaat en Groene Groei.");

        assertThat(Medenamens.judge(proef, List.of("EZ")))
                .extracting(een -> een.plek().citaat(), Bevinding::uitleg)
                .containsExactly(tuple(
                        "mede namens de minister van Klimaat en Groene Groei",
                        "KGG wordt niet gevraagd om in te stemmen."));
        assertThat(Medenamens.judge(proef, List.of("EZ", "KGG"))).isEmpty();
        assertThat(Medenamens.judge(proef, List.of())).isEmpty();
    }

    @Test
    void aCleanNotaIsFoundOnceItsHeadOrItsTextNamesOneMore() throws IOException {
        var vogelgriep = read("66-lvvn-vogelgriep").replace("afgestemd: VWS", "afgestemd: VWS, JenV");
        var luchtvaart = read("65-ienw-luchtvaart-emissie")
                .replace("29 januari ingestemd.", "29 januari ingestemd. Ook Buitenlandse Zaken (BZ) stemt in.");
        var raketten = read("78-def-luchtverdediging")
                .replace(
                        "mede namens de minister van Economische Zaken",
                        "mede namens de minister van Asiel en Migratie");

        assertThat(Stream.of(vogelgriep, luchtvaart, raketten).flatMap(KopafstemmingTest::found))
                .containsExactly(
                        "Bij Afgestemd met staat ook JenV, maar hier niet.",
                        "Hier staat ook BZ, maar bij Afgestemd met niet.",
                        "AenM wordt niet gevraagd om in te stemmen.");
    }

    private static String read(String nota) throws IOException {
        return Files.readString(SCHOON.resolve(nota + ".txt"));
    }

    /** The head of each clean nota and its text are of one mind. */
    @Test
    void noCleanNotaIsStoppedByWhomItNames() throws IOException {
        try (var notas = Files.list(SCHOON)) {
            for (var nota : notas.toList())
                assertThat(found(Files.readString(nota))).as(nota.toString()).isEmpty();
        }
    }

    private static Stream<String> found(String nota) {
        var proef = Proefschrift.of(nota);
        var kop = proef.omstandigheden().geclaimd();
        return Stream.concat(Kopafstemming.judge(proef, kop), Medenamens.judge(proef, kop))
                .map(Bevinding::uitleg);
    }
}
