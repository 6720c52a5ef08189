package nl.nota.overzicht.web;

import static nl.nota.Formulieren.body;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import nl.nota.CleanDatabase;
import nl.nota.Formulieren;
import nl.nota.NotaTest;
import nl.nota.besluit.Notaloop;
import nl.nota.route.Beslisregel;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** The list as a file holds what is shown, and nothing in it can become a formula. */
@NotaTest
class WerkexportTest {
    @Autowired
    MockMvcTester mvc;

    @Autowired
    ApplicationContext context;

    @Autowired
    CleanDatabase clean;

    @Test
    void theFilesHoldWhatIsShownAndWhatThePersonMaySee() {
        clean.clean();
        var loop = new Notaloop(context);
        var formulieren = new Formulieren(mvc);
        var een = loop.concept(Beslisregel.ALLE, "EZ", "HDFC");
        loop.submit(een);
        var twee = loop.concept(Beslisregel.ALLE, "HDFC");
        loop.submit(twee);
        var csv = formulieren.open("hdfc", "/werkvoorraad.csv?zoek=" + een);
        assertThat(csv).headers().hasValue("Content-Type", "text/csv;charset=UTF-8");
        assertThat(body(csv))
                .startsWith("\uFEFFKenmerk;Onderwerp;")
                .endsWith("\r\n")
                .contains(een + ";Een onderwerp;Ter beslissing;In afstemming;1;PDGB;", ";\"EZ, HDFC\";Geef uw oordeel;")
                .doesNotContain(twee.waarde());
        assertThat(body(formulieren.open("ez", "/werkvoorraad.csv")))
                .contains(een.waarde())
                .doesNotContain(twee.waarde());
        var excel = formulieren.open("hdfc", "/werkvoorraad.xlsx").getResponse().getContentAsByteArray();
        assertThat(words(excel))
                .contains(een.waarde(), twee.waarde(), "Kenmerk")
                .doesNotContain("<f>");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"=1+1", "+31", "-2", "@som", "\t=1", "\r=1", "\n=1", "  =1", "\uFF1D1", "\u00A0=1", "\u200B=1"})
    void whatWouldBeginAFormulaIsKeptPlain(String tekst) {
        assertThat(cell(tekst)).startsWith("\"'");
        assertThat(words(Excel.write("Blad", List.of(List.of("Kop"), List.of(tekst)))))
                .doesNotContain("<f>");
    }

    @Test
    void separatorsAndQuotesStayInTheirCell() {
        assertThat(cell("een; twee")).isEqualTo("\"een; twee\"");
        assertThat(cell("zei \"ja\"")).isEqualTo("\"zei \"\"ja\"\"\"");
        assertThat(cell("een\r\ntwee")).isEqualTo("\"een\r\ntwee\"");
        assertThat(cell("gewoon – é")).isEqualTo("gewoon – é");
    }

    private static String cell(String tekst) {
        var csv = new String(Csv.write(List.of(List.of(tekst))), StandardCharsets.UTF_8);
        return csv.substring(1, csv.length() - 2);
    }

    private static String words(byte[] boek) {
        var alles = new StringBuilder();
        try (var zip = ZipFile.builder().setByteArray(boek).get()) {
            for (var deel : Collections.list(zip.getEntries()))
                alles.append(new String(zip.getInputStream(deel).readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return alles.toString();
    }
}
