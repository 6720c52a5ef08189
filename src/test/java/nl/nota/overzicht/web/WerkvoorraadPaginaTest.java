package nl.nota.overzicht.web;

import static nl.nota.Formulieren.body;
import static nl.nota.Formulieren.words;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.nota.CleanDatabase;
import nl.nota.Formulieren;
import nl.nota.NotaTest;
import nl.nota.TestClock;
import nl.nota.afstemming.Oordeel;
import nl.nota.besluit.Besluitsoort;
import nl.nota.besluit.Notaloop;
import nl.nota.nota.Kenmerk;
import nl.nota.nota.Nota;
import nl.nota.route.Beslisregel;
import nl.nota.route.Partij;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

/** What the page of a desk says: what is asked, with whom a nota lies, and what is due when. */
@NotaTest
class WerkvoorraadPaginaTest {
    private static final LocalDate WOENSDAG = LocalDate.of(2026, 3, 4);

    @Autowired
    MockMvcTester mvc;

    @Autowired
    ApplicationContext context;

    @Autowired
    CleanDatabase clean;

    @Autowired
    TestClock clock;

    private Formulieren formulieren;
    private Notaloop loop;

    @BeforeEach
    void aWednesdayInMarch() {
        clean.clean();
        clock.set(Instant.parse("2026-03-04T09:00:00Z"));
        formulieren = new Formulieren(mvc);
        loop = new Notaloop(context);
    }

    @Test
    void theListIsGroupedByWhatIsDue() {
        clock.advance(Duration.ofDays(-2));
        var laat = asked(WOENSDAG.minusDays(2));
        clock.advance(Duration.ofDays(2));
        var vandaag = asked(WOENSDAG);
        var week = asked(WOENSDAG.plusDays(2));
        var later = asked(WOENSDAG.plusDays(7));
        var ooit = asked(null);
        var pagina = words(formulieren.open("hdfc", "/werkvoorraad"));
        assertThat(pagina)
                .containsSubsequence(
                        "Vandaag", laat + "", vandaag + "", "Deze week", week + "", "Later", later + "", ooit + "")
                .contains("te laat: uiterlijk was maandag 2 maart, 2 dagen geleden")
                .contains("uiterlijk vandaag")
                .contains("uiterlijk vrijdag 6 maart")
                .contains("0 van 2 afgestemd");
    }

    @Test
    void aListAnswersWhereANotaLiesAlsoForWhoWaits() {
        asked(WOENSDAG.plusDays(1));
        clock.advance(Duration.ofDays(2));
        assertThat(words(formulieren.open("opsteller", "/werkvoorraad?stapel=wacht")))
                .contains("Wacht op anderen 1", "U wacht op HDFC", "sinds 2 dagen (4 maart 2026 om 10:00)", "te laat");
    }

    @Test
    void aLapsedAkkoordIsMarkedAndAskedForAgain() {
        var nota = asked(null);
        var versie = loop.versie(nota);
        loop.agree(nota, versie, "hdfc");
        loop.edit(nota, "FINANCIELE_OVERWEGINGEN", "Het kost meer.");
        loop.submit(nota);
        asked(null);
        assertThat(words(formulieren.open("hdfc", "/werkvoorraad?vervallen=ja")))
                .contains("Verouderd: HDFC", "Geef opnieuw uw oordeel", nota + "")
                .containsOnlyOnce("Kies MINDEF");
    }

    @Test
    void filtersAndOrderStandInTheAddress() {
        var een = asked(null);
        var twee = asked(null);
        assertThat(words(formulieren.open("hdfc", "/werkvoorraad?zoek=" + een)))
                .contains(een + "")
                .doesNotContain(twee + "");
        assertThat(words(formulieren.open("hdfc", "/werkvoorraad?soort=TER_INFORMATIE")))
                .contains("Niets gevonden");
        assertThat(words(formulieren.open("hdfc", "/werkvoorraad?bij=DJZ&van=PDGB&fase=IN_AFSTEMMING")))
                .contains(een + "", twee + "");
        assertThat(words(formulieren.open("hdfc", "/werkvoorraad?bij=OCW"))).contains("Niets gevonden");
        var omgekeerd = formulieren.open("hdfc", "/werkvoorraad?orde=kenmerk&richting=af");
        var aflopend =
                Stream.of(een + "", twee + "").sorted(Comparator.reverseOrder()).toList();
        assertThat(words(omgekeerd)).containsSubsequence(aflopend);
        assertThat(body(omgekeerd)).contains("aria-sort=\"descending\"").containsOnlyOnce("ending\"");
    }

    @Test
    void whatIsWrongInAnAddressAsksNothing() {
        var nota = asked(null);
        assertThat(words(formulieren.open("hdfc", "/werkvoorraad?stapel=x&soort=y&orde=z&volgende=%00&termijn=9")))
                .contains(nota + "");
    }

