package nl.nota.openbaarmaking;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whoever redacts badly is stopped at the gate, and whoever does it well is not. */
class PoortTest {
    static final String NAAM = "Willemijn Óverduin";
    private static final String NUMMER = "06-51428837";
    private static final List<String> OPENBAAR = List.of("De Kamer krijgt een brief over de kade.");
    private static final List<Poort.Verborgen> BINNEN =
            List.of(new Poort.Verborgen("Kernpunten", NAAM), new Poort.Verborgen("Opgesteld door", NUMMER));

    static Stream<SlechtePdf> slechtePdfs() {
        return Stream.of(SlechtePdf.values());
    }

    @ParameterizedTest
    @MethodSource
    void slechtePdfs(SlechtePdf slecht) throws Exception {
        assertThat(leaks("nota.pdf", slecht.pdf(NAAM))).isNotEmpty();
    }

    static Stream<String> slechteTeksten() {
        var bytes = NAAM.getBytes(UTF_8);
        return Stream.of(
                "<p>Willemijn Óverduin</p>",
                "<p>willemijn overduin</p>",
                "<p>WILLEMIJN O\u0301VERDUIN</p>",
                "<p>Wil<b>lem</b>ijn Óver<i>duin</i></p>",
                "<p>W i l l e m i j n Ó v e r d u i n</p>",
                "<p>Wille\u00ADmijn</p>",
                "<p>Overduin, W.</p>",
                "<p>Mail w.overduin@mindef.nl</p>",
                "<p>Will&#101;mijn &Oacute;verduin</p>",
                "<p data-x=\"Overduin\">iets</p>",
                "<!-- Willemijn -->",
                "<a href=\"mailto:overduin\">iets</a>",
                new StringBuilder(NAAM).reverse().toString(),
                HexFormat.of().formatHex(NAAM.getBytes(UTF_16BE)),
                HexFormat.of().withUpperCase().formatHex(bytes),
                Base64.getEncoder().encodeToString(bytes),
                Base64.getEncoder().encodeToString(("x" + NAAM + "yz").getBytes(UTF_8)),
                Base64.getEncoder().encodeToString(("xy" + NAAM + "z").getBytes(UTF_8)),
                "Willemijn%20%C3%93verduin",
                "bel 06 5142 8837",
                "bel +31 6 51428837",
                "bel 0031651428837");
    }

    @ParameterizedTest
    @MethodSource
    void slechteTeksten(String tekst) {
        assertThat(leaks("nota.html", tekst.getBytes(UTF_8))).isNotEmpty();
    }

    @Test
    void aNameIsTheSameWithoutTheLettersThatADutchKeyboardHasNot() {
        var binnen = List.of(new Poort.Verborgen("Kernpunten", "Søren Œrsted"));
        for (var tekst : List.of("Soren Oersted", "SØREN", "oersted"))
            assertThat(new Poort(Map.of()).leaks(binnen, OPENBAAR, Map.of("nota.html", tekst.getBytes(UTF_8))))
                    .as(tekst)
                    .isNotEmpty();
    }

    @Test
    void theNameOfAFileIsLookedAtToo() {
        assertThat(leaks("notitie-overduin.html", "<p>Iets</p>".getBytes(UTF_8)))
                .contains(new Lek("Kernpunten", "de naam notitie-overduin.html"));
    }

    @Test
    void aGoodPdfAndAGoodTextGoOut() throws Exception {
        assertThat(leaks("nota.pdf", SlechtePdf.good())).isEmpty();
        assertThat(leaks("nota.html", "<p>De Kamer krijgt een brief over de kade.</p>".getBytes(UTF_8)))
                .isEmpty();
    }

    @Test
    void whatStandsOpenlyElsewhereIsALeakAndTheWordsOfTheFormAreNone() {
        var poort = new Poort(Map.of("nota.html", "<p>Onze referentie</p>".getBytes(UTF_8)));
        var stukken = Map.of("nota.html", "<p>Onze referentie</p>".getBytes(UTF_8));
        assertThat(poort.leaks(List.of(new Poort.Verborgen("Kop", "referentie")), List.of("Iets."), stukken))
                .isEmpty();
        assertThat(poort.leaks(List.of(new Poort.Verborgen("Kop", "de kade")), OPENBAAR, stukken))
                .containsExactly(new Lek("Kop", "de tekst"));
        assertThat(poort.leaks(List.of(new Poort.Verborgen("Kop", "5")), List.of("Optie 5."), stukken))
                .isEmpty();
    }

    @Test
    void whatCannotBeReadDoesNotGoOut() {
        assertThat(leaks("nota.pdf", "%PDF-1.7 en dan niets".getBytes(ISO_8859_1)))
                .contains(new Lek("", "nota.pdf is niet na te kijken"));
    }

    private static List<Lek> leaks(String naam, byte[] bytes) {
        return new Poort(Map.of()).leaks(BINNEN, OPENBAAR, Map.of(naam, bytes));
    }

    static byte[] joined(byte[]... delen) {
        var uit = new ByteArrayOutputStream();
        for (var deel : delen) uit.writeBytes(deel);
        return uit.toByteArray();
    }
}
