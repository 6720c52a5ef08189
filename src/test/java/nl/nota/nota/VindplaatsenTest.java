package nl.nota.nota;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;

class VindplaatsenTest {
    @ParameterizedTest(name = "{0}")
    @CsvFileSource(resources = "verwijzingen.csv", delimiter = '|', quoteCharacter = '`')
    void everyFormIsFoundByItsOneKey(String zin, String sleutels) {
        assertThat(Vindplaatsen.in(zin)).extracting(Vindplaats::sleutel).containsExactly(sleutels.split(" "));
    }

    @ParameterizedTest(name = "{0}")
    @CsvFileSource(resources = "geen-verwijzingen.csv", delimiter = '|', quoteCharacter = '`')
    void whatOnlyLooksLikeOneIsNoReference(String zin) {
        assertThat(Vindplaatsen.in(zin)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "Kamerstuk 36 800 X, nr. 11|https://zoek.officielebekendmakingen.nl/kst-36800-X-11.html",
                "Kamerstuk 31 125|https://zoek.officielebekendmakingen.nl/dossier/31125",
                "Kamerstuk 35 217 (R2136), nr. 3|-",
                "(35 968, D)|https://zoek.officielebekendmakingen.nl/kst-35968-D.html",
                "Stb. 2021, 499|https://zoek.officielebekendmakingen.nl/stb-2021-499.html",
                "Stcrt. 2025, 30222|https://zoek.officielebekendmakingen.nl/stcrt-2025-30222.html",
                "Handelingen II 2018/19, nr. 46, item"
                        + " 30|https://zoek.officielebekendmakingen.nl/h-tk-20182019-46-30.html",
                "Aanhangsel Handelingen II 1999/2000, nr. 1299"
                        + "|https://zoek.officielebekendmakingen.nl/ah-tk-19992000-1299.html",
                "2025D43552|https://www.tweedekamer.nl/kamerstukken/detail?id=2025D43552&did=2025D43552",
                "ECLI:NL:RVS:2020:2437|https://deeplink.rechtspraak.nl/uitspraak?id=ECLI:NL:RVS:2020:2437",
                "ECLI:EU:C:2020:559|https://eur-lex.europa.eu/legal-content/NL/TXT/?uri=ecli:ECLI:EU:C:2020:559",
                "ECLI:CE:ECHR:2019:0709JUD004103509|-",
                "COM(2025) 820 final|https://eur-lex.europa.eu/legal-content/NL/TXT/?uri=COM:2025:820:FIN",
                "BWBR0046551|https://wetten.overheid.nl/BWBR0046551",
                "2025Z18743|-",
                "TZ202402-090|-",
                "MINDEF20250034347|-"
            })
    void whereItCanBeReadIsToldWhenItIsKnown(String zin, String adres) {
        assertThat(Vindplaatsen.in(zin)).singleElement().returns(adres, Vindplaats::adres);
    }

    @Test
    void itsPlaceIsCountedInCodePoints() {
        var zin = "𝄞𝄞 zie (Kamerstuk 31 125, nrs. 12 en 13), 𝄞 TZ202402-090";
        assertThat(Vindplaatsen.in(zin))
                .extracting(een ->
                        zin.substring(zin.offsetByCodePoints(0, een.begin()), zin.offsetByCodePoints(0, een.eind())))
                .isEqualTo(List.of("Kamerstuk 31 125, nrs. 12", "13", "TZ202402-090"));
        assertThat(Verwijzing.in("𝄞 de motie-Bos (31 125, nr. 2)"))
                .singleElement()
                .returns(5, Verwijzing::begin)
                .returns(30, Verwijzing::eind);
    }
}
