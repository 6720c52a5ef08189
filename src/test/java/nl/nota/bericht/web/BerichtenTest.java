package nl.nota.bericht.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.nota.CleanDatabase;
import nl.nota.Formulieren;
import nl.nota.NotaTest;
import nl.nota.bericht.Bericht;
import nl.nota.bericht.Berichten;
import nl.nota.besluit.Notaloop;
import nl.nota.nota.Kenmerk;
import nl.nota.route.Beslisregel;
import nl.nota.route.Partij;
import nl.nota.web.Bezoeker;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.api.parallel.Resources;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.util.MultiValueMap;

/** The list of what happened, the link in a mail, and the agenda that opens without login. */
@NotaTest
@ExtendWith(OutputCaptureExtension.class)
@ResourceLock(Resources.SYSTEM_OUT)
class BerichtenTest {
    @Autowired
    MockMvcTester mvc;

    @Autowired
    ApplicationContext context;

    @Autowired
    CleanDatabase database;

    @Autowired
    JdbcClient jdbc;

    @LocalServerPort
    int port;

    private Formulieren formulieren;
    private Notaloop loop;

    @BeforeEach
    void anEmptyHouse() {
        database.clean();
        formulieren = new Formulieren(mvc);
        loop = new Notaloop(context);
    }

    @Test
    void theListSaysWhatIsAskedAndTheMenuCountsWhatIsNew() {
        var kenmerk = asked();
        var pagina = formulieren.open("ez", "/berichten");

        assertThat(Formulieren.words(pagina))
                .contains("Uw afstemming gevraagd · " + kenmerk, "Namens EZ.", "Uiterlijk 15 januari 2030.")
                .contains("Berichten 1 ongelezen")
                .doesNotContain("Een onderwerp");
        assertThat(Formulieren.body(pagina)).contains("href=\"/notas/" + kenmerk + "\"");
        assertThat(Formulieren.words(formulieren.open("opsteller", "/berichten")))
                .contains("Er zijn geen berichten voor u.")
                .doesNotContain("1 ongelezen");
    }

    @Test
    void onlyAPostMarksItAsReadAndOnlyOnesOwn() {
        asked();
        var weg = "/berichten/" + bericht("ez").id();
        formulieren.open("ez", "/berichten");
        assertThat(unread()).isEqualTo(1);
        assertThat(formulieren.send("ocw", weg + "/gelezen", MultiValueMap.fromSingleValue(Map.of())))
                .hasStatus(404);
        assertThat(unread()).isEqualTo(1);
        assertThat(formulieren.send("ez", weg + "/gelezen", MultiValueMap.fromSingleValue(Map.of())))
                .hasStatus(303);
        assertThat(unread()).isZero();
        formulieren.send("ez", weg + "/ongelezen", MultiValueMap.fromSingleValue(Map.of()));
        assertThat(unread()).isEqualTo(1);
    }

    @Test
    void whoAnswersHasSeenWhatWasAsked() {
        var kenmerk = asked();
        loop.agree(kenmerk, loop.versie(kenmerk), "ez");
        assertThat(Formulieren.words(formulieren.open("ez", "/berichten")))
                .contains("Uw afstemming gevraagd · " + kenmerk);
        assertThat(context.getBean(Berichten.class).unread(loop.who("ez").id(), List.of(bericht("ez"))))
                .isEmpty();
    }

    @Test
    void everythingReadIsWhatStoodOnThePageAndNotWhatCameInSince() {
        asked();
        var gezien = Formulieren.fields(Formulieren.body(formulieren.open("ez", "/berichten")));
        asked();
        formulieren.send("ez", "/berichten/gelezen", gezien);
        assertThat(unread()).isEqualTo(1);
    }

    @Test
    void whatIsUnreadOnAnOlderPageCanBeReadFromTheFirst() {
        asked();
        for (var keer = 0; keer < 30; keer++) asked();
        var alle = context.getBean(Berichten.class).of(loop.who("ez").id(), Long.MAX_VALUE, 30);
        alle.forEach(een ->
                formulieren.send("ez", "/berichten/" + een.id() + "/gelezen", MultiValueMap.fromSingleValue(Map.of())));
        var pagina = formulieren.open("ez", "/berichten");
        assertThat(Formulieren.words(pagina)).contains("Berichten 1 ongelezen", "Alles gelezen");
        formulieren.send("ez", "/berichten/gelezen", Formulieren.fields(Formulieren.body(pagina)));
        assertThat(unread()).isZero();
        assertThat(Formulieren.words(formulieren.open("ez", "/berichten"))).doesNotContain("Alles gelezen");
    }

