package nl.nota.besluit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import nl.nota.nota.Blok;
import nl.nota.nota.Inline;
import nl.nota.nota.Tekst;
import org.junit.jupiter.api.Test;

class BesluitoptiesTest {
    @Test
    void paragraphsAndItemsThatBeginWithOptieAreOffered() {
        assertThat(offered("Kies een optie.", "Optie A: kopen.", "optie b) huren", "Optie C – wachten."))
                .containsExactly("A=kopen.", "B=huren", "C=wachten.");
        var lijst = new Blok.Lijst(false, 1, List.of(punt("Optie 1. Nu beginnen."), punt("Optie 2. Later beginnen.")));
        assertThat(names(new Tekst(List.of(lijst)))).containsExactly("1=Nu beginnen.", "2=Later beginnen.");
    }

    @Test
    void oneOptionOrAMentionInASentenceIsNoChoice() {
        assertThat(offered("Optie A: kopen.")).isEmpty();
        assertThat(offered("Optie A heeft de voorkeur.", "Optie B is duurder.")).isEmpty();
        assertThat(offered("Opties: A en B.", "De optie A: kopen.", "Optie AB: iets."))
                .isEmpty();
        assertThat(offered("Optie A: kopen.", "Optie A: nogmaals.")).isEmpty();
    }

    @Test
    void anOptionIsNamedWithOrWithoutTheWord() {
        assertThat(List.of("A", "a", " optie a", "Optie A"))
                .allSatisfy(naam -> assertThat(Besluitoptie.normal(naam)).isEqualTo("A"));
    }

    private static List<String> offered(String... alineas) {
        return names(new Tekst(Arrays.stream(alineas)
                .map(een -> (Blok) new Blok.Alinea(List.of(new Inline.Woorden(een))))
                .toList()));
    }

    private static List<String> names(Tekst tekst) {
        return Besluitopties.of(tekst).alle().stream()
                .map(optie -> optie.naam() + "=" + optie.tekst())
                .toList();
    }

    private static Blok.Punt punt(String woorden) {
        return new Blok.Punt(List.of(new Inline.Woorden(woorden)), List.of());
    }
}
