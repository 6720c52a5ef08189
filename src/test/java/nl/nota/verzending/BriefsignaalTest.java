package nl.nota.verzending;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.nota.controle.Drukproef;
import nl.nota.controle.Omstandigheden;
import nl.nota.nota.Bestandssoort;
import nl.nota.nota.Bijlage;
import nl.nota.nota.Bijlagerol;
import nl.nota.nota.Inhoud;
import nl.nota.nota.Kop;
import nl.nota.organisatie.Registerdag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A nota and its letter are found together by one title. */
class BriefsignaalTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "Kamerbrief 'Update versnelling opbouw' | Update versnelling opbouw",
                "Kamerbrief ‘Foto's van de marine’      | Foto's van de marine",
                "Kamerbrief \"Stand van zaken\"         | Stand van zaken",
            })
    void theTitleBetweenQuotationMarksIsTheLetters(String onderwerp, String titel) {
        assertThat(Briefsignaal.quoted(onderwerp)).hasValue(titel);
    }

    @Test
    void anOnderwerpWithoutQuotationMarksNamesNoTitle() {
        assertThat(Briefsignaal.quoted("Kamerbrief over de foto's van 's-Gravenhage"))
                .isEmpty();
    }

    @Test
    void kindsOfQuotesAndSpacesMakeNoOtherTitle() {
        assertThat(Briefsignaal.isSame("De ‘D-SII’  in 2025.", "De 'D-SII' in 2025"))
                .isTrue();
        assertThat(Briefsignaal.isSame("Versnelling opbouw", "Versnellen opbouw"))
                .isFalse();
    }

    @Test
    void theControleFindsALetterThatIsCalledOtherwise() {
        assertThat(found("Versnellen opbouw industrie"))
                .hasSize(1)
                .first()
                .asString()
                .contains("Versnelling opbouw");
        assertThat(found("Versnelling opbouw industrie")).isEmpty();
    }

    @Test
    void aLetterThatIsCalledAsItsFileHasNoTitleToCompare() {
        assertThat(found("brief.pdf")).isEmpty();
    }

    private static List<String> found(String titel) {
        var bestand = new Bijlage.Bestand("brief.pdf", "0".repeat(64), 1, Bestandssoort.PDF, 1);
        var brief = new Bijlage(UUID.randomUUID(), Bijlagerol.KAMERBRIEF, titel, "", true, bestand);
        var kop = new Kop(
                null, "Kamerbrief 'Versnelling opbouw industrie'", List.of(), null, List.of(), null, null, List.of());
        var vandaag = java.time.LocalDate.of(2025, 10, 6);
        var rond =
                new Omstandigheden("X", new Registerdag(vandaag, List.of(), Map.of()), vandaag, List.of(), null, false);
        return new Brieftitel()
                .bevindingen(Drukproef.of(new Inhoud(kop, List.of(), List.of(brief)), rond))
                .map(een -> een.uitleg())
                .toList();
    }
}
