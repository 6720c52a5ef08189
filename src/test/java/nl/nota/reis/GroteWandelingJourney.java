package nl.nota.reis;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import nl.nota.Browser;
import nl.nota.BrowserTest;
import nl.nota.CleanDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * Six parties, one of them outside, one on holiday, one that agrees on a condition and one that objects, bring a nota
 * through two rounds of changes to two bewindspersonen, one of whom sends it back once.
 */
@BrowserTest
class GroteWandelingJourney {
    private static final String MAIL = "Van: Sjoerd Kramer (BZK)\nWij kunnen hiermee instemmen.";

    @Autowired
    CleanDatabase clean;

    @Autowired
    Clock clock;

    private Gebruiker opsteller;
    private Wandelaars mensen;

    @BeforeEach
    void begin() {
        clean.clean();
    }

    @Test
    void everybodyKnowsWhatIsAskedAndNobodyAgreedToSomethingElse(Browser browser) {
        mensen = new Wandelaars(new Weg(browser, Stand.MUIS));
        opsteller = mensen.wie("opsteller");
        djzGoesOnHoliday();
        submits();
        firstRound();
        firstChange();
        secondChange();
        goesUpAndComesBack();
        goesUpAgain();
        theAuditChecks();
    }

    /** Eva Lindeman is away; Marleen Kuipers acts in her place. */
    private void djzGoesOnHoliday() {
        var djz = mensen.wie("djz");
        djz.kiesLink("Eva Lindeman");
        djz.kiesLink("Regel of bekijk uw vervanging");
        djz.kiesUit("Uw vervanger", "Marleen Kuipers (CDS)");
        var vandaag = LocalDate.now(clock);
        djz.vul("Laatste dag", vandaag.plusDays(14).toString());
        djz.kies("Bij afwezigheid (b.a.)");
        djz.kiesKnop("Leg vast");
        djz.ziet("Op de eerste dag kan uw collega namens u handelen.");
    }

    /** EZ, OCW, HDFC and BZK are asked first; CDS and DJZ when those are through. */
    private void submits() {
        Weg.readIn(opsteller);
        opsteller.kiesLink("Controleer en dien in");
        opsteller.kies("Ongerubriceerd");
        opsteller.klapOpen("Kies andere partijen uit het register");
        opsteller.vink("BZK", true);
        for (var code : List.of("CDS", "DJZ")) comesLater(code);
        answersFor("OCW", "Communicatie");
        answersFor("HDFC", "Financiële overwegingen");
        opsteller.kiesUit("Paraaf 1", "DIR – Directeur bij de directeur-generaal Beleid");
        opsteller.kiesUit("Paraaf 2", "SG – Secretaris-generaal");
        opsteller.kiesUit("Paraaf 3", "niemand");
        for (var code : List.of("STASDEF", "MINDEF")) opsteller.vink(code, true);
        opsteller.vul("Volgorde van STASDEF", "1");
        opsteller.vul("Volgorde van MINDEF", "2");
        opsteller.kies("Allemaal, om de beurt: in de volgorde van de nummers");
        opsteller.kiesKnop("Dien in");
        opsteller.ziet("In afstemming");
    }

    private void comesLater(String code) {
        opsteller.klapOpen(code + ": Waarover, en wanneer");
        opsteller.vul("Halte van " + code, "2");
    }

    private void answersFor(String code, String rubriek) {
        opsteller.klapOpen(code + ": Waarover, en wanneer");
        opsteller.vinkIn(code + " antwoordt alleen over deze rubrieken", rubriek);
    }

    private void firstRound() {
        mensen.asked("ez", "Geef uw oordeel", "Van EZ is nog een oordeel nodig.");
        mensen.nothing("cds");
        mensen.says("ez", "EZ", 1, "Niet akkoord", "Dit schaadt de uitvoer.");
        mensen.asked("ocw", "Geef uw oordeel", "Van OCW is nog een oordeel nodig.");
        mensen.says("ocw", "OCW", 1, "Akkoord", "");
        mensen.asked("hdfc", "Geef uw oordeel", "Van HDFC is nog een oordeel nodig.");
        mensen.mits("hdfc", "HDFC", 1, "Noem de dekking.");
        recordsWhatCameByMail(1);
        mensen.asked("opsteller", "Verwerk het bezwaar of de voorwaarde", "Een partij stelde een voorwaarde.");
    }

    private void recordsWhatCameByMail(int versie) {
        mensen.reads("opsteller");
        opsteller.kiesLink("Leg een antwoord van buiten vast");
        opsteller.kies("Akkoord");
        opsteller.vul("Wie gaf het antwoord?", "Sjoerd Kramer");
        opsteller.vul("Wanneer is het gegeven?", LocalDate.now(clock).toString());
        opsteller.vul("Tekst van het bericht", MAIL);
        opsteller.kiesKnop("Leg vast op versie " + versie);
        opsteller.zietIn(
                "Afstemming", "BZK", "Vastgelegd door Noor van Westen namens BZK; het antwoord kwam van Sjoerd");
    }