    @Test
    void aLinkScannerThatFollowsTheMailedLinkMeetsTheLoginPageAndChangesNothing() {
        var kenmerk = asked();
        var link = "/berichten/" + bericht("ez").id();
        var voor = rows();
        try (var scanner = new Bezoeker(port)) {
            var antwoord = scanner.get(link);
            assertThat(antwoord.statusCode()).isEqualTo(303);
            assertThat(antwoord.headers().firstValue("Location")).hasValue("/inloggen");
            assertThat(scanner.get("/inloggen").body()).doesNotContain(kenmerk.waarde());
        }
        assertThat(rows()).isEqualTo(voor);
        assertThat(formulieren.open("ocw", link)).hasStatus(404);
        assertThat(formulieren.open("ez", link)).hasStatus(303).redirectedUrl().isEqualTo("/notas/" + kenmerk);
        assertThat(rows()).isEqualTo(voor);
    }

    @Test
    void aNotaThatOneMayNoLongerSeeIsNamedNoMore() {
        var kenmerk = asked();
        var link = "/berichten/" + bericht("ez").id();
        database.owner().sql("DELETE FROM inzage WHERE sleutel = 'code:EZ'").update();

        assertThat(Formulieren.words(formulieren.open("ez", "/berichten"))).doesNotContain(kenmerk.waarde());
        assertThat(formulieren.open("ez", link)).hasStatus(404);
    }

    @Test
    void theAgendaOpensByItsSecretAloneUntilItIsRenewedOrEnded(CapturedOutput log) {
        var kenmerk = asked();
        var eerste = newAgenda();
        try (var programma = new Bezoeker(port)) {
            var antwoord = programma.get(eerste);
            assertThat(antwoord.statusCode()).isEqualTo(200);
            assertThat(antwoord.headers().firstValue("Content-Type")).hasValue("text/calendar;charset=UTF-8");
            assertThat(antwoord.headers().firstValue("Cache-Control")).hasValue("no-store");
            assertThat(antwoord.body())
                    .contains("SUMMARY:Nota " + kenmerk + ": uw afstemming gevraagd", "DATE:20300115")
                    .doesNotContain("Een onderwerp");
            assertThat(programma.get("/agenda/" + "A".repeat(43) + ".ics").statusCode())
                    .isEqualTo(404);

            var tweede = newAgenda();
            assertThat(programma.get(eerste).statusCode()).isEqualTo(404);
            assertThat(programma.get(tweede).statusCode()).isEqualTo(200);
            formulieren.send("ez", "/profiel/berichten/agenda/intrekkingen", MultiValueMap.fromSingleValue(Map.of()));
            assertThat(programma.get(tweede).statusCode()).isEqualTo(404);
            assertThat(log.getAll()).doesNotContain(eerste, tweede);
        }
    }

    @Test
    void aChoiceAboutMailIsKeptAndAWrongAddressComesBackAsItWasTyped() {
        assertThat(formulieren.send("ez", "/profiel/berichten", choice("TWEE_KEER_PER_DAG", "tom@nota.example")))
                .hasStatus(303);
        var fout = formulieren.send("ez", "/profiel/berichten", choice("DIRECT", "tom\r\nBcc: x@y.nl"));
        assertThat(fout).hasStatus(422);
        assertThat(Formulieren.words(fout)).contains("Dit is geen e-mailadres.");
        assertThat(formulieren.send("ez", "/profiel/berichten", choice("DIRECT", "")))
                .hasStatus(422);
        assertThat(Formulieren.body(formulieren.open("ez", "/profiel/berichten")))
                .contains("value=\"tom@nota.example\"")
                .containsPattern("value=\"TWEE_KEER_PER_DAG\" checked");
    }

    private static MultiValueMap<String, String> choice(String bezorging, String adres) {
        return MultiValueMap.fromSingleValue(Map.of("bezorging", bezorging, "adres", adres));
    }

    private String newAgenda() {
        var pagina = formulieren.send("ez", "/profiel/berichten/agenda", MultiValueMap.fromSingleValue(Map.of()));
        return Formulieren.body(pagina).replaceAll("(?s).*(/agenda/[A-Za-z0-9_-]{43}\\.ics).*", "$1");
    }

    private Kenmerk asked() {
        var kenmerk = loop.concept(
                Beslisregel.ALLE,
                List.of("STASDEF"),
                List.of(new Partij(1, "EZ", Set.of(), LocalDate.of(2030, 1, 15), true)));
        loop.submit(kenmerk);
        return kenmerk;
    }

    private Bericht bericht(String naam) {
        return context.getBean(Berichten.class)
                .of(loop.who(naam).id(), Long.MAX_VALUE, 1)
                .getFirst();
    }

    private int unread() {
        return jdbc.sql("SELECT count(*) FROM bericht_ongelezen")
                .query(Integer.class)
                .single();
    }

    /** Everything that a careless link could change. */
    private List<Integer> rows() {
        return List.of("bericht", "bericht_ongelezen", "gebeurtenis", "afstemming", "inzage").stream()
                .map(tabel -> jdbc.sql("SELECT count(*) FROM " + tabel)
                        .query(Integer.class)
                        .single())
                .toList();
    }
}
