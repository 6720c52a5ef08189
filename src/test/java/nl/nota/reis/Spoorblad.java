package nl.nota.reis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/** The page of the trail as somebody reads it: one entry a row, with versie and hash where something was said. */
record Spoorblad(List<String> regels) {
    private static final Pattern BEGIN = Pattern.compile("(?m)(?=^\\d+\\. )");
    private static final Pattern TEKST = Pattern.compile("Versie (\\d+) (\\S+)");
    private static final List<String> UITSPRAKEN = List.of(
            "Oordeel vastgelegd",
            "Antwoord van buiten vastgelegd",
            "Voorwaarde afgedaan",
            "Paraaf vastgelegd",
            "Besluit genomen",
            "Besluit vastgelegd");

    static Spoorblad read(Gebruiker wie) {
        return new Spoorblad(Arrays.stream(BEGIN.split(wie.inhoud()))
                .filter(regel -> Character.isDigit(regel.charAt(0)))
                .toList());
    }

    /** What parties, the line and the bewindspersonen said. */
    List<String> gezegd() {
        return regels.stream()
                .filter(regel -> UITSPRAKEN.stream().anyMatch(regel::contains))
                .toList();
    }

    List<String> namens(String code) {
        return gezegd().stream()
                .filter(regel -> regel.contains("namens " + code))
                .toList();
    }

    /** It was said about a versie that was submitted, and about the very text of it. */
    void isOnTheTextOfItsVersie(String regel) {
        var tekst = TEKST.matcher(regel);
        assertThat(tekst.find()).as(regel).isTrue();
        assertThat(regels).as(regel).anyMatch(ander -> ander.contains("Ingediend") && ander.contains(tekst.group()));
    }
}
