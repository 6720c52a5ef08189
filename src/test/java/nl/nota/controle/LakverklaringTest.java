package nl.nota.controle;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import nl.nota.nota.Grondnotatie;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the nota says that stays inside is laid beside what is marked to. */
class LakverklaringTest {
    private static final String KOP = "# Informatie die niet openbaar wordt gemaakt\n";

    @Test
    void aMarkThatTheNotaSaysNothingOfIsTold() {
        assertThat(found("gemarkeerd: 5.1.2e\n" + KOP + "N.v.t."))
                .containsExactly("Er is gemarkeerd wat binnen blijft (5.1.2e); schrijf hier wat dat is en waarom.");
        assertThat(found("gemarkeerd: 5.1.2b, 5.1.2e\n" + KOP + "De namen (artikel 5.1, tweede lid, onder e, Woo)."))
                .containsExactly("Er is iets gemarkeerd op grond van 5.1.2b, en die grond staat hier niet.");
    }

    @Test
    void aGroundThatNothingIsMarkedOnIsToldExceptThatOfWhoDrafted() {
        assertThat(found(KOP + "De naam van de steller (5.1.2e) en het bod (5.1.2b)."))
                .containsExactly("Hier staat dat iets binnen blijft op grond van 5.1.2b; markeer het ook in de tekst.");
        assertThat(found("gemarkeerd: 5.1.2b\n" + KOP + "Het bod (5.1.2.b).")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "5.1.2e; 5.1.2e",
                "5.1.2.e; 5.1.2e",
                "5.1 lid 2 sub e; 5.1.2e",
                "art. 5.1, tweede lid, onder e, Woo; 5.1.2e",
                "artikel 5.1, eerste lid, onderdeel c; 5.1.1c",
                "artikel 5.1, vijfde lid; 5.1.5",
                "versie 15.1.2e; ''",
                "paragraaf 5.1; ''"
            })
    void aGroundIsKnownHoweverItIsWritten(String tekst, String code) {
        assertThat(Grondnotatie.in(tekst)).isEqualTo(code.isEmpty() ? Set.of() : Set.of(code));
    }

    private static List<String> found(String nota) {
        return new Lakverklaring()
                .bevindingen(Proefschrift.of(nota))
                .map(Bevinding::uitleg)
                .toList();
    }
}
