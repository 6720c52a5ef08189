package nl.nota.controle;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The traps that a rule must step over, and texts of a size that nobody reads. */
class VallenTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
        D07 | De nota's van 's-Gravenhage, zo'n foto's en 't Gooi.
        D07 | In de zomer van '25 en de jaren '90 was Hans' brief nog een kladje.
        D07 | Hij zei: 'het "beste" plan wint'.
        D07 | De TAC's en de SG's zijn het eens over 'één loket, één formulier'.
        D07 | Het advies "Europa's 'harde' keuzes" is bekend.
        D08 | Het budget is 36124 euro en het kenmerk 2025D43552.
        D09 | Zie Kamerstukken 31 125, nr. 135 en 36 124, nr. 19.
        D12 | Er zijn geen moties of toezeggingen.
        D15 | Er wordt een communicatie-aanpak voorbereid en een beleidslijn opgesteld.
        D20 | Zie [de brief](https://www.rijksoverheid.nl/brief).
        G02 | De kosten zijn € 3,1 miljoen en de baten € 3,2 miljard.
        R01 | In de xx-reeks staat PM voor de begroting; zie ook [1] en […] in het citaat.
        R04 | Mail naar @minvws op X of kijk bij punt (vraag 4).
        P01 | De termijn liep van 2021-2025 en kostte 0,6 miljoen.
        P02 | Het saldo was 123456789 en het bedrag 1.234.567.890.
        T01 | Hij zei dat dat niet klopt, en die die er waren gingen naar huis.
        T02 | Op 3 juli vergadert de Tweede Kamer; de kamer 2.14 is vrij.
        M01 | Dat is een publiek geheim. De secret service en het top secret project van de film.
        M01 | De eisen voor NATO SECRET-netwerken en voor Stg. GEHEIM-ruimten gelden ook hier.
        M02 | Dit gesprek was vertrouwelijk.
        V01 | Zie TZ202402-090, MINDEF20250034347, 2025D43552 en ECLI:NL:RVS:2020:2437.
        Z02 | Op 29 februari en 31 december is het kantoor dicht.
        Z03 | Op maandag 29 september 2025 en op dinsdag 30 september.
        """)
    void whatLooksWrongAndIsNotIsLeftAlone(String regel, String tekst) {
        var gevonden = Keurmeester.judge(Proefschrift.of(tekst), Tekstregels.ALLE);

        assertThat(gevonden).filteredOn(een -> een.regel().id().equals(regel)).isEmpty();
    }

    /**
     * Twice the text takes no more than some four times the work of matching it once; a slow pattern would hang here.
     */
    @Test
    void aTextOfTwoHundredPagesAndOneOfOnlyQuotesAreReadToTheEnd() {
        var zin = "De motie-Boswijk (Kamerstuk 31 125, nr. 135) over 'de opbouw' kost € 3,1 miljoen op 3 juli 2025. ";
        var lang = ("# Kernpunten\n" + ("- " + zin.repeat(8) + "\n").repeat(450)).substring(0, 190_000);
        assertThat(Keurmeester.judge(Proefschrift.of(lang), Tekstregels.ALLE)).isNotEmpty();
        for (var lastig :
                List.of("'", "(", "a ", "1 ", "dat x ", "er wordt ", "van € 1 ", "KK", "0", "_", "[", "Van: ")) {
            var tekst = "# Kernpunten\nx" + lastig.repeat(60_000 / lastig.length()) + "x";
            assertThat(Keurmeester.judge(Proefschrift.of(tekst), Tekstregels.ALLE))
                    .isNotNull();
        }
    }
}
