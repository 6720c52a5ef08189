package nl.nota.route;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import nl.nota.besluit.Notaloop;
import nl.nota.nota.Inhoud;
import nl.nota.organisatie.Onderdeel;
import nl.nota.organisatie.Onderdeel.Soort;
import org.junit.jupiter.api.Test;

class RoutesignalenTest {
    private static final List<Onderdeel> REGISTER = List.of(
            code("DEF", "Ministerie van Defensie", Soort.MINISTERIE),
            code("EZ", "Ministerie van Economische Zaken", Soort.MINISTERIE),
            code("FIN", "Ministerie van Financiën", Soort.MINISTERIE),
            code("OCW", "Ministerie van Onderwijs, Cultuur en Wetenschap", Soort.MINISTERIE),
            code("MINDEF", "Minister van Defensie", Soort.BEWINDSPERSOON),
            code("HDFC", "Hoofddirectie Financiën en Control", Soort.ONDERDEEL),
            code("DJZ", "Directie Juridische Zaken", Soort.ONDERDEEL));

    @Test
    void moneyAsksForHdfcWithTheWordsAndTheirRubriek() {
        var signaal =
                of("Dit kost het Rijk naar verwachting 12 miljoen in 2026.").getFirst();
        assertThat(signaal.soort()).isEqualTo(Routesignaal.Soort.GELD);
        assertThat(signaal.code()).isEqualTo("HDFC");
        assertThat(signaal.citaat()).isEqualTo("Dit kost het Rijk naar verwachting 12 miljoen in 2026.");
        assertThat(signaal.rubriek()).isEqualTo("Aanleiding");
        assertThat(codes("Er is € 300 nodig.")).containsExactly("HDFC");
    }

    @Test
    void aDenialIsAskedAboutAllTheSame() {
        assertThat(codes("De brief bevat geen nieuwe financiële consequenties."))
                .containsExactly("HDFC");
        assertThat(codes("De brief bevat geen nieuwe juridische consequenties."))
                .containsExactly("DJZ");
    }

    @Test
    void lawAsksForDjzAndAPartyThatIsAskedIsNotAskedFor() {
        assertThat(codes("Dit volgt uit artikel 3 van de wet.")).containsExactly("DJZ");
        assertThat(codes("Dit volgt uit artikel 3 van de wet.", "DJZ")).isEmpty();
    }

    @Test
    void anotherMinistryIsFoundByItsCodeItsNameAndItsMinister() {
        assertThat(codes(
                        "Afgestemd met de Ministeries van Economische Zaken (EZ) en Onderwijs, Cultuur en Wetenschap."))
                .containsExactly("EZ", "OCW");
        assertThat(codes("De minister van Financiën is akkoord.")).containsExactly("FIN");
        assertThat(codes("Defensie en de minister van Defensie blijven bij huis."))
                .isEmpty();
    }

    @Test
    void wordsThatOnlyLookAlikeAskForNobody() {
        assertThat(codes("De wethouder bezocht de eurotop niet; het OCW-gebouw en de EZELS evenmin."))
                .isEmpty();
        assertThat(codes("De Hoofddirectie Financiën verhuist.")).isEmpty();
    }

    @Test
    void aLongLineIsQuotedBetweenWords() {
        var lang = "woord ".repeat(60) + "begroting " + "woord ".repeat(60);
        var citaat = of(lang.strip()).getFirst().citaat();
        assertThat(citaat)
                .contains("begroting")
                .matches("(woord )+begroting( woord)+")
                .hasSizeLessThan(100);
    }

    private static List<String> codes(String woorden, String... gevraagd) {
        return Routesignalen.of(inhoud(woorden), List.of(gevraagd), REGISTER).stream()
                .map(Routesignaal::code)
                .toList();
    }

    private static List<Routesignaal> of(String woorden) {
        return Routesignalen.of(inhoud(woorden), List.of(), REGISTER);
    }

    private static Inhoud inhoud(String woorden) {
        return Notaloop.inhoud(woorden);
    }

    private static Onderdeel code(String code, String naam, Soort soort) {
        return new Onderdeel(code, naam, soort, null, LocalDate.of(2010, 10, 14), null, null);
    }
}
