package nl.nota.reis;

import java.util.List;
import nl.nota.Browser;
import nl.nota.BrowserTest;
import nl.nota.CleanDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** A nota comes back, is mended and goes up again. */
@BrowserTest
class RetourJourney {
    @Autowired
    CleanDatabase clean;

    @Autowired
    ApplicationContext house;

    @BeforeEach
    void begin() {
        clean.clean();
    }

    @Test
    void whatStasdefSendsBackComesAgainAndOnlyWhoIsTouchedIsAskedAgain(Browser browser) {
        var toneel = Toneel.concept(house);
        var opsteller = Gebruiker.open(browser, Stand.MUIS, "opsteller");
        opsteller.opent(Toneel.ONDERWERP);
        submitsWithScope(opsteller);
        toneel.agreed("HDFC", "DJZ").offered();
        var stasdef = Gebruiker.open(browser, Stand.MUIS, "stasdef");
        sendsBack(stasdef);
        opsteller.kiesLink("Werkvoorraad");
        opsteller.kiesLink(Toneel.ONDERWERP);
        opsteller.ziet("STASDEF besloot: Retour. De nota is terug bij de steller.");
        opsteller.ziet("De raming is te smal.");
        opsteller.kiesLink("Bewerk het concept");
        opsteller.ziet("Niemand wordt opnieuw gevraagd.");
        opsteller.vulAan("Financiële overwegingen", " De raming is nu ruimer.");
        opsteller.ziet("1 partij wordt opnieuw gevraagd.");
        opsteller.zietIn("Wie wordt opnieuw gevraagd als u dit indient?", "HDFC", "want gewijzigd is:");
        opsteller.zietIn(
                "Wie wordt opnieuw gevraagd als u dit indient?", "DJZ", "gewijzigd is alleen waar DJZ niet over gaat");
        opsteller.kiesKnop("Opslaan en indienen");
        opsteller.ziet("akkoord blijft geldig");
        opsteller.ziet("akkoord vervalt");
        opsteller.kiesKnop("Dien in");
        opsteller.zietIn("Afstemming", "HDFC", "Verouderd");
        opsteller.zietIn("Afstemming", "DJZ", "Geldig");
        opsteller.zietIn("Afstemming", "DJZ", "Geldt nog: er veranderde niets waarover deze partij gaat.");
    }

    /** HDFC and DJZ each answer for a rubriek of their own. */
    private static void submitsWithScope(Gebruiker opsteller) {
        opsteller.kiesLink("Controleer en dien in");
        opsteller.klapOpen("Kies andere partijen uit het register");
        for (var partij : List.of("HDFC", "DJZ")) opsteller.vink(partij, true);
        answersFor(opsteller, "HDFC", "Financiële overwegingen");
        answersFor(opsteller, "DJZ", "Juridische overwegingen");
        Weg.withoutLine(opsteller);
        opsteller.vink("STASDEF", true);
        opsteller.kies("Allemaal, in willekeurige volgorde");
        opsteller.kiesKnop("Dien in");
        opsteller.ziet("In afstemming");
    }

    private static void answersFor(Gebruiker opsteller, String code, String rubriek) {
        opsteller.klapOpen(code + ": Waarover, en wanneer");
        opsteller.vinkIn(code + " antwoordt alleen over deze rubrieken", rubriek);
    }

    private static void sendsBack(Gebruiker stasdef) {
        stasdef.kiesLink(Toneel.ONDERWERP);
        stasdef.kiestOm("Retour");
        stasdef.kiesKnop("Bevestig");
        stasdef.ziet("Schrijf bij Retour waarom.");
        stasdef.vul("Reden", "De raming is te smal.");
        stasdef.kiesKnop("Bevestig");
        stasdef.ziet("Concept");
    }
}
