package nl.nota.organisatie;

import static org.assertj.core.api.Assertions.assertThat;

import nl.nota.kern.Reden;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WachtwoordkeuzeTest {
    @ParameterizedTest
    @CsvSource({
        "twaalftekens,",
        "elftekensss,organisatie.reden.wachtwoord.kort",
        "aaaaaaaaaaaaaa,organisatie.reden.wachtwoord.eenvormig",
        "ik ben de SG van hier,organisatie.reden.wachtwoord.naam",
        "het oude wachtwoord,organisatie.reden.wachtwoord.gelijk",
        "🦆🐄🐖🐎🐑🐐🐓🐕🐈🦉🐝🐜,"
    })
    void eachReasonAgainstAPasswordIsNamed(String nieuw, String code) {
        var redenen = new Wachtwoordkeuze("het oude wachtwoord", nieuw, nieuw).redenen("sg");
        if (code == null) assertThat(redenen).isEmpty();
        else assertThat(redenen).extracting(Reden::code).containsExactly(code);
    }

    @Test
    void twoWritingsOfTheSameLettersAreOnePassword() {
        assertThat(new Wachtwoordkeuze("oud", "cafe\u0301 aan zee", "café aan zee").redenen("sg"))
                .isEmpty();
        assertThat(new Wachtwoordkeuze("oud", "cafe aan de zee", "café aan de zee").redenen("sg"))
                .extracting(Reden::code)
                .containsExactly("organisatie.reden.wachtwoord.herhaling");
    }

    @Test
    void aVeryLongPasswordIsRefused() {
        var lang = "abcdefgh".repeat(26);
        assertThat(new Wachtwoordkeuze("oud", lang, lang).redenen("sg"))
                .extracting(Reden::code)
                .containsExactly("organisatie.reden.wachtwoord.lang");
    }

    @Test
    void aChoiceNeverShowsInALog() {
        assertThat(new Wachtwoordkeuze("geheim", "geheimer", "geheimer").toString())
                .doesNotContain("geheim");
    }
}
