package nl.nota.nota;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import nl.nota.kern.Reden;
import nl.nota.nota.Sjabloonvorm.Deel;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** By which template a nota begins on which day, and what is different in another form of it. */
class VormenTest {
    private static final LocalDate VANDAAG = LocalDate.of(2026, 6, 1);
    private static final Deel KERN = new Deel("KERNPUNTEN", "Kernpunten", null, List.of("ALTIJD"));

    @Test
    void whoChoosesNothingGetsWhatIsMadeForTheSoortAndElseWhatWasThereFirst() {
        var vormen = new Vormen(List.of(
                vorm("AAA", null, VANDAAG.minusDays(2), null),
                vorm("NOTA", null, VANDAAG.minusDays(9), VANDAAG.minusDays(2)),
                vorm("NOTA", null, VANDAAG.minusDays(1), null),
                vorm("INFO", Soort.TER_INFORMATIE, VANDAAG, VANDAAG)));
        assertThat(usual(vormen, Soort.TER_BESLISSING, VANDAAG)).isEqualTo("NOTA");
        assertThat(usual(vormen, Soort.TER_INFORMATIE, VANDAAG)).isEqualTo("INFO");
        assertThat(usual(vormen, Soort.TER_INFORMATIE, VANDAAG.plusDays(1))).isEqualTo("NOTA");
        assertThat(usual(vormen, null, VANDAAG.minusDays(10))).isEmpty();
    }

    /** Another template is there on the day after, and goes on. */
    @ParameterizedTest
    @CsvSource({"0,, false", "9,, true", "0, 20, true"})
    void theHouseIsNeverADayWithoutATemplateForEverySoort(int begin, @Nullable Integer eind, boolean isGeweigerd) {
        var laatste = vorm("NOTA", null, VANDAAG.minusDays(9), null);
        var ander = vorm("ANDER", null, VANDAAG.plusDays(begin), eind == null ? null : VANDAAG.plusDays(eind));
        var controle = new Vormcontrole(VANDAAG, new Vormen(List.of(laatste, ander)), List.of("DEF"), "DEF");
        var einde = new Vormverzoek(laatste, true, "", "", "", List.of(), VANDAAG.plusDays(5));
        assertThat(controle.against(einde))
                .extracting(Reden::code)
                .isEqualTo(isGeweigerd ? List.of("nota.reden.sjabloon.laatste") : List.of());
    }

    @Test
    void eachThingThatIsDifferentInAnotherFormIsSaidOnce() {
        var toelichting = new Deel("TOELICHTING", "Toelichting", null, List.of("NOOIT"));
        var geld = new Deel("GELD", "Geld", "TOELICHTING", List.of("NOOIT"));
        var was = vorm("NOTA", null, VANDAAG, null, KERN, toelichting, geld);
        assertThat(Vormverschil.of(was, was)).isEmpty();
        assertThat(soorten(was, KERN, toelichting, new Deel("GELD", "Geld", null, List.of("NOOIT"))))
                .containsExactly(Vormverschil.Soort.NIET_ONDER);
        assertThat(soorten(was, new Deel("KERNPUNTEN", "Kern", null, List.of("NOOIT")), toelichting, geld))
                .containsExactly(Vormverschil.Soort.TITEL, Vormverschil.Soort.VERPLICHT);
        assertThat(soorten(was, toelichting, geld, KERN)).containsExactly(Vormverschil.Soort.VOLGORDE);
        assertThat(soorten(was, KERN, toelichting)).containsExactly(Vormverschil.Soort.WEG);
        assertThat(soorten(vorm("NOTA", null, VANDAAG, null, KERN, toelichting), KERN, toelichting, geld))
                .containsExactly(Vormverschil.Soort.ERBIJ);
        assertThat(Vormverschil.of(
                        vorm(
                                "NOTA",
                                null,
                                VANDAAG,
                                null,
                                toelichting,
                                new Deel("GELD", "Geld", null, List.of("NOOIT"))),
                        vorm("NOTA", null, VANDAAG, null, toelichting, geld)))
                .containsExactly(new Vormverschil(Vormverschil.Soort.ONDER, "Geld", "", "Toelichting"));
    }

    private static List<Vormverschil.Soort> soorten(Sjabloonvorm was, Deel... delen) {
        return Vormverschil.of(was, vorm("NOTA", null, VANDAAG, null, delen)).stream()
                .map(Vormverschil::soort)
                .toList();
    }

    private static String usual(Vormen vormen, @Nullable Soort soort, LocalDate dag) {
        return vormen.usual("DEF", soort, dag).map(Sjabloonvorm::code).orElse("");
    }

    private static Sjabloonvorm vorm(
            String code, @Nullable Soort soort, LocalDate begin, @Nullable LocalDate eind, Deel... delen) {
        return new Sjabloonvorm(code, "DEF", "Naam", soort, List.of(delen), begin, eind);
    }
}
