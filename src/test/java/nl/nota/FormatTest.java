package nl.nota;

import static org.assertj.core.api.Assertions.assertThat;

import com.palantir.javaformat.java.Formatter;
import com.palantir.javaformat.java.FormatterException;
import com.palantir.javaformat.java.JavaFormatterOptions;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import org.junit.jupiter.api.Test;

/** Every Java file looks as if one person wrote it; {@code mvn -Pformat test} mends what does not. */
@TakesLong(19)
class FormatTest {
    private static final boolean WRITE = "write".equals(System.getProperty("nota.format"));

    private final Formatter formatter = Formatter.createFormatter(JavaFormatterOptions.builder()
            .style(JavaFormatterOptions.Style.PALANTIR)
            .formatJavadoc(true)
            .build());

    @Test
    void everyJavaFileIsFormatted() {
        var unformatted = SourceFile.under("src", ".java").parallelStream()
                .filter(file -> !file.text().equals(formatted(file)))
                .map(file -> file.path().toString())
                .toList();

        assertThat(unformatted).as("not formatted; type: mvn -Pformat test").isEmpty();
    }

    private String formatted(SourceFile file) {
        try {
            var formatted = formatter.formatSourceAndFixImports(file.text());
            if (!WRITE || formatted.equals(file.text())) return formatted;
            Files.writeString(file.path(), formatted);
            return file.text();
        } catch (FormatterException e) {
            throw new IllegalStateException(file.path().toString(), e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
