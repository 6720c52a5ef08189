package nl.nota;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Every sentence that is asked for exists, and every sentence that exists is asked for. */
class MessageTest {
    private static final Pattern LONE_QUOTE = Pattern.compile("(?<!')'(?!')");

    private final Messages messages = Messages.ofTheProduct();

    @Test
    void everySentenceThatIsAskedForExists() {
        assertThat(messages.missing()).isEmpty();
    }

    @Test
    void everySentenceIsUsed() {
        assertThat(messages.unused()).isEmpty();
    }

    @Test
    void everySentenceStandsOnceInTheFileOfItsModule() {
        assertThat(messages.misplaced()).isEmpty();
    }

    @Test
    void everySentenceWithValuesCanBeFilledIn() {
        assertThat(messages.sentences()).allSatisfy((key, sentence) -> {
            assertThat(sentence).isNotBlank();
            if (sentence.contains("{0}"))
                assertThat(LONE_QUOTE.matcher(sentence).find())
                        .as("a single ' swallows values: use ’ or ''")
                        .isFalse();
            assertThatCode(() -> new MessageFormat(sentence, Locale.of("nl", "NL")))
                    .doesNotThrowAnyException();
        });
    }

    @Test
    void whatIsMissingOrUnusedIsFound() {
        var sentences = new SourceFile(
                Path.of("nota.properties"),
                "nota.dag=Dag\nnota.los=Los\nnota.fase.CONCEPT=Concept\nweb.vreemd=Vreemd\nnota.dag=Weer\n");
        var code = new SourceFile(
                Path.of("Code.java"), "Reden.onjuist(\"nota.weg\"); getMessage(\"nota.dag\"); \"nota.fase.\" + fase");
        var proef = new Messages(List.of(sentences), List.of(code));

        assertThat(proef.missing()).containsExactly("Code.java: nota.weg");
        assertThat(proef.unused()).containsExactly("nota.los", "web.vreemd");
        assertThat(proef.misplaced()).containsExactly("nota.properties: web.vreemd", "nota.properties: nota.dag");
    }
}
