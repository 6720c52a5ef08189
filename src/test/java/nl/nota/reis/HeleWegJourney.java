package nl.nota.reis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import nl.nota.Browser;
import nl.nota.BrowserTest;
import nl.nota.CleanDatabase;
import nl.nota.TestClock;
import nl.nota.nota.Nota;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The real nota goes all the way, from the file to the besluit, by the people who do it. */
@BrowserTest
class HeleWegJourney {
    private static final List<String> GECLAIMD = List.of("EZ", "OCW", "CDS", "HDFC", "DJZ");
    private static final List<String> PARTIJEN = List.of("EZ", "OCW", "KGG", "CDS", "HDFC", "DJZ");

    @Autowired
    CleanDatabase clean;

    @Autowired
    TestClock clock;

    @BeforeEach
    void begin() {
        clean.clean();
    }

    @Test
    void theRealNotaGoesFromItsFileToBesloten(Browser browser) {
        var weg = new Weg(browser, Stand.MUIS);
        var opsteller = weg.iemand("opsteller");
        Weg.readIn(opsteller);
        seesWhatTheFileClaims(opsteller);
        checksTheConcept(opsteller);
        opsteller.kiesKnop("Opslaan en indienen");
        Weg.submitFirst(opsteller, GECLAIMD, PARTIJEN, "STASDEF", "MINDEF");
        for (var code : PARTIJEN) {
            var partij = weg.iemand(code.toLowerCase(Locale.ROOT));
            Weg.agree(partij, code, 1, code.equals("CDS") ? "Geen opmerkingen" : "Akkoord");
        }
        var secretariaat = weg.iemand("secretariaat");
        Weg.offer(secretariaat, 1);
        Weg.decide(weg.iemand("stasdef"), "Akkoord");
        Weg.decide(weg.iemand("mindef"), "Akkoord");
        looksBack(opsteller);
        clock.advance(Nota.BEDENKTIJD);
        var dco = weg.iemand("dco");
        dco.kiesLink("Nota’s");
        dco.kiesLink(Weg.ONDERWERP);
        dco.ziet("Besluit genomen");
    }

    private static void seesWhatTheFileClaims(Gebruiker opsteller) {
        GECLAIMD.forEach(code -> opsteller.zietIn("Afgestemd met, volgens het bestand", code, code));
        opsteller.ziet("KKG staat niet in het register. Bedoelde u KGG");
        opsteller.ziet("In het bestand staat niet: Rubricering.");
    }

    private static void checksTheConcept(Gebruiker opsteller) {
        opsteller.kiesLink("Naar het concept");
        assertThat(opsteller.lees("Onderwerp")).isEqualTo(Weg.ONDERWERP);
        assertThat(opsteller.lees("Kernpunten").lines().filter(regel -> regel.startsWith("- ")))
                .hasSize(4);
        assertThat(opsteller.lees("Kernpunten")).contains("[^1]");
        opsteller.kiesUit("Collega", "Bram Hoekstra (PDGB)");
        opsteller.kiesKnop("Laat meeschrijven");
        opsteller.ziet("Bram Hoekstra schrijft nu mee.");
    }

    private static void looksBack(Gebruiker opsteller) {
        opsteller.volgtHetAdres("/notas/" + Weg.KENMERK);
        opsteller.ziet("Besluit genomen: Akkoord");
        opsteller.ziet("EZ, OCW, KGG, CDS, HDFC en DJZ");
        opsteller.kiesLink("Alles tonen");
        assertThat(opsteller.koppen(2))
                .containsExactly(
                        "13. Besluit genomen",
                        "12. Besluit genomen",
                        "11. Aangeboden",
                        "10. Oordeel vastgelegd",
                        "9. Oordeel vastgelegd",
                        "8. Oordeel vastgelegd",
                        "7. Oordeel vastgelegd",
                        "6. Oordeel vastgelegd",
                        "5. Oordeel vastgelegd",
                        "4. Ingediend",
                        "3. Route gekozen",
                        "2. Medesteller genoemd",
                        "1. Ingelezen uit een bestand");
        opsteller.kiesKnop("Controleer de keten");
        opsteller.ziet("De keten is ongeschonden: 13 schakels.");
    }
}
