package nl.nota.inlezen.web;

import static nl.nota.Formulieren.body;
import static nl.nota.Formulieren.fields;
import static nl.nota.Formulieren.words;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Objects;
import nl.nota.CleanDatabase;
import nl.nota.Formulieren;
import nl.nota.NotaTest;
import nl.nota.logboek.Logboek;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@NotaTest
class InlezenTest {
    private static final String NAAM = "MINDEF20250034347.txt";
    private static final String KENMERK = "MINDEF20250034347";

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private CleanDatabase database;

    @Autowired
    private Logboek logboek;

    private Formulieren forms;

    @BeforeEach
    void empty() {
        database.clean();
        forms = new Formulieren(mvc);
    }

    @Test
    void theRealNotaComesInWithItsClaimsAsClaims() throws IOException {
        assertThat(forms.upload("opsteller", "/notas/inlezingen", NAAM, echt()))
                .hasStatus(303)
                .hasRedirectedUrl("/notas/" + KENMERK + "/inlezing");
        var page = forms.open("opsteller", "/notas/" + KENMERK + "/inlezing");
        assertThat(page).hasStatusOk();
        assertThat(words(page))
                .contains("KKG staat niet in het register. Bedoelde u KGG (Ministerie van Klimaat en Groene Groei)?")
                .contains("telt niet als akkoord", "In het bestand staat niet: Rubricering.");
        var velden = fields(body(forms.open("opsteller", "/notas/" + KENMERK + "/concept")));
        assertThat(velden.get("aan")).containsExactly("MINDEF", "STASDEF");
        assertThat(velden.getFirst("telefoon")).isEqualTo("+316 [redacted]");
        assertThat(Objects.requireNonNull(velden.getFirst("tekst.KERNPUNTEN"))
                        .lines()
                        .filter(regel -> regel.startsWith("- ")))
                .hasSize(4);
        assertThat(velden.getFirst("tekst.KERNPUNTEN")).contains("[^1]", "[^1]: ");
        assertThat(logboek.trail(KENMERK)).hasSize(1);
    }

    @Test
    void aKenmerkThatTheReaderMaySeeIsRefusedWithItsAddress() throws IOException {
        forms.upload("opsteller", "/notas/inlezingen", NAAM, echt());
        var again = forms.upload("opsteller", "/notas/inlezingen", NAAM, echt());
        assertThat(again).hasStatus(409).bodyText().contains("href=\"/notas/" + KENMERK + "\"");
        assertThat(logboek.trail(KENMERK)).hasSize(1);
    }

    @Test
    void aKenmerkOfANotaThatTheReaderMayNotSeeIsSilentlyReplaced() throws IOException {
        forms.upload("opsteller", "/notas/inlezingen", NAAM, echt());
        var other = forms.upload("collega", "/notas/inlezingen", NAAM, echt());
        assertThat(other).hasStatus(303);
        var page = forms.open("collega", String.valueOf(other.getResponse().getHeader("Location")));
        assertThat(words(page)).contains("Het kenmerk ‘" + KENMERK + "’ uit het bestand is niet overgenomen.");
    }

    @ParameterizedTest
    @CsvSource({
        "leeg.txt,'',is leeg",
        "nota.pdf,{\\rtf1 x,RTF-bestand",
        "nota.txt,<!DOCTYPE html><p>Aan MINDEF,webpagina",
        "nota.docx,<html lang=nl><body>Aan MINDEF,webpagina",
        "nota.txt,MIME-Version: 1.0,webpagina",
        "nota.docx,\u00D0\u00CF\u0011\u00E0 x,oude Word"
    })
    void aFileThatCannotBeReadIsRefusedAtItsField(String naam, String inhoud, String zin) {
        var refused =
                forms.upload("opsteller", "/notas/inlezingen", naam, inhoud.getBytes(StandardCharsets.ISO_8859_1));
        assertThat(refused).hasStatus(422).bodyText().contains("href=\"#bestand\"", zin);
    }

    @Test
    void aFileOverTenMegabytesIsRefusedWithASentence() {
        var groot = new byte[10 * 1024 * 1024 + 1];
        Arrays.fill(groot, (byte) 'a');
        assertThat(forms.upload("opsteller", "/notas/inlezingen", "groot.txt", groot))
                .hasStatus(422)
                .bodyText()
                .contains("groter dan 10 MB");
    }

    @Test
    void theExampleIsOfferedAsAnAttachment() throws IOException {
        assertThat(forms.open("opsteller", "/notas/inlezen"))
                .hasStatusOk()
                .bodyText()
                .contains("/voorbeeld/" + NAAM);
        var file = forms.open("opsteller", "/voorbeeld/" + NAAM);
        assertThat(file).hasStatusOk().hasHeader("Content-Disposition", "attachment; filename=\"" + NAAM + "\"");
        assertThat(file.getResponse().getContentAsByteArray()).isEqualTo(echt());
    }

    @Test
    void whatWasLeftOutIsShownAndGoesBackIntoTheTextWithOneClick() throws IOException {
        var nota = """
            Ministerie van Defensie
            Postbus 20701
            2500 ES Den Haag

            Aan: MINDEF
            Onderwerp: Een titel

            Aanleiding
            De reden.

            Toelichting
            De uitleg.
            """;
        var gelezen = forms.upload("opsteller", "/notas/inlezingen", "nota.txt", nota.getBytes(StandardCharsets.UTF_8));
        var adres = Objects.requireNonNull(gelezen.getResponse().getRedirectedUrl());
        var bladzijde = forms.open("opsteller", adres);
        assertThat(words(bladzijde))
                .contains("Niet overgenomen", "Briefhoofd Ministerie van Defensie Postbus 20701 2500 ES Den Haag");
        var concept = adres.replace("/inlezing", "/concept");
        assertThat(fields(body(forms.open("opsteller", concept))).getFirst("tekst.TOELICHTING"))
                .isEqualTo("De uitleg.");
        assertThat(forms.send("opsteller", concept, fields(body(bladzijde))))
                .hasStatus(303)
                .hasRedirectedUrl(concept);
        assertThat(fields(body(forms.open("opsteller", concept))).getFirst("tekst.TOELICHTING"))
                .isEqualTo("De uitleg.\n\nMinisterie van Defensie Postbus 20701 2500 ES Den Haag");
        assertThat(body(forms.open("opsteller", adres))).doesNotContain("basis.TOELICHTING");
    }

    @Test
    void aMachineBringsTheRealNotaInToo() throws IOException {
        var answer = mvc.perform(forms.signed(
                "opsteller",
                multipart("/api/v1/notas/inlezingen")
                        .file(new MockMultipartFile("bestand", NAAM, "text/plain", echt()))));
        assertThat(answer).hasStatus(201).hasHeader("Location", "/api/v1/notas/" + KENMERK);
        assertThat(answer).bodyJson().extractingPath("$.nota.kenmerk").isEqualTo(KENMERK);
        assertThat(answer).bodyJson().extractingPath("$.herkend[0].veld").isNotNull();
    }

    private static byte[] echt() throws IOException {
        try (var bestand = InlezenTest.class.getResourceAsStream("/voorbeeld/" + NAAM)) {
            return Objects.requireNonNull(bestand).readAllBytes();
        }
    }
}
