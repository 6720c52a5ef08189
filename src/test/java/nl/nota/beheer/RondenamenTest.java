package nl.nota.beheer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Each round that the product does by itself has a Dutch name, and no other has. */
class RondenamenTest {
    private static final Pattern RONDE = Pattern.compile("@Scheduled\\([^;{]*?\\bvoid (\\w+)\\(\\)", Pattern.DOTALL);
    private static final String SLEUTEL = "beheer.ronde.";

    @Test
    void eachRoundHasItsName() throws IOException {
        var ronden = new TreeSet<String>();
        try (var bestanden = Files.walk(Path.of("src/main/java"))) {
            for (var bestand :
                    bestanden.filter(een -> een.toString().endsWith(".java")).toList())
                RONDE.matcher(Files.readString(bestand))
                        .results()
                        .forEach(een ->
                                ronden.add(bestand.getFileName().toString().replace(".java", ".") + een.group(1)));
        }
        assertThat(ronden).hasSizeGreaterThan(8);
        assertThat(names()).containsExactlyElementsOf(ronden);
    }

    private static TreeSet<String> names() throws IOException {
        var zinnen = new Properties();
        try (var lezer = Files.newBufferedReader(Path.of("src/main/resources/messages/beheer.properties"))) {
            zinnen.load(lezer);
        }
        var namen = new TreeSet<String>();
        for (var sleutel : zinnen.stringPropertyNames())
            if (sleutel.matches("beheer\\.ronde\\.[A-Z].*")) namen.add(sleutel.substring(SLEUTEL.length()));
        return namen;
    }
}