    @Test
    void whatIsPutOffPastItsTermIsRefusedWithTheTerm() {
        var nota = asked(WOENSDAG.plusDays(2));
        var keuze = body(formulieren.open("hdfc", "/werkvoorraad"))
                .replaceAll("(?s).*name=\"keuze\" value=\"([^\"]+)\".*", "$1");
        var stap = fields(
                "keuze",
                keuze,
                "stap",
                "UITSTELLEN",
                "tot",
                WOENSDAG.plusDays(5).toString());
        assertThat(words(formulieren.send("hdfc", "/werkvoorraad/voorbeelden", stap)))
                .contains("Uw termijn is 6 maart 2026. Stel niet verder uit dan tot die dag.", nota + "");
        stap.set("tot", WOENSDAG.plusDays(2).toString());
        assertThat(words(formulieren.send("hdfc", "/werkvoorraad/voorbeelden", stap)))
                .doesNotContain("Uw termijn is");
    }

    @Test
    void theSecondPageGoesOnWhereTheFirstEnds() {
        var notas = IntStream.range(0, 52)
                .mapToObj(i -> asked(WOENSDAG.plusDays(i)) + "")
                .toList();
        var eerste = body(formulieren.open("hdfc", "/werkvoorraad"));
        assertThat(eerste).contains(notas.get(0), notas.get(49)).doesNotContain(notas.get(50));
        var volgende = eerste.replaceAll("(?s).*href=\"(/werkvoorraad\\?[^\"]*volgende=[^\"]+)\" rel=\"next\".*", "$1");
        var tweede = body(formulieren.open("hdfc", volgende.replace("&amp;", "&")));
        assertThat(tweede).contains(notas.get(50), notas.get(51)).doesNotContain(notas.get(49), "rel=\"next\"");
    }

    @Test
    void theKeysCanBeSwitchedOff() {
        asked(null);
        assertThat(body(formulieren.open("hdfc", "/werkvoorraad"))).contains("data-sneltoetsen=\"true\"");
        formulieren.send("hdfc", "/werkvoorraad/sneltoetsen", fields("aan", "false"));
        assertThat(body(formulieren.open("hdfc", "/werkvoorraad"))).contains("data-sneltoetsen=\"false\"");
        assertThat(body(formulieren.open("djz", "/werkvoorraad"))).contains("data-sneltoetsen=\"true\"");
        formulieren.send("hdfc", "/werkvoorraad/sneltoetsen", fields("aan", "true"));
        assertThat(body(formulieren.open("hdfc", "/werkvoorraad"))).contains("data-sneltoetsen=\"true\"");
    }

    @Test
    void whatIsDecidedIsFinishedForWhoTookPartAndToKnowForTheOthers() {
        var nota = loop.offered(Beslisregel.ALLE);
        loop.decide("stasdef", nota, Besluitsoort.AKKOORD);
        loop.decide("mindef", nota, Besluitsoort.AKKOORD);
        clock.advance(Nota.BEDENKTIJD);
        assertThat(words(formulieren.open("opsteller", "/werkvoorraad?stapel=afgerond")))
                .contains(nota + "", "Akkoord");
        assertThat(words(formulieren.open("dco", "/werkvoorraad?stapel=kennisname")))
                .contains(nota + "");
        assertThat(words(formulieren.open("djz", "/werkvoorraad?stapel=afgerond")))
                .doesNotContain(nota + "");
        assertThat(words(formulieren.open("audit", "/werkvoorraad?stapel=kennisname")))
                .doesNotContain(nota + "");
    }

    @Test
    void aPartyThatObjectsHandsTheTurnToNobodyElse() {
        var nota = asked(null);
        loop.answer("hdfc", nota, Oordeel.NIET_AKKOORD, loop.versie(nota));
        assertThat(words(formulieren.open("hdfc", "/werkvoorraad?stapel=wacht")))
                .contains(nota + "", "U wacht op DJZ");
    }

    private Kenmerk asked(@Nullable LocalDate uiterlijk) {
        var partijen = List.of(
                new Partij(1, "HDFC", Set.of(), uiterlijk, true), new Partij(1, "DJZ", Set.of(), uiterlijk, true));
        var kenmerk = loop.concept(Beslisregel.ALLE, List.of("MINDEF"), partijen);
        loop.submit(kenmerk);
        return kenmerk;
    }

    private static MultiValueMap<String, String> fields(String... paren) {
        var velden = new LinkedMultiValueMap<String, String>();
        for (int i = 0; i < paren.length; i += 2) velden.add(paren[i], paren[i + 1]);
        return velden;
    }
}
