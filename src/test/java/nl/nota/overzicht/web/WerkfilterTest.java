package nl.nota.overzicht.web;

import static nl.nota.Formulieren.body;
import static nl.nota.Formulieren.words;
import static org.assertj.core.api.Assertions.assertThat;

import nl.nota.CleanDatabase;
import nl.nota.Formulieren;
import nl.nota.NotaTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

/** Filters that are kept under a name, for the own desk or for the colleagues of the onderdeel too. */
@NotaTest
class WerkfilterTest {
    @Autowired
    MockMvcTester mvc;

    @Autowired
    CleanDatabase clean;

    private Formulieren formulieren;

    @BeforeEach
    void anEmptyHouse() {
        clean.clean();
        formulieren = new Formulieren(mvc);
    }

    @Test
    void aFilterIsKeptForWhoMadeItAndThrownAway() {
        formulieren.send("hdfc", "/werkvoorraad/filters?zoek=Een&termijn=LATER", fields("naam", "Straks"));
        var pagina = body(formulieren.open("hdfc", "/werkvoorraad"));
        assertThat(pagina).contains("/werkvoorraad?zoek=Een&amp;termijn=LATER", ">Straks<");
        assertThat(body(formulieren.open("ez", "/werkvoorraad"))).doesNotContain("Straks");
        var weg = pagina.replaceAll("(?s).*action=\"(/werkvoorraad/filters/[0-9a-f-]+/verwijderingen).*", "$1");
        formulieren.send("ez", weg, fields());
        assertThat(body(formulieren.open("hdfc", "/werkvoorraad"))).contains("Straks");
        formulieren.send("hdfc", weg, fields());
        assertThat(body(formulieren.open("hdfc", "/werkvoorraad"))).doesNotContain("Straks");
    }

    @Test
    void aSharedFilterIsSeenByTheColleaguesOfTheOnderdeelAndRemovedByItsMakerAlone() {
        formulieren.send("opsteller", "/werkvoorraad/filters?bij=HDFC", fields("naam", "Bij HDFC", "gedeeld", "true"));
        formulieren.send("opsteller", "/werkvoorraad/filters?bij=DJZ", fields("naam", "Bij DJZ"));
        var eigen = body(formulieren.open("opsteller", "/werkvoorraad"));
        var weg = eigen.replaceAll("(?s).*action=\"(/werkvoorraad/filters/[0-9a-f-]+/verwijderingen).*", "$1");
        assertThat(words(formulieren.open("opsteller", "/werkvoorraad"))).contains("Bij HDFC gedeeld", "Bij DJZ");

        var collega = formulieren.open("collega", "/werkvoorraad");
        assertThat(words(collega)).contains("Bij HDFC van Noor van Westen").doesNotContain("Bij DJZ");
        assertThat(body(collega)).contains("/werkvoorraad?bij=HDFC").doesNotContain("/verwijderingen");
        formulieren.send("collega", weg, fields());
        assertThat(words(formulieren.open("opsteller", "/werkvoorraad"))).contains("Bij HDFC gedeeld");
        assertThat(words(formulieren.open("hdfc", "/werkvoorraad"))).doesNotContain("Bij HDFC");
    }

    @Test
    void aFilterNeedsAName() {
        var antwoord = formulieren.send("hdfc", "/werkvoorraad/filters?zoek=Een", fields("naam", " "));
        assertThat(antwoord).hasStatus(422);
        assertThat(words(antwoord)).contains("Geef het filter een naam");
    }

    private static MultiValueMap<String, String> fields(String... paren) {
        var velden = new LinkedMultiValueMap<String, String>();
        for (int i = 0; i < paren.length; i += 2) velden.add(paren[i], paren[i + 1]);
        return velden;
    }
}
