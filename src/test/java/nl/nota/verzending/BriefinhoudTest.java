package nl.nota.verzending;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import nl.nota.controle.Bevinding;
import nl.nota.controle.Drukproef;
import nl.nota.controle.Proefschrift;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the nota says of its letter is what the letter says. */
class BriefinhoudTest {
    private static final String BRIEF = """
        Geachte voorzitter,
        De kosten bedragen 4,5 mln. euro; dat is 12 procent meer. Het werk begint op 3 maart 2026.
        Hiermee is de motie-Boswijk (31 125, nr. 135) afgedaan.
        DE STAATSSECRETARIS VAN DEFENSIE
        Naam
        """;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "In de brief staat dat de kosten € 4,2 miljoen bedragen. | € 4,2 miljoen",
                "De Kamerbrief noemt een stijging van 13%.               | 13%",
                "In de bijgevoegde brief begint het werk op 4 maart 2026. | 4 maart 2026",
                "In de brief staat dat de kosten € 4,5 miljoen bedragen. |",
                "De Kamerbrief noemt een stijging van 12%.               |",
                "In deze brief begint het werk op 3 maart 2026.           |",
                "De kosten zijn geraamd op € 9 miljoen.                   |",
                "In de brief van 12 mei 2025 stond € 9 miljoen.           |",
                "U wordt geadviseerd de brief vóór 15 september 2025 te verzenden. |",
            })
    void anAmountAShareOrADayOfTheLetterStandsInTheLetter(String zin, String citaat) {
        var gevonden = Briefzegging.missing(nota("# Kernpunten\n" + zin), BRIEF);
        assertThat(quotes(gevonden)).isEqualTo(citaat == null ? List.of() : List.of(citaat));
    }

    @Test
    void whatTheNotaSaysIsAnsweredStandsInTheLetter() {
        var nota = nota("# Kernpunten\nDe brief doet de motie-Boswijk (31 125, nr. 135) en de motie-Dassen c.s."
                + " (36 124, nr. 19) en toezegging TZ202402-090 af. Zie ook Kamerstuk 36 800, nr. 2.");
        assertThat(quotes(Briefverwijzing.missing(nota, BRIEF)))
                .hasSize(2)
                .anyMatch(een -> een.contains("36 124"))
                .anyMatch(een -> een.contains("TZ202402-090"));
        assertThat(Briefverwijzing.missing(nota, "Geachte voorzitter,")).isEmpty();
    }

    @Test
    void whoSignsTheLetterIsAskedToDecide() {
        assertThat(Briefondertekenaar.others(nota("aan: MINDEF\n\n# Kernpunten\nIets."), BRIEF))
                .extracting(Bevinding::uitleg)
                .containsExactly(
                        "Onder de bijgevoegde brief staat de staatssecretaris van Defensie (STASDEF), die niet bij"
                                + " Aan staat.");
        assertThat(Briefondertekenaar.others(nota("aan: MINDEF, STASDEF\n\n# Kernpunten\nIets."), BRIEF))
                .isEmpty();
        assertThat(Briefondertekenaar.others(
                        nota("aan: MINDEF\n\n# Kernpunten\nIets."), "De staatssecretaris van Defensie heeft gelijk."))
                .isEmpty();
    }

    private static List<String> quotes(Stream<Bevinding> gevonden) {
        return gevonden.map(een -> een.plek().citaat()).toList();
    }

    private static Drukproef nota(String tekst) {
        return Proefschrift.of(tekst);
    }
}
