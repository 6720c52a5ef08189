package nl.nota.afstemming;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import nl.nota.route.Beslisregel;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * From wherever a nota can come, the people who are there, or those who replace them, can bring it to a besluit without
 * giving it up, without setting a voorwaarde aside, and without leaving a party out or taking its silence for an
 * answer.
 */
class GeenDoodlopendeWegTest {
    private static final Logger LOG = LoggerFactory.getLogger(GeenDoodlopendeWegTest.class);
    private static @Nullable Wegenkaart gewoneKaart;

    static Stream<Arguments> werelden() {
        return Stream.of(
                Arguments.of(Beslisregel.ALLE, true),
                Arguments.of(Beslisregel.VOLGORDE, false),
                Arguments.of(Beslisregel.EEN_VAN, false));
    }

    @ParameterizedTest
    @MethodSource("werelden")
    void fromEverywhereABesluitCanBeReached(Beslisregel regel, boolean aanwezig) {
        var kaart = aanwezig ? ordinary() : Wegenkaart.of(new Wegmodel(regel, Wegmensen.replaced()));
        LOG.info(
                "{}, {}: {} toestanden, {} stappen; de langste kortste weg:\n  {}",
                regel,
                aanwezig ? "ieder aanwezig" : "ieder vervangen",
                kaart.stappen().size(),
                kaart.moves(),
                String.join("\n  ", kaart.longest(Wegmodel.Zet::gewoon)));
        assertThat(kaart.dead(Wegmodel.Zet::gewoon)).isEmpty();
        assertThat(kaart.stappen().size()).isGreaterThan(5_000);
    }

    @ParameterizedTest
    @ValueSource(strings = {"dient in", "biedt aan", "parafeert als SG", "besluit "})
    void aStepThatIsMissingIsFoundOut(String wat) {
        assertThat(ordinary().dead(zet -> zet.gewoon() && !zet.wat().contains(wat)))
                .isNotEmpty();
    }

    @Test
    void withoutAnyAnswerOfThePartiesNothingGoesUp() {
        var dood = ordinary().dead(zet -> zet.gewoon() && !zet.wat().contains("legt vast"));
        assertThat(dood).contains(Wegstaat.BEGIN);
    }

    private static Wegenkaart ordinary() {
        var kaart = gewoneKaart;
        if (kaart == null) kaart = Wegenkaart.of(new Wegmodel(Beslisregel.ALLE, Wegmensen.present()));
        gewoneKaart = kaart;
        return kaart;
    }
}
