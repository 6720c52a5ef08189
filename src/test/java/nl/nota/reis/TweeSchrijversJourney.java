package nl.nota.reis;

import static org.assertj.core.api.Assertions.assertThat;

import nl.nota.Browser;
import nl.nota.BrowserTest;
import nl.nota.CleanDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Two people write one concept in plain fields; with an editor: SchrijvenJourney. */
@BrowserTest
class TweeSchrijversJourney {
    @Autowired
    CleanDatabase clean;

    @Autowired
    ApplicationContext house;

    @BeforeEach
    void begin() {
        clean.clean();
        Toneel.concept(house);
    }

    @Test
    void theSecondOfTwoInOneRubriekGetsBothTextsAndInDifferentOnesNobodyNoticesTheOther(Browser browser) {
        var opsteller = Gebruiker.open(browser, Stand.ZONDER_JAVASCRIPT, "opsteller");
        opsteller.opent(Toneel.ONDERWERP);
        opsteller.kiesLink("Bewerk het concept");
        opsteller.kiesUit("Collega", "Bram Hoekstra (PDGB)");
        opsteller.kiesKnop("Laat meeschrijven");
        var collega = Gebruiker.open(browser, Stand.ZONDER_JAVASCRIPT, "collega");
        collega.kiesLink(Toneel.ONDERWERP);
        collega.kiesLink("Bewerk het concept");

        opsteller.vul("Aanleiding", "De kade verzakt.");
        opsteller.kiesKnop("Opslaan");
        collega.vul("Communicatie", "De omwonenden krijgen een brief.");
        collega.kiesKnop("Opslaan");
        collega.ziet("Opgeslagen om");
        collega.zietNiet("Iemand was u voor");
        assertThat(collega.lees("Aanleiding")).isEqualTo("De kade verzakt.");

        opsteller.vul("Kernpunten", "- De steller wil dit.");
        opsteller.kiesKnop("Opslaan");
        collega.vul("Kernpunten", "- De collega wil dat.");
        collega.kiesKnop("Opslaan");
        collega.ziet("Iemand was u voor");
        assertThat(collega.lees("Kernpunten")).isEqualTo("- De steller wil dit.");
        assertThat(collega.lees("Uw eigen tekst van ‘Kernpunten’")).isEqualTo("- De collega wil dat.");
        collega.vul("Kernpunten", "- De steller wil dit.\n- De collega wil dat.");
        collega.kiesKnop("Opslaan");
        collega.ziet("Opgeslagen om");
        opsteller.opent(Toneel.ONDERWERP);
        opsteller.ziet("De steller wil dit.");
        opsteller.ziet("De collega wil dat.");
        opsteller.ziet("De omwonenden krijgen een brief.");
    }
}