    /** The dekking is named: OCW keeps its akkoord, BZK loses it, HDFC closes its voorwaarde. */
    private void firstChange() {
        Weg.submitAgain(opsteller, "Financiële overwegingen", " De dekking staat in de begroting van 2026.");
        mensen.reads("opsteller");
        opsteller.kies("Verwerkt in de tekst");
        opsteller.kiesKnop("Leg het antwoord vast");
        mensen.asked("hdfc", "Sluit uw voorwaarde of antwoord opnieuw", "HDFC zegt nu of dit genoeg is.");
        var hdfc = mensen.wie("hdfc");
        hdfc.kiesKnop("Doe de voorwaarde af op versie 2");
        hdfc.zietIn("Afstemming", "HDFC", "Geldig");
        mensen.nothing("ocw");
        var ocw = mensen.reads("ocw");
        ocw.ziet("OCW: Akkoord, meegenomen van versie 1.");
        recordsWhatCameByMail(2);
        mensen.asked("cds", "Geef uw oordeel", "Van CDS is nog een oordeel nodig.");
    }

    /** In the second halte both codes are answered by one person, for DJZ bij afwezigheid. */
    private void secondChange() {
        Weg.submitAgain(opsteller, "Communicatie", " De pers krijgt een bericht.");
        mensen.asked("ocw", "Geef opnieuw uw oordeel", "Het oordeel van OCW over versie 1 geldt niet meer");
        mensen.reads("ocw").ziet("Communicatie, ");
        mensen.says("ocw", "OCW", 3, "Akkoord", "");
        recordsWhatCameByMail(3);
        mensen.says("cds", "CDS", 3, "Akkoord", "");
        mensen.says("cds", "DJZ", 3, "Akkoord", "");
        mensen.reads("cds").zietIn("Afstemming", "DJZ", "Marleen Kuipers, b.a. Eva Lindeman");
        mensen.asked("secretariaat", "Bied aan", "Iedereen die nodig is, heeft geantwoord.");
    }

    private void goesUpAndComesBack() {
        initialled(3);
        mensen.asked("stasdef", "Neem een besluit", "De nota wacht op uw besluit.");
        var stasdef = mensen.wie("stasdef");
        stasdef.ziet("Afwijkend standpunt EZ:");
        stasdef.ziet("Dit schaadt de uitvoer.");
        stasdef.kiesKnop("Retour");
        stasdef.vul("Reden", "Noem ook de planning.");
        stasdef.kiesKnop("Bevestig");
        stasdef.ziet("Concept");
        mensen.asked("opsteller", "Schrijf en dien in", "Noem ook de planning.");
    }

    private void goesUpAgain() {
        Weg.submitAgain(opsteller, "Juridische overwegingen", " De planning volgt in het voorjaar.");
        recordsWhatCameByMail(4);
        mensen.says("cds", "CDS", 4, "Akkoord", "");
        mensen.says("cds", "DJZ", 4, "Akkoord", "");
        initialled(4);
        for (var code : List.of("stasdef", "mindef")) {
            mensen.asked(code, "Neem een besluit", "De nota wacht op uw besluit.");
            var wie = mensen.wie(code);
            wie.kiesKnop("Akkoord");
            wie.kiesKnop("Bevestig");
        }
        mensen.wie("mindef").ziet("Besluit genomen: Akkoord");
    }

    private void initialled(int versie) {
        var secretariaat = mensen.reads("secretariaat");
        secretariaat.kiesLink("Bied aan");
        secretariaat.ziet("Afwijkend standpunt EZ: Dit schaadt de uitvoer.");
        secretariaat.kiesKnop("Bied versie " + versie + " aan");
        for (var wie : List.of("directeur", "sg")) {
            mensen.asked(wie, "Paraaf", "De nota wacht op uw paraaf.");
            mensen.wie(wie).kiesKnop("Parafeer versie " + versie);
        }
    }

    private void theAuditChecks() {
        var audit = mensen.wie("audit");
        audit.volgtHetAdres("/notas/" + Weg.KENMERK + "/gebeurtenissen");
        audit.kiesKnop("Controleer de keten");
        audit.ziet("De keten is ongeschonden:");
        var spoor = Spoorblad.read(audit);
        assertThat(spoor.gezegd()).hasSizeGreaterThan(15).allSatisfy(spoor::isOnTheTextOfItsVersie);
        assertThat(spoor.namens("DJZ"))
                .hasSize(2)
                .allSatisfy(regel -> assertThat(regel).contains("Marleen Kuipers, b.a. Eva Lindeman"));
    }
}
