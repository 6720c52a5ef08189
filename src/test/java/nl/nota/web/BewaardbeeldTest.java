package nl.nota.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.context.support.ResourceBundleMessageSource;

/** Whoever finds a kept form reads what it was, and first what a person filled in; nothing of it is left out. */
class BewaardbeeldTest {
    @Test
    void whatAPersonFilledInStandsApartFromWhatThePageSends() {
        var beeld = of(
                "/notas/MINDEF20250034347/besluiten",
                Map.of(
                        "besluit", List.of("AKKOORD_MITS"),
                        "toelichting", List.of("", "Vóór 1 mei."),
                        "hash", List.of("sha256:" + "0".repeat(64)),
                        "rij", List.of("e6224e2b-ab6c-3c61-bd54-435b406055f5"),
                        "opmerking", List.of(" "),
                        "dagen", List.of("9"),
                        "versie", List.of("2")));
        assertThat(beeld.wat()).isEqualTo("uw besluit over");
        assertThat(beeld.over()).isEqualTo("MINDEF20250034347");
        assertThat(beeld.ingevuld())
                .extracting(Bewaardbeeld.Regel::naam)
                .containsExactly("Besluit", "Dagen", "Toelichting");
        assertThat(beeld.rest())
                .extracting(Bewaardbeeld.Regel::naam)
                .containsExactly("Hash", "Opmerking", "Rij", "Versie");
    }

    @Test
    void whatHasNoWordsOfItsOwnIsAForm() {
        assertThat(of("/notas/X/onbekend", Map.of()).wat()).isEqualTo("een formulier bij");
        assertThat(of("/onbekend", Map.of("", List.of("los")))).satisfies(beeld -> {
            assertThat(beeld.wat()).isEqualTo("een formulier");
            assertThat(beeld.over()).isEmpty();
            assertThat(beeld.ingevuld()).hasSize(1);
        });
    }

    private static Bewaardbeeld of(String pad, Map<String, List<String>> velden) {
        var messages = new ResourceBundleMessageSource();
        messages.setBasename("messages/web");
        messages.setDefaultEncoding("UTF-8");
        return Bewaardbeeld.of(new Inzending(pad, velden, false, null), messages);
    }
}
