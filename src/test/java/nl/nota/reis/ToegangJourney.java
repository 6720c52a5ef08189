package nl.nota.reis;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import nl.nota.Browser;
import nl.nota.BrowserTest;
import nl.nota.CleanDatabase;
import nl.nota.TestClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Coming in, staying in and going out. */
@BrowserTest
class ToegangJourney {
    private static final String NIEUW = "een zin over havens en kades";

    @Autowired
    CleanDatabase clean;

    @Autowired
    TestClock clock;

    @Autowired
    ApplicationContext house;

    @BeforeEach
    void begin() {
        clean.clean();
    }

    /** Everybody of the demo keeps the password of the demo for the next test. */
    @AfterEach
    void restore() {
        clean.owner()
                .sql("UPDATE wachtwoord SET hash = (SELECT w.hash FROM wachtwoord w JOIN medewerker m ON m.id ="
                        + " w.medewerker WHERE m.gebruikersnaam = 'opsteller') WHERE medewerker = (SELECT id FROM"
                        + " medewerker WHERE gebruikersnaam = 'kabinet')")
                .update();
    }

    @Test
    void aWrongPasswordIsRefusedAndOnesOwnCanBeChangedAndATokenMadeAndRevoked(Browser browser) {
        var kabinet = Gebruiker.voorDeDeur(browser, Stand.MUIS);
        kabinet.logIn("kabinet", "verkeerd");
        kabinet.ziet("Gebruikersnaam of wachtwoord klopt niet.");
        kabinet.logIn("kabinet", "nota");
        kabinet.kiesLink("Daan Schipper");
        changes(kabinet, "nota", NIEUW);
        kabinet.vul("Naam", "koppeling");
        kabinet.kies("Lezen");
        kabinet.kiesKnop("Token maken");
        kabinet.ziet("Dit is uw nieuwe token.");
        kabinet.kiesKnop("Token koppeling intrekken");
        kabinet.ziet("Het token is ingetrokken.");
        kabinet.kiesKnop("Uitloggen");
        kabinet.logIn("kabinet", "nota");
        kabinet.ziet("Gebruikersnaam of wachtwoord klopt niet.");
        kabinet.logIn("kabinet", NIEUW);
        kabinet.isOp("Werkvoorraad");
    }

    @Test
    void whatIsSentAfterTheSessionEndedIsKeptAndSentAgainByOneself(Browser browser) {
        Toneel.concept(house);
        var opsteller = Gebruiker.open(browser, Stand.ZONDER_JAVASCRIPT, "opsteller");
        opsteller.opent(Toneel.ONDERWERP);
        opsteller.kiesLink("Bewerk het concept");
        opsteller.vul("Aanleiding", "De kade verzakt.");
        clock.advance(Duration.ofMinutes(31));
        opsteller.kiesKnop("Opslaan");
        opsteller.ziet("Uw sessie was voorbij. Wat u verstuurde is bewaard");
        opsteller.logIn("opsteller", "nota");
        opsteller.isOp("Uw formulier is bewaard");
        opsteller.ziet("De kade verzakt.");
        opsteller.kiesKnop("Opnieuw versturen");
        opsteller.ziet("Opgeslagen om");
        assertThat(opsteller.lees("Aanleiding")).isEqualTo("De kade verzakt.");
    }

    private static void changes(Gebruiker wie, String van, String naar) {
        wie.vulWachtwoord("Huidig wachtwoord", van);
        wie.vulWachtwoord("Nieuw wachtwoord", naar);
        wie.vulWachtwoord("Nieuw wachtwoord, nog eens", naar);
        wie.kiesKnop("Wachtwoord wijzigen");
        wie.ziet("Uw wachtwoord is gewijzigd.");
    }
}
