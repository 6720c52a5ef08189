package nl.nota;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** No page carries script, style or a sentence that a translator cannot find. */
class TemplateTest {

    @Test
    void everyTemplateIsCleanAndWithoutBareText() {
        assertThat(SourceFile.under("src/main/resources/templates", ".html"))
                .flatMap(file -> Template.faults(file.path().toString(), file.text()))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p>Dag allemaal</p>",
                "<p th:text=\"'Dag allemaal'\"></p>",
                "<p>[(${tekst})]</p>",
                "<p th:utext=\"${tekst}\"></p>",
                "<p style=\"color: red\"></p>",
                "<p th:style=\"${kleur}\"></p>",
                "<p onclick=\"weg()\"></p>",
                "<script>weg()</script>",
                "<style>p {}</style>",
                "<img alt=\"Wapen\">",
                "<div th:replace=\"~{x :: y(~{::main})}\"><main><p>Dag</p></main></div>",
                "<p><b></p>"
            })
    void whatMayNotStandInATemplateIsFound(String template) {
        assertThat(Template.faults("proef", template)).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p th:text=\"#{web.dag}\">Dag <b>allemaal</b></p>",
                "<p>[[#{web.dag}]]: 1</p>",
                "<img alt=\"Wapen\" th:alt=\"#{web.wapen}\">",
                "<title th:replace=\"${titel}\">Nota</title>",
                "<script type=\"module\" th:src=\"@{/js/nota.js}\"></script>",
                "<!--/* Dag allemaal */--><p></p>"
            })
    void whatMayStandInATemplateIsLeftAlone(String template) {
        assertThat(Template.faults("proef", template)).isEmpty();
    }
}
