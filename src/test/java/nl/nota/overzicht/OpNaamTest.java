package nl.nota.overzicht;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import nl.nota.CleanDatabase;
import nl.nota.Formulieren;
import nl.nota.NotaTest;
import nl.nota.TestClock;
import nl.nota.afstemming.Antwoord;
import nl.nota.afstemming.Doorgeving;
import nl.nota.afstemming.Eis;
import nl.nota.afstemming.Oordeel;
import nl.nota.afstemming.PassingOnVraag;
import nl.nota.afstemming.RecordingAfstemming;
import nl.nota.besluit.Notaloop;
import nl.nota.nota.Dossiers;
import nl.nota.nota.HandingOverNota;
import nl.nota.nota.Kenmerk;
import nl.nota.nota.NamingMedesteller;
import nl.nota.organisatie.EndingVervanging;
import nl.nota.organisatie.Formule;
import nl.nota.organisatie.Medewerkers;
import nl.nota.organisatie.Vervangen;
import nl.nota.route.Beslisregel;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** A turn that was given to one person by name is that person's as long as he or she is there, and never nobody's. */
@NotaTest
class OpNaamTest {
    @Autowired
    ApplicationContext context;

    @Autowired
    CleanDatabase database;

    @Autowired
    MockMvcTester mvc;

    @Autowired
    TestClock clock;

    private Notaloop loop;

    @BeforeEach
    void anEmptyHouseWithTwoAtEz() {
        database.clean();
        loop = new Notaloop(context);
    }

    @Test
    void whatWasPassedOnIsTheTurnOfTheColleagueAndTheOthersWait() {
        var kenmerk = passedOn();
        assertThat(turns(kenmerk, "ez", "ocw")).containsExactly("ocw");
        assertThat(piles(kenmerk, "ez")).containsExactly(Stapel.WACHT);
    }

    @Test
    void whereItLiesSaysTheNameToWhoFollowsTheNotaAndToThePartyItself() {
        var kenmerk = passedOn();
        var formulieren = new Formulieren(mvc);
        for (var wie : List.of("opsteller", "secretariaat", "ez"))
            assertThat(Formulieren.words(formulieren.open(wie, "/werkvoorraad?stapel=wacht")))
                    .as(wie)
                    .containsPattern("EZ ?, Fatima el Amrani sinds");
        assertThat(Formulieren.words(formulieren.open("djz", "/werkvoorraad")))
                .contains(kenmerk + "")
                .doesNotContain("Fatima");
        assertThat(Formulieren.words(formulieren.open("opsteller", "/notas/" + kenmerk)))
                .containsPattern("U wacht op EZ ?, Fatima el Amrani sinds");
        assertThat(Formulieren.words(formulieren.open("djz", "/notas/" + kenmerk)))
                .doesNotContain("Fatima el Amrani sinds");
    }

    @Test
    void aColleagueWhoIsAwayLeavesItToEverybodyOfThePartyAndToWhoReplaces() {
        var kenmerk = passedOn();
        absent("ocw", "kgg");
        assertThat(turns(kenmerk, "ez")).containsExactly("ez");
        clock.advance(Duration.ofDays(9));
        absent("ez", "kgg");
        assertThat(turns(kenmerk, "ez", "ocw", "kgg")).as("back again").containsExactly("ocw");
    }

    @Test
    void aColleagueWhoLeftOrNoLongerAnswersForThePartyLeavesItToTheOthers() {
        var kenmerk = passedOn();
        var id = database.owner()
                .sql("SELECT id FROM vervanging")
                .query(UUID.class)
                .single();
        assertThat(context.getBean(EndingVervanging.class).end(loop.who("ez"), id))
                .isPresent();
        assertThat(turns(kenmerk, "ez")).containsExactly("ez");

        database.clean();
        var ander = passedOn();
        database.owner()
                .sql("UPDATE medewerker SET actief = false WHERE gebruikersnaam = 'ocw'")
                .update();
        try {
            assertThat(turns(ander, "ez")).containsExactly("ez");
        } finally {
            database.owner()
                    .sql("UPDATE medewerker SET actief = true WHERE gebruikersnaam = 'ocw'")
                    .update();
        }
    }

    @Test
    void theOwnerOfAVoorwaardeHasTheTurnUntilItsDay() {
        var kenmerk = loop.concept(Beslisregel.ALLE, "EZ");
        var dag = LocalDate.now(clock).plusDays(3);
        Notaloop.done(context.getBean(NamingMedesteller.class).name(loop.who("opsteller"), kenmerk, "collega"));
        loop.submit(kenmerk);
        demand(kenmerk, new Eis("Noem het bedrag.", null, "collega", dag));

        assertThat(turns(kenmerk, "opsteller", "collega")).containsExactly("collega");
        assertThat(regel(kenmerk, "collega", Stapel.BEURT).uiterlijk()).isEqualTo(dag);
        assertThat(regel(kenmerk, "opsteller", Stapel.WACHT).zet())
                .extracting(Werkzet::bij)
                .containsExactly("Bram Hoekstra");
        absent("collega", "opsteller");
        assertThat(turns(kenmerk, "opsteller")).containsExactly("opsteller");
    }

