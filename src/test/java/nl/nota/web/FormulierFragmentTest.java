package nl.nota.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class FormulierFragmentTest {
    private record Hal(
            String naam,
            boolean schrijft,
            boolean beheert,
            String namens,
            String importmap,
            String sessieEinde,
            Long sessieSeconden) {}

    private static final Map<String, Object> OPTIES = opties();
    private static final Map<String, Object> MODEL = Map.of(
            "fouten",
            Map.of("datum", "Vul een datum in.", "oordeel", "Kies een oordeel."),
            "opties",
            OPTIES,
            "gekozen",
            List.of("MITS"),
            "hal",
            new Hal("J. de Vries", true, false, "Eva Lindeman (b.a., voor DJZ)", "{}", "2025-09-29T12:00:00Z", 1800L));
    private static final String HTML = Bladzijde.render("web/stijlgids", MODEL);

    private static Map<String, Object> opties() {
        var opties = new LinkedHashMap<String, Object>();
        opties.put("AKKOORD", "Akkoord");
        opties.put("MITS", "Akkoord, mits");
        opties.put("NIET", "Niet akkoord");
        return opties;
    }

    @BeforeAll
    static void keepThePageToLookAt() throws IOException {
        Files.writeString(Path.of("target", "stijlgids.html"), HTML);
    }

    @Test
    void theErrorSummaryLinksToEachField() {
        assertThat(HTML)
                .contains("Er is een probleem")
                .contains("<a href=\"#datum\">Vul een datum in.</a>")
                .contains("<a href=\"#oordeel\">Kies een oordeel.</a>")
                .contains("tabindex=\"-1\"");
    }

    @Test
    void aFieldWithAnErrorNamesItsSentence() {
        assertThat(HTML)
                .containsPattern("id=\"datum\"[^>]*aria-invalid=\"true\" aria-describedby=\"datum-fout\"")
                .containsPattern("id=\"oordeel\"[^>]*aria-describedby=\"oordeel-hint oordeel-fout\"");
    }

    @Test
    void aFieldWithoutErrorIsNotMarked() {
        assertThat(HTML)
                .containsPattern(
                        "id=\"onderwerp\" name=\"onderwerp\" type=\"text\" value=\"Kamerbrief\" aria-describedby");
    }

    @Test
    void whatWasChosenStaysChosen() {
        assertThat(HTML)
                .contains("<input type=\"radio\" name=\"oordeel\" value=\"AKKOORD\" checked=\"checked\">")
                .contains("<input type=\"checkbox\" name=\"rubrieken\" value=\"MITS\" checked=\"checked\">")
                .contains("<option value=\"MITS\" selected=\"selected\">");
    }

    @Test
    void whoIsNotLoggedInSeesNoMenuAndNoLogout() {
        var zonder = new LinkedHashMap<>(MODEL);
        zonder.remove("hal");
        assertThat(HTML).contains("Uitloggen", "Hoofdmenu", "J. de Vries", "aria-current=\"page\">Werkvoorraad");
        assertThat(Bladzijde.render("web/stijlgids", zonder)).doesNotContain("Uitloggen", "Hoofdmenu");
    }
}
