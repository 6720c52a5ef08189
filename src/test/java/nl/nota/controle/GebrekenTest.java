package nl.nota.controle;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Clean notas in which one thing was spoiled. */
class GebrekenTest {
    /** What was spoiled, and what must be found. */
    record Gebrek(String nota, String regel, String was, String wordt, String citaat) {
        static Gebrek of(String regel) {
            var delen = List.of(regel.split(" (?<!\\\\)\\|(?: |$)", -1)).stream()
                    .map(deel -> deel.strip().replace("\\|", "|"))
                    .toList();
            return new Gebrek(delen.get(0), delen.get(1), delen.get(2), delen.get(3), delen.get(4));
        }

        String spoiled() {
            var schoon = Proefschrift.read("schoon/" + nota + ".txt");
            assertThat(schoon).contains(was);
            return schoon.replace(was, wordt);
        }
    }

    static List<Gebrek> gebreken() {
        return Proefschrift.read("gebreken.txt")
                .lines()
                .filter(regel -> !regel.startsWith("#") && !regel.isBlank())
                .map(Gebrek::of)
                .toList();
    }

    @ParameterizedTest
    @MethodSource("gebreken")
    void whatWasSpoiledIsFound(Gebrek gebrek) {
        var gevonden = Keurmeester.judge(Proefschrift.of(gebrek.spoiled()), Tekstregels.ALLE);

        assertThat(gevonden)
                .filteredOn(een -> een.regel().id().equals(gebrek.regel()))
                .anySatisfy(een -> assertThat(een.plek().citaat()).contains(gebrek.citaat()));
    }

    @Test
    void thereAreEnoughOfThem() {
        assertThat(gebreken()).hasSizeGreaterThanOrEqualTo(40);
    }
}