    @Test
    void eachVoorwaardeIsATurnOfItsOwnAndWithoutAnOwnerItIsTheStellers() {
        var kenmerk = loop.concept(Beslisregel.ALLE, "EZ");
        var vandaag = LocalDate.now(clock);
        Notaloop.done(context.getBean(NamingMedesteller.class).name(loop.who("opsteller"), kenmerk, "collega"));
        loop.submit(kenmerk);
        demand(
                kenmerk,
                new Eis("Noem het bedrag.", null, "collega", vandaag.plusDays(3)),
                new Eis("Noem de bron.", null, null, vandaag.plusDays(5)));

        assertThat(turns(kenmerk, "opsteller", "collega")).containsExactly("opsteller", "collega");
        assertThat(regel(kenmerk, "collega", Stapel.BEURT).uiterlijk()).isEqualTo(vandaag.plusDays(3));
        assertThat(regel(kenmerk, "opsteller", Stapel.BEURT).uiterlijk()).isEqualTo(vandaag.plusDays(5));
    }

    @Test
    void whatLayWithAStellerWhoHandedTheNotaOverIsTheTurnOfWhoDraftsItNow() {
        var kenmerk = loop.concept(Beslisregel.ALLE, "EZ");
        loop.submit(kenmerk);
        demand(kenmerk, new Eis("Noem de bron.", null, null, null));
        assertThat(turns(kenmerk, "opsteller")).containsExactly("opsteller");
        Notaloop.done(context.getBean(HandingOverNota.class).handOver(loop.who("opsteller"), kenmerk, "collega"));
        assertThat(turns(kenmerk, "collega")).containsExactly("collega");
    }

    /** EZ is away and OCW acts for it; what EZ was asked it passes on to the colleague of OCW. */
    private Kenmerk passedOn() {
        var kenmerk = loop.concept(Beslisregel.ALLE, "EZ", "DJZ");
        loop.submit(kenmerk);
        database.owner().sql("""
            INSERT INTO vervanging (id, van, naar, codes, begin, formule, grondslag, verleend_op)
            SELECT gen_random_uuid(), a.id, b.id, '', '2020-01-01', 'MANDAAT', 'Mandaatbesluit', now()
            FROM medewerker a, medewerker b WHERE a.gebruikersnaam = 'ez' AND b.gebruikersnaam = 'ocw'
            """).update();
        Notaloop.done(context.getBean(PassingOnVraag.class)
                .pass(loop.who("ez"), kenmerk, new Doorgeving("EZ", "ocw", "Wil jij dit doen?")));
        return kenmerk;
    }

    private void demand(Kenmerk kenmerk, Eis... eisen) {
        var antwoord = new Antwoord("EZ", Oordeel.AKKOORD_MITS, "", List.of(eisen), loop.versie(kenmerk), null);
        Notaloop.done(context.getBean(RecordingAfstemming.class).record(loop.who("ez"), kenmerk, antwoord));
    }

    private List<String> turns(Kenmerk kenmerk, String... wie) {
        return Stream.of(wie)
                .filter(een -> piles(kenmerk, een).contains(Stapel.BEURT))
                .peek(een -> assertThat(isTurn(kenmerk, een))
                        .as("on the page of the nota")
                        .isTrue())
                .toList();
    }

    private boolean isTurn(Kenmerk kenmerk, String wie) {
        var dossier = context.getBean(Dossiers.class).visibleTo(loop.who(wie), kenmerk);
        return context.getBean(Notastanden.class).of(dossier).isTurn();
    }

    private List<Stapel> piles(Kenmerk kenmerk, String wie) {
        return Stream.of(Stapel.values())
                .filter(stapel -> context.getBean(Werkvoorraad.class).all(loop.who(wie), Werkvraag.all(stapel)).stream()
                        .anyMatch(regel -> regel.kenmerk().equals(kenmerk)))
                .toList();
    }

    private Werkregel regel(Kenmerk kenmerk, String wie, Stapel stapel) {
        return context.getBean(Werkvoorraad.class).all(loop.who(wie), Werkvraag.all(stapel)).stream()
                .filter(regel -> regel.kenmerk().equals(kenmerk))
                .findFirst()
                .orElseThrow();
    }

    private void absent(String van, String naar) {
        var vandaag = LocalDate.now(clock);
        new Vervangen(context.getBean(JdbcClient.class), context.getBean(Medewerkers.class), LocalDate.now(clock))
                .by(van, naar, Formule.AFWEZIGHEID, "", vandaag, vandaag.plusDays(7));
    }
}
