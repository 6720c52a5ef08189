package nl.nota.reis;

import java.util.List;
import nl.nota.Browser;
import nl.nota.BrowserTest;
import nl.nota.CleanDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** A bewindspersoon reads on a tablet, writes beside a passage, and goes on to decide. */
@BrowserTest
class AantekenJourney {
    @Autowired
    CleanDatabase clean;

    @Autowired
    ApplicationContext house;

    @BeforeEach
    void begin() {
        clean.clean();
    }

    @Test
    void whatIsWrittenBesideAPassageIsKeptAndTheDecisionGoesOn(Browser browser) {
        Toneel.concept(house).submitted(List.of("EZ"), "STASDEF").agreed("EZ").offered();
        var stasdef = Gebruiker.opTablet(browser, "stasdef");
        stasdef.kiesLink(Toneel.ONDERWERP);
        stasdef.kiesLink("Neem een besluit");
        stasdef.kiesLinkMet("Maak een aantekening bij deze alinea");
        stasdef.ziet("Maak een aantekening");
        stasdef.vul("Uw opmerking", "Klopt dit bedrag?");
        stasdef.kies("Nee");
        stasdef.kiesUit("Zo nee, waarom niet", "5.1.2b economische of financiële belangen van de Staat");
        stasdef.kiesKnop("Bewaar");
        stasdef.ziet("Klopt dit bedrag?");
        stasdef.ziet("Wordt niet openbaar: artikel 5.1.2b");
        stasdef.kiesLink("Terug naar het besluit");
        stasdef.ziet("1 opmerking");
        stasdef.kiestOm("Akkoord");
        stasdef.kiesKnop("Bevestig");
        stasdef.ziet("Besluit genomen");
        var kabinet = Gebruiker.open(browser, Stand.MUIS, "kabinet");
        kabinet.opent(Toneel.ONDERWERP);
        kabinet.kiesLinkMet("Opmerkingen");
        kabinet.ziet("Klopt dit bedrag?");
    }
}
