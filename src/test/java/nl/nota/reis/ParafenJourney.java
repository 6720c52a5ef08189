package nl.nota.reis;

import java.util.List;
import nl.nota.Browser;
import nl.nota.BrowserTest;
import nl.nota.CleanDatabase;
import nl.nota.besluit.RecallingNota;
import nl.nota.nota.Kenmerk;
import nl.nota.organisatie.Medewerkers;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** A directeur reads what waits, and passes each nota on with one key. */
@BrowserTest
class ParafenJourney {
    private static final int STAPEL = 10;

    @Autowired
    CleanDatabase clean;

    @Autowired
    ApplicationContext house;

    private Kenmerk eerste;

    @BeforeEach
    void tenNotasWait() {
        clean.clean();
        for (var nr = 1; nr <= STAPEL; nr++) {
            var toneel = Toneel.concept(house, "Nota nummer " + nr)
                    .submitted(List.of("EZ"), List.of("DIR"), "MINDEF")
                    .agreed("EZ")
                    .offered();
            if (nr == 1) eerste = new Kenmerk(toneel.kenmerk());
        }
    }

    @Test
    void tenNotasAreInitialledWithTenKeys(Browser browser) {
        var directeur = Gebruiker.open(browser, Stand.TOETSENBORD, "directeur");
        directeur.volgtHetAdres("/parafen");
        for (var nog = STAPEL; nog > 0; nog--) {
            directeur.ziet("Nota nummer " + (STAPEL - nog + 1));
            directeur.toets("p");
            directeur.zietTitel("Wacht op uw paraaf (" + (nog - 1) + ") · nota");
        }
        directeur.ziet("Er wacht niets op uw paraaf.");
    }

    @Test
    void whatWasRecalledMeanwhileIsToldAndTheRowGoesOn(Browser browser) {
        var directeur = Gebruiker.open(browser, Stand.TOETSENBORD, "directeur");
        directeur.volgtHetAdres("/parafen");
        directeur.ziet("Nota nummer 1");
        var opsteller = house.getBean(Medewerkers.class).find("opsteller").orElseThrow();
        house.getBean(RecallingNota.class).recall(opsteller, eerste, "Een fout.");
        directeur.toets("p");
        directeur.ziet(eerste + " wacht niet meer op uw paraaf. U ziet nu de volgende.");
        for (var nog = STAPEL - 1; nog > 0; nog--) {
            directeur.zietTitel("Wacht op uw paraaf (" + nog + ") · nota");
            directeur.toets("p");
        }
        directeur.ziet("Er wacht niets op uw paraaf.");
    }

    @Test
    void withoutJavaScriptTheButtonDoesTheSame(Browser browser) {
        var directeur = Gebruiker.open(browser, Stand.ZONDER_JAVASCRIPT, "directeur");
        directeur.volgtHetAdres("/parafen");
        directeur.kiesKnop("Parafeer versie 1");
        directeur.zietTitel("Wacht op uw paraaf (9) · nota");
        directeur.ziet("Nota nummer 2");
    }
}
