package nl.nota.organisatie;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import nl.nota.NotaTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

@NotaTest
class RegisterTest {
    private static final LocalDate NOTA = LocalDate.of(2025, 9, 29);
    private static final LocalDate CHANGE = LocalDate.of(2024, 7, 2);

    @Autowired
    private Register register;

    @ParameterizedTest
    @ValueSource(strings = {"EZ", "OCW", "KGG", "CDS", "HDFC", "DJZ", "DCo", "PDGB", "MINDEF", "STASDEF", "SG"})
    void whatTheRealNotaNamesIsInTheRegister(String code) {
        assertThat(register.find(code, NOTA)).isPresent();
    }

    @Test
    void kkgIsNotInItButIsUnderstood() {
        assertThat(register.find("KKG", NOTA)).isEmpty();
        assertThat(register.suggestion("KKG", NOTA)).map(Onderdeel::code).contains("KGG");
    }

    @Test
    void capitalsMatter() {
        assertThat(register.find("DCO", NOTA)).isEmpty();
        assertThat(register.suggestion("DCO", NOTA)).map(Onderdeel::code).contains("DCo");
    }

    @Test
    void aMinistryIsJudgedOnTheDayOfTheNota() {
        assertThat(register.find("EZK", CHANGE.minusDays(1)))
                .map(Onderdeel::opvolger)
                .contains("EZ");
        assertThat(register.find("EZK", CHANGE)).isEmpty();
        assertThat(register.find("KGG", CHANGE.minusDays(1))).isEmpty();
        assertThat(register.find("KGG", CHANGE)).isPresent();
        assertThat(register.suggestion("EZK", NOTA)).map(Onderdeel::code).contains("EZ");
    }

    @ParameterizedTest
    @CsvSource({"DEF,mnre1018", "EZ,mnre1045", "OCW,mnre1109", "KGG,mnre1182"})
    void aMinistryHasItsTooiAddress(String code, String id) {
        assertThat(register.find(code, NOTA))
                .map(Onderdeel::tooi)
                .contains("https://identifier.overheid.nl/tooi/id/ministerie/" + id);
    }

    @Test
    void aFullNameIsFoundInWhateverCapitals() {
        assertThat(register.named("ministerie van economische zaken", NOTA))
                .map(Onderdeel::code)
                .contains("EZ");
        assertThat(register.named("Ministerie van Economische Zaken en Klimaat", NOTA))
                .isEmpty();
    }

    @Test
    void theValidCodesAreInOrderAndEachSuccessorExists() {
        var valid = register.valid(NOTA);
        assertThat(valid)
                .extracting(Onderdeel::code)
                .isSorted()
                .doesNotHaveDuplicates()
                .doesNotContain("EZK", "DMO");
        var ended = List.of("EZK", "LNV", "DMO");
        assertThat(ended)
                .allSatisfy(code -> assertThat(register.suggestion(code, NOTA)).isPresent());
    }
}
