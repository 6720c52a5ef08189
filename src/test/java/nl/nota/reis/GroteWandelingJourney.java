package nl.nota.reis;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import nl.nota.Browser;
import nl.nota.BrowserTest;
import nl.nota.CleanDatabase;
import nl.nota.TakesLong;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;

/**
 * Six parties, one of them outside, one on holiday, one that agrees on a condition and one that objects, bring a nota
 * through two rounds of changes to two bewindspersonen, one of whom sends it back once.
 */
@TakesLong(116)
@BrowserTest
class GroteWandelingJourney {
    private static final ClassPathResource VERWACHT = new ClassPathResource("nl/nota/reis/grote-wandeling.txt");
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
    void everybodyKnowsWhatIsAskedAndNobodyAgreedToSomethingElse(Browser browser) throws IOException {
        mensen = new Wandelaars(new Weg(browser, Stand.MUIS));
        opsteller = mensen.wie("opsteller");
        djzGoesOnHoliday();
        submits();
        firstRound();
        firstChange();
        secondChange();
        goesUpAndComesBack();
        goesUpAgain();
        Files.write(Path.of("target/grote-wandeling.txt"), mensen.gezien());
        theAuditChecks();
        var verwacht = expected();
        assertThat(String.join("\n", mensen.naast(verwacht))).isEqualTo(String.join("\n", verwacht));
    }

    /** What everybody is to see after each step, read line by line. */
    private static List<String> expected() throws IOException {
        return VERWACHT.getContentAsString(StandardCharsets.UTF_8)
                .lines()
                .filter(regel -> !regel.startsWith("#"))
                .toList();
    }

    /** Eva Lindeman is away; Marleen Kuipers acts in her place. */
    private void djzGoesOnHoliday() {
        var djz = mensen.wie("djz");
        djz.kiesLink("Vervanging");
        djz.kiesUit("Uw vervanger", "Marleen Kuipers (CDS)");
        djz.vulDatum("Laatste dag", LocalDate.now(clock).plusDays(14).toString());
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
        mensen.kijken("Versie 1 is ingediend");
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
        mensen.says("ez", "EZ", 1, "Niet akkoord", "Dit schaadt de uitvoer.");
        mensen.kijken("EZ maakt bezwaar");
        mensen.says("ocw", "OCW", 1, "Akkoord", "");
        mensen.kijken("OCW is akkoord");
        mensen.mits("hdfc", "HDFC", 1, "Noem de dekking.");
        mensen.kijken("HDFC is akkoord, mits");
        recordsWhatCameByMail(1);
        mensen.kijken("Het akkoord van BZK is vastgelegd op versie 1");
    }

    private void recordsWhatCameByMail(int versie) {
        mensen.reads("opsteller");
        opsteller.kiesLink("Leg een antwoord van buiten vast");
        opsteller.kies("Akkoord");
        opsteller.vul("Wie gaf het antwoord?", "Sjoerd Kramer");
        opsteller.vulDatum("Wanneer is het gegeven?", LocalDate.now(clock).toString());
        opsteller.vul("Tekst van het bericht", MAIL);
        opsteller.kiesKnop("Leg vast op versie " + versie);
        opsteller.zietIn(
                "Afstemming", "BZK", "Vastgelegd door Noor van Westen namens BZK; het antwoord kwam van Sjoerd");
    }

    /** The dekking is named: OCW keeps its akkoord, BZK loses it, HDFC closes its voorwaarde. */
    private void firstChange() {
        Weg.submitAgain(opsteller, "Financiële overwegingen", " De dekking staat in de begroting van 2026.");
        mensen.kijken("Versie 2 noemt de dekking");
        mensen.reads("opsteller");
        opsteller.kies("Verwerkt in de tekst");
        opsteller.kiesKnop("Leg het antwoord vast");
        mensen.kijken("De steller zegt dat de voorwaarde is verwerkt");
        mensen.reads("ocw").ziet("OCW: Akkoord, meegenomen van versie 1.");
        var hdfc = mensen.reads("hdfc");
        hdfc.kiesKnop("Doe de voorwaarde af op versie 2");
        hdfc.zietIn("Afstemming", "HDFC", "Geldig");
        mensen.kijken("HDFC doet de voorwaarde af");
        recordsWhatCameByMail(2);
        mensen.kijken("Het akkoord van BZK is vastgelegd op versie 2");
        mensen.reads("cds").ziet("Van DJZ is nog een oordeel nodig.");
    }

