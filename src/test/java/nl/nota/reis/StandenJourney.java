package nl.nota.reis;

import java.util.List;
import nl.nota.Browser;
import nl.nota.BrowserTest;
import nl.nota.CleanDatabase;
import nl.nota.TakesLong;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;

/** The core of the work by mouse, by keyboard alone, without JavaScript and on the smallest screen. */
@TakesLong(42)
@BrowserTest
class StandenJourney {
    private static final List<String> GECLAIMD = List.of("EZ", "OCW", "CDS", "HDFC", "DJZ");

    @Autowired
    CleanDatabase clean;

    @BeforeEach
    void begin() {
        clean.clean();
    }

    @ParameterizedTest
    @EnumSource
    void anAkkoordOnWhatWasReadIsAskedAgainAfterAChangeAndThenTheNotaIsDecided(Stand stand, Browser browser) {
        var weg = new Weg(browser, stand);
        var opsteller = Gebruiker.voorDeDeur(browser, stand);
        opsteller.logIn("opsteller", "nota");
        Weg.readIn(opsteller);
        opsteller.kiesLink("Controleer en dien in");
        Weg.submitFirst(opsteller, GECLAIMD, List.of("HDFC"), "MINDEF");
        var hdfc = weg.iemand("hdfc");
        Weg.openFromWerkvoorraad(hdfc);
        Weg.submitAgain(opsteller, "Financiële overwegingen", " De kosten worden in 2026 herijkt.");
        isRefusedWithTheDifference(hdfc);
        hdfc.kies("Akkoord");
        hdfc.kiesKnop("Leg vast op versie 2 namens HDFC");
        hdfc.zietIn("Afstemming", "HDFC", "Akkoord op versie 2");
        Weg.offer(opsteller, 2);
        var mindef = weg.iemand("mindef");
        Weg.decide(mindef, "Akkoord");
        mindef.ziet("Besluit genomen: Akkoord");
    }

    /** Nothing is recorded, and what changed since is on the screen. */
    private static void isRefusedWithTheDifference(Gebruiker hdfc) {
        hdfc.kies("Akkoord");
        hdfc.kiesKnop("Leg vast op versie 1 namens HDFC");
        hdfc.isOp("Afstemmen");
        hdfc.ziet("u las versie 1, nu ligt versie 2 voor. Er is niets vastgelegd.");
        hdfc.ziet("1 wijziging sinds wat u las.");
        hdfc.ziet("De kosten worden in 2026 herijkt.");
    }
}
