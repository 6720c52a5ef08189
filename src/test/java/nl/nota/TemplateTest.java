package nl.nota;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** No page carries script, style or a sentence that a translator cannot find. */
class TemplateTest {
    private static final Pattern FRAMED = Pattern.compile("web/layout :: page [^\"]*\">\\s*<head>");
    private static final Pattern TITLE = Pattern.compile("<title.*</title>");
    private static final Pattern KEY = Pattern.compile("#\\{([\\w.-]+)");
    private static final Map<String, String> SENTENCES = Messages.ofTheProduct().sentences();

    @Test
    void everyTemplateIsCleanAndWithoutBareText() {
        assertThat(SourceFile.under("src/main/resources/templates", ".html"))
                .flatMap(file -> Template.faults(file.path().toString(), file.text()))
                .isEmpty();
    }

    /** Whoever has many tabs open finds ours by the end of its title; a sheet for the printer has no tab. */
    @Test
    void theTitleOfEveryPageEndsInTheNameOfTheProduct() {
        assertThat(SourceFile.under("src/main/resources/templates", ".html"))
                .filteredOn(file -> FRAMED.matcher(file.text()).find())
                .hasSizeGreaterThan(30)
                .allSatisfy(file -> assertThat(endOfTitle(file)).endsWith(SENTENCES.getOrDefault("web.titel", "?")));
    }

    /** The sentence that its title ends in. */
    private static String endOfTitle(SourceFile file) {
        var title = TITLE.matcher(file.text());
        assertThat(title.find()).as("%s has a title", file.path()).isTrue();
        var last = "";
        for (var key = KEY.matcher(title.group()); key.find(); ) last = key.group(1);
        return SENTENCES.getOrDefault(last, file.path() + " ends its title in " + last);
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
                "<p><b></p>",
                "<p th:if=\"${ja}\" th:replace=\"~{x :: y}\"></p>"
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
