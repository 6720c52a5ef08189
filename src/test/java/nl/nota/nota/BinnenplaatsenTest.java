package nl.nota.nota;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import nl.nota.kern.Outcome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A mark follows its words through the text, and never lands on words that are not its own. */
class BinnenplaatsenTest {
    private static final String TOEN = "Wij spraken met Jansen over het schip. Later belde Jansen over de kosten.";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Wij spraken met Jansen over het schip. Later belde Jansen over de kosten.|51",
                "Gisteren spraken wij met Jansen over het schip. Later belde Jansen over de kosten.|60",
                "Later belde Jansen over de kosten. Wij spraken met Jansen over het schip.|12",
                "Wij spraken met Jansen over het schip. Later belde **Jansen** over de kosten.|53",
                "Wij spraken met Jansen over het schip. Later belde Jansen over de oplopende kosten.|51"
            })
    void theWordsAreFoundWhereTheyWent(String nu, int begin) {
        assertThat(new Binnenplaatsen(nu).of(tweede(), false))
                .singleElement()
                .returns(begin, Leeswoorden.Plaats::begin);
    }

    @ParameterizedTest
    @CsvSource({"Wij spraken met Jansen over het schip.", "Later belde Pietersen over de kosten.", "''"})
    void wordsThatAreGoneAreNotFoundElsewhere(String nu) {
        assertThat(new Binnenplaatsen(nu).of(tweede(), false)).isEmpty();
    }

    @Test
    void everywhereIsEachTimeTheWordStandsThereWhole() {
        var passage = find("Jansen", 1);
        assertThat(new Binnenplaatsen("Jansen, Jansens en Jansen.").of(passage, true))
                .hasSize(2);
        assertThat(new Binnenplaatsen("Niemand.").of(passage, true)).isEmpty();
    }

    @Test
    void shortWordsThatFillTheWholeTextAreFoundAgain() {
        var passage = done(leestekst("Ja.").find("R", "Ja.", null));
        assertThat(new Binnenplaatsen("Ja.").of(passage, false)).hasSize(1);
    }

    private static Passage tweede() {
        return find("Jansen", 2);
    }

    private static Passage find(String woorden, int keer) {
        return done(leestekst(TOEN).find("R", woorden, keer));
    }

    private static Leestekst leestekst(String tekst) {
        return new Leestekst(Map.of("R", tekst), Map.of("R", "Rubriek"));
    }

    private static Passage done(Outcome<Passage> outcome) {
        return switch (outcome) {
            case Outcome.Done<Passage>(var wat) -> wat;
            case Outcome.Refused<Passage>(var redenen) -> throw new AssertionError(redenen.toString());
        };
    }
}
