package nl.nota.nota;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CanoniekTest {
    @Test
    void everyTextThatIsKeptComesBackTheSame() {
        Teksten teksten = new Teksten(135);
        for (int i = 0; i < 2_000; i++) {
            Tekst tekst = teksten.tekst();
            assertThat(Canoniek.tekst(Canoniek.write(tekst))).isEqualTo(tekst);
        }
    }

    @Test
    void theHeadThatIsKeptComesBackTheSame() {
        assertThat(Canoniek.kop(Canoniek.write(Voorbeelden.KOP))).isEqualTo(Voorbeelden.KOP);
    }

    @Test
    void aHeadThatSaysNothingYetComesBackTheSame() {
        Kop leeg = new Kop(null, "", List.of(), null, List.of(), null, null, List.of());
        assertThat(Canoniek.kop(Canoniek.write(leeg))).isEqualTo(leeg);
    }

    @Test
    void theKeysStandInTheirOrderAndNothingIsBetweenThem() {
        Tekst tekst = Voorbeelden.tekst("1. Zie **de** [brief](https://a.nl)[^1]", Map.of(1, "Noot *een*."));
        assertThat(Canoniek.write(tekst))
                .isEqualTo("[{\"begin\":1,\"genummerd\":true,\"punten\":[{\"inhoud\":["
                        + "{\"soort\":\"woorden\",\"tekst\":\"Zie \"},"
                        + "{\"inhoud\":[{\"soort\":\"woorden\",\"tekst\":\"de\"}],\"soort\":\"vet\"},"
                        + "{\"soort\":\"woorden\",\"tekst\":\" \"},"
                        + "{\"adres\":\"https://a.nl\",\"inhoud\":[{\"soort\":\"woorden\",\"tekst\":\"brief\"}],"
                        + "\"soort\":\"link\"},{\"inhoud\":[{\"soort\":\"woorden\",\"tekst\":\"Noot \"},"
                        + "{\"inhoud\":[{\"soort\":\"woorden\",\"tekst\":\"een\"}],\"soort\":\"cursief\"},"
                        + "{\"soort\":\"woorden\",\"tekst\":\".\"}],\"soort\":\"voetnoot\"}],\"lijsten\":[]}],"
                        + "\"soort\":\"lijst\"}]");
    }
}
