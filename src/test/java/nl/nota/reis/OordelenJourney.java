package nl.nota.reis;

import java.util.List;
import nl.nota.Browser;
import nl.nota.BrowserTest;
import nl.nota.CleanDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** What people can say other than akkoord, and what then happens. */
@BrowserTest
class OordelenJourney {
    @Autowired
    CleanDatabase clean;

    @Autowired
    ApplicationContext house;

    @BeforeEach
    void begin() {
        clean.clean();
    }

    @Test
    void eachOordeelIsAskedWhatItNeedsAndShownForWhatItIs(Browser browser) {
        Toneel.concept(house).submitted(List.of("EZ", "HDFC", "DJZ"), "MINDEF");
        var ez = opens(browser, "ez");
        ez.kies("Niet akkoord");
        ez.kiesKnop("Leg vast op versie 1 namens EZ");
        ez.ziet("Schrijf in de toelichting waarom u niet akkoord bent.");
        ez.vul("Toelichting", "Dit schaadt de haven.");
        ez.kiesKnop("Leg vast op versie 1 namens EZ");
        ez.zietIn("Afstemming", "EZ", "Niet akkoord");
        var hdfc = opens(browser, "hdfc");
        hdfc.kies("Akkoord, mits");
        hdfc.kiesKnop("Leg vast op versie 1 namens HDFC");
        hdfc.ziet("Noem bij Akkoord, mits ten minste één voorwaarde.");
        hdfc.vul("Wat moet er gebeuren?", "Noem het bedrag.");
        hdfc.kiesKnop("Leg vast op versie 1 namens HDFC");
        hdfc.zietIn("Afstemming", "HDFC", "Onder voorwaarde");
        var djz = opens(browser, "djz");
        djz.kies("Wij zijn niet betrokken");
        djz.kiesKnop("Leg vast op versie 1 namens DJZ");
        djz.zietIn("Afstemming", "DJZ", "Niet betrokken");
        var secretariaat = opens(browser, "secretariaat");
        secretariaat.ziet("DJZ (Directie Juridische Zaken) heeft op");
        secretariaat.kiesKnop("Bevestig dat DJZ niet betrokken is");
        secretariaat.kanNietDrukken("Bevestig dat DJZ");
        secretariaat.ziet("nog niet afgestemd");
        secretariaat.kanNietKiezen("Bied aan");
    }

    @Test
    void aNotaIsHeldDiscussedTakenBackAndWithdrawn(Browser browser) {
        offered();
        var stasdef = opens(browser, "stasdef");
        stasdef.kiestOm("Aanhouden");
        stasdef.vulDatum("Aanhouden tot", "2030-01-15");
        stasdef.vul("Toelichting (mag leeg blijven)", "Eerst het overleg.");
        stasdef.kiesKnop("Bevestig");
        stasdef.ziet("STASDEF: Aanhouden");
        stasdef.kiestOm("Bespreken");
        stasdef.vul("Reden", "Graag in de staf.");
        stasdef.kiesKnop("Bevestig");
        stasdef.ziet("STASDEF: Bespreken");
        var opsteller = opens(browser, "opsteller");
        opsteller.ziet("Graag in de staf.");
        opsteller.kanNietKiezen("Haal terug");
        clean.clean();
        offered();
        opsteller.opent(Toneel.ONDERWERP);
        opsteller.kiesLink("Haal terug");
        opsteller.vul("Waarom haalt u de nota terug?", "Een bedrag klopt niet.");
        opsteller.kiesKnop("Haal de nota terug");
        opsteller.ziet("Concept");
        opsteller.kiesLink("Trek in");
        opsteller.kiesKnop("Trek de nota in");
        opsteller.ziet("Schrijf waarom u de nota intrekt.");
        opsteller.vul("Waarom trekt u de nota in?", "Het is niet meer nodig.");
        opsteller.kiesKnop("Trek de nota in");
        opsteller.ziet("Ingetrokken");
        opsteller.kanNietKiezen("Bewerk het concept");
    }

    private void offered() {
        Toneel.concept(house)
                .submitted(List.of("EZ"), "STASDEF", "MINDEF")
                .agreed("EZ")
                .offered();
    }

    private static Gebruiker opens(Browser browser, String naam) {
        var wie = Gebruiker.open(browser, Stand.MUIS, naam);
        wie.opent(Toneel.ONDERWERP);
        return wie;
    }
}
