package nl.nota.nota;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.nota.kern.Outcome;
import nl.nota.kern.Reden;
import org.junit.jupiter.api.Test;

class TekstvakTest {
    @Test
    void footnotesStandBelowTheTextAndComeBackAtTheirAnchors() {
        var veld = "- Eerste punt[^1] en meer.\n"
                + "- Tweede punt.[^2]\n\n"
                + "[^1]: Motie **Boswijk**\n"
                + "[^2]: Zie ook\n"
                + "  het vervolg";
        var geschreven = Tekstvak.write(read(veld));
        assertThat(geschreven)
                .isEqualTo("- Eerste punt[^1] en meer.\n"
                        + "- Tweede punt.[^2]\n\n"
                        + "[^1]: Motie **Boswijk**\n"
                        + "[^2]: Zie ook het vervolg");
        assertThat(read(geschreven)).isEqualTo(read(veld));
    }

    @Test
    void aParagraphThatBeginsWithAnAnchorIsNoFootnote() {
        var tekst = read("[^1]: zo begint deze alinea\n\n[^1]: en dit is de noot");
        assertThat(Tekstvak.write(tekst)).startsWith("[^1]: zo begint deze alinea\n\n[^1]: en dit is de noot");
        assertThat(tekst.blokken()).hasSize(1);
        assertThat(read(Tekstvak.write(tekst))).isEqualTo(tekst);
    }

    @Test
    void theLineEndsOfABrowserMakeNoDifference() {
        assertThat(read("Een.[^1]\r\n\r\n[^1]: noot\r\n")).isEqualTo(read("Een.[^1]\n\n[^1]: noot"));
    }

    @Test
    void whateverATextHoldsComesBackFromItsField() {
        for (var i = 0; i < 300; i++) {
            var tekst = new Teksten(i).tekst();
            assertThat(read(Tekstvak.write(tekst))).as("seed %d", i).isEqualTo(tekst);
        }
    }

    @Test
    void aNoteWithoutAnchorAndAnAnchorWithoutNoteAreToldApart() {
        assertThat(reasons("Tekst.\n\n[^1]: los")).containsExactly("nota.opmaak.noot.los");
        assertThat(reasons("Tekst.[^1]")).containsExactly("nota.opmaak.noot.ontbreekt");
    }

    private static Tekst read(String veld) {
        var gelezen = Tekstvak.read(veld);
        assertThat(gelezen).isInstanceOf(Outcome.Done.class);
        return ((Outcome.Done<Tekst>) gelezen).result();
    }

    private static List<String> reasons(String veld) {
        return ((Outcome.Refused<Tekst>) Tekstvak.read(veld))
                .redenen().stream().map(Reden::code).toList();
    }
}
