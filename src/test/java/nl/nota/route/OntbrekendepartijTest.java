package nl.nota.route;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.nota.controle.Proefschrift;
import org.junit.jupiter.api.Test;

class OntbrekendepartijTest {
    @Test
    void aTextAboutMoneyMissesWhoAnswersForIt() {
        var proef = Proefschrift.of("De uitgaven komen ten laste van de begroting.");
        assertThat(Ontbrekendepartij.judge(proef, List.of("EZ")))
                .extracting(een -> een.plek().citaat())
                .containsExactly("HDFC");
        assertThat(Ontbrekendepartij.judge(proef, List.of("EZ", "HDFC"))).isEmpty();
    }
}
