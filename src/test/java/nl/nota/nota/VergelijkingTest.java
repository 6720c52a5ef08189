package nl.nota.nota;

import static nl.nota.nota.Voorbeelden.KOP;
import static nl.nota.nota.Voorbeelden.inhoud;
import static nl.nota.nota.Voorbeelden.tekst;
import static nl.nota.nota.Wijziging.Soort.INHOUDELIJK;
import static nl.nota.nota.Wijziging.Soort.REDACTIONEEL;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import nl.nota.nota.Wijziging.Segment;
import nl.nota.nota.Wijziging.Verschil;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VergelijkingTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            ignoreLeadingAndTrailingWhitespace = false,
            value = {
                "de brief|de\u00a0brief",
                "de\u00a0 brief|de brief",
                "defensie-industrie|defensie\u2011industrie",
                "ja – nee|ja — nee",
                "de \"brief\"|de “brief”",
                "nota's|nota’s",
                "zie (31 125, nr. 135)|zie (31125, nr. 135)",
                "zie (31125, nr. 135)|zie (Kamerstuk 31 125, nr. 135)",
                "(kamerstuk 36 600-X, nr. 27)|(Kamerstuk 36600 X nr. 27)"
            })
    void howItIsWrittenIsRedactioneel(String was, String wordt) {
        assertThat(only(was, wordt)).isEqualTo(REDACTIONEEL);
        assertThat(only(wordt, was)).isEqualTo(REDACTIONEEL);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            ignoreLeadingAndTrailingWhitespace = false,
            value = {
                "de brief|de briefs",
                "de Brief|de brief",
                "de brief|debrief",
                "aan het werk|aan het werk.",
                "co-productie|coproductie",
                "Defensie'.|Defensie.",
                "niet - tenzij|niet tenzij",
                "€ 3,1 miljard|€ 3,2 miljard",
                "€ 3,1 miljard|€\u00a03,1 miljard",
                "10-20|10–20",
                "29 september|29\u00a0september",
                "(31 125, nr. 135)|(31 125, nr. 136)",
                "(31125, nr. 135)|(31125-X, nr. 135)",
                "(Kamerstukken II 2024/25, 36600, nr. 1)|(Kamerstukken II 2023/24, 36600, nr. 1)",
                "€ 31 125, nr. 1|€ 31125, nr. 1",
                "de brief|de **brief**",
                "de brief|- de brief",
                "1. de brief|2. de brief",
                "de [brief](https://a.nl)|de [brief](https://b.nl)"
            })
    void whatIsSaidIsInhoudelijk(String was, String wordt) {
        assertThat(only(was, wordt)).isEqualTo(INHOUDELIJK);
        assertThat(only(wordt, was)).isEqualTo(INHOUDELIJK);
    }

    @Test
    void anyChangeInTheGeadviseerdBesluitIsInhoudelijk() {
        List<Wijziging> wijzigingen = Vergelijking.of(
                inhoud(Sjabloon.GEADVISEERD_BESLUIT, "de brief"),
                inhoud(Sjabloon.GEADVISEERD_BESLUIT, "de\u00a0brief"));
        assertThat(wijzigingen).singleElement().returns(INHOUDELIJK, Wijziging::soort);
    }

    @Test
    void anyChangeInTheHeadIsInhoudelijkAndNamesItsField() {
        Kop kop = new Kop(null, "Kamerbrief\u00a0munitie", List.of(), null, List.of(), null, null, List.of());
        List<Rubriek> rubrieken = Sjabloon.defensie();
        List<Wijziging> wijzigingen = Vergelijking.of(new Inhoud(KOP, rubrieken), new Inhoud(kop, rubrieken));
        assertThat(wijzigingen).allMatch(w -> w.soort() == INHOUDELIJK);
        assertThat(wijzigingen.stream().map(Wijziging::plaats))
                .containsExactly(
                        "soort", "onderwerp", "aan", "van", "afschrift", "datum", "rubricering", "opgesteldDoor");
    }

    @Test
    void anotherHeadingOrOrderOrAMissingRubriekIsInhoudelijk() {
        Inhoud was = inhoud("Geen.");
        List<Rubriek> anders = new ArrayList<>(was.rubrieken());
        anders.set(0, new Rubriek(Sjabloon.AANLEIDING, "Reden", null, tekst("Geen.")));
        anders.add(1, anders.remove(2));
        anders.removeLast();
        assertThat(Vergelijking.of(was, new Inhoud(KOP, anders)))
                .allMatch(w -> w.soort() == INHOUDELIJK)
                .extracting(Wijziging::plaats)
                .containsExactly(Sjabloon.AANLEIDING, Sjabloon.NIET_OPENBAAR, Wijziging.VOLGORDE);
    }

    @Test
    void theScreenShowsWhichWordsWentAndWhichCame() {
        Wijziging wijziging = Vergelijking.of(
                        inhoud("U kunt niet akkoord gaan."), inhoud("U kunt nu akkoord gaan met X."))
                .getFirst();
        assertThat(wijziging.segmenten())
                .containsExactly(
                        new Segment(Verschil.GELIJK, "U kunt "),
                        new Segment(Verschil.VERWIJDERD, "niet"),
                        new Segment(Verschil.TOEGEVOEGD, "nu"),
                        new Segment(Verschil.GELIJK, " akkoord "),
                        new Segment(Verschil.VERWIJDERD, "gaan."),
                        new Segment(Verschil.TOEGEVOEGD, "gaan met X."));
        assertThat(wijziging.woorden()).isEqualTo(4);
    }

    private static Wijziging.Soort only(String was, String wordt) {
        List<Wijziging> wijzigingen = Vergelijking.of(inhoud(was), inhoud(wordt));
        assertThat(wijzigingen).hasSize(1).first().returns(Sjabloon.TOELICHTING, Wijziging::plaats);
        return wijzigingen.getFirst().soort();
    }
}