    /** In the second halte both codes are answered by one person, for DJZ bij afwezigheid. */
    private void secondChange() {
        Weg.submitAgain(opsteller, "Communicatie", " De pers krijgt een bericht.");
        mensen.kijken("Versie 3 belooft een persbericht");
        mensen.reads("ocw").ziet("Communicatie, ");
        mensen.says("ocw", "OCW", 3, "Akkoord", "");
        mensen.kijken("OCW is opnieuw akkoord");
        recordsWhatCameByMail(3);
        mensen.kijken("Het akkoord van BZK is vastgelegd op versie 3");
        mensen.says("cds", "CDS", 3, "Akkoord", "");
        mensen.kijken("CDS is akkoord");
        mensen.says("cds", "DJZ", 3, "Akkoord", "");
        mensen.reads("cds").zietIn("Afstemming", "DJZ", "Marleen Kuipers, b.a. Eva Lindeman");
        mensen.kijken("DJZ is akkoord, door Marleen Kuipers");
    }

    private void goesUpAndComesBack() {
        initialled(3);
        var stasdef = mensen.reads("stasdef");
        stasdef.ziet("Afwijkend standpunt EZ:");
        stasdef.ziet("Dit schaadt de uitvoer.");
        stasdef.kiestOm("Retour");
        stasdef.vul("Reden", "Noem ook de planning.");
        stasdef.kiesKnop("Bevestig");
        stasdef.ziet("Concept");
        mensen.kijken("STASDEF stuurt retour");
        mensen.reads("opsteller").ziet("Noem ook de planning.");
    }

    private void goesUpAgain() {
        Weg.submitAgain(opsteller, "Juridische overwegingen", " De planning volgt in het voorjaar.");
        mensen.kijken("Versie 4 noemt de planning");
        recordsWhatCameByMail(4);
        mensen.kijken("Het akkoord van BZK is vastgelegd op versie 4");
        mensen.says("cds", "CDS", 4, "Akkoord", "");
        mensen.says("cds", "DJZ", 4, "Akkoord", "");
        mensen.kijken("CDS en DJZ zijn akkoord");
        initialled(4);
        for (var code : List.of("stasdef", "mindef")) {
            var wie = mensen.reads(code);
            wie.kiestOm("Akkoord");
            wie.kiesKnop("Bevestig");
            mensen.kijken("De " + code + " besluit: akkoord");
        }
        mensen.reads("mindef").ziet("Besluit genomen: Akkoord");
    }

    private void initialled(int versie) {
        var secretariaat = mensen.reads("secretariaat");
        secretariaat.kiesLink("Bied aan");
        secretariaat.ziet("Afwijkend standpunt EZ: Dit schaadt de uitvoer.");
        secretariaat.kiesKnop("Bied versie " + versie + " aan");
        mensen.kijken("Versie " + versie + " is aangeboden");
        for (var wie : List.of("directeur", "sg")) {
            mensen.reads(wie).kiesKnop("Parafeer versie " + versie);
            mensen.kijken("De " + wie + " parafeert versie " + versie);
        }
    }

    private void theAuditChecks() {
        var audit = mensen.wie("audit");
        audit.typtHetAdres("/notas/" + Weg.KENMERK + "/gebeurtenissen");
        audit.kiesKnop("Controleer de keten");
        audit.ziet("De keten is ongeschonden:");
        var spoor = Spoorblad.read(audit);
        assertThat(spoor.gezegd()).hasSizeGreaterThan(15).allSatisfy(spoor::isOnTheTextOfItsVersie);
        assertThat(spoor.namens("DJZ"))
                .hasSize(2)
                .allSatisfy(regel -> assertThat(regel).contains("Marleen Kuipers, b.a. Eva Lindeman"));
    }
}
