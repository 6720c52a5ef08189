package nl.nota.nota.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.nota.CleanDatabase;
import nl.nota.Formulieren;
import nl.nota.NotaTest;
import nl.nota.afstemming.SubmittingNota;
import nl.nota.besluit.Notaloop;
import nl.nota.kern.Outcome;
import nl.nota.kern.Reden;
import nl.nota.nota.Binnenverzoek;
import nl.nota.nota.Kenmerk;
import nl.nota.nota.MarkingBinnen;
import nl.nota.nota.Sjabloon;
import nl.nota.nota.UnmarkingBinnen;
import nl.nota.nota.Versienummer;
import nl.nota.route.Beslisregel;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.util.LinkedMultiValueMap;

/** Who writes marks what stays inside, sees it as the public will, and it stays with each versie. */
@NotaTest
class BinnenPaginaTest {
    @Autowired
    MockMvcTester mvc;

    @Autowired
    ApplicationContext context;

    @Autowired
    CleanDatabase clean;

    private Notaloop loop;
    private Kenmerk nota;

    @BeforeEach
    void concept() {
        clean.clean();
        loop = new Notaloop(context);
        nota = loop.concept(Beslisregel.ALLE, "EZ");
        loop.edit(nota, Sjabloon.KERNPUNTEN, "De heer Jansen belde. Later belde de heer Jansen weer.");
    }

    @Test
    void whatIsMarkedIsALabelInThePublicVersionAndStandsInTheNota() {
        mark("heer Jansen", 2, false, "5.1.2e");
        assertThat(page("/publiek")).contains("De heer Jansen belde. Later belde de ██ 5.1.2e ██ weer.");
        assertThat(page("")).contains("Later belde de heer Jansen weer.");
    }

    @Test
    void aMarkFollowsItsWordsAndOneThatIsGoneHoldsUpSubmitting() {
        mark("heer Jansen", 2, false, "5.1.2e");
        loop.edit(nota, Sjabloon.KERNPUNTEN, "Vandaag belde de heer Jansen. Later belde de heer Jansen toch weer.");
        assertThat(page("/publiek")).contains("Vandaag belde de heer Jansen. Later belde de ██ 5.1.2e ██ toch weer.");
        loop.edit(nota, Sjabloon.KERNPUNTEN, "Niemand belde.");
        assertThat(page("/binnen")).contains("Deze woorden staan niet meer in de tekst.");
        var ingediend = loop.bean(SubmittingNota.class).submit(loop.who("opsteller"), nota);
        assertThat(ingediend)
                .isInstanceOfSatisfying(
                        Outcome.Refused.class,
                        nee -> assertThat(((List<Reden>) nee.redenen()))
                                .extracting(Reden::code)
                                .containsExactly("afstemming.reden.binnen-weg"));
    }

    @Test
    void theSameWordsAreMarkedOnceAndWhatIsOffStaysOff() {
        mark("heer Jansen", 1, false, "5.1.2i");
        var id = mark("heer Jansen", 1, false, "5.1.2e");
        assertThat(page("/binnen")).containsOnlyOnce("Haal de markering weg");
        var unmarking = loop.bean(UnmarkingBinnen.class);
        Notaloop.done(unmarking.unmark(loop.who("opsteller"), nota, id));
        Notaloop.done(unmarking.unmark(loop.who("opsteller"), nota, id));
        assertThat(page("/binnen")).contains("Er is nog niets gemarkeerd.");
    }

    @Test
    void aVersieKeepsWhatStaysInsideWithItsHash() {
        mark("heer Jansen", 1, true, "5.1.2e");
        Versienummer versie = loop.submit(nota);
        assertThat(clean.owner()
                        .sql("SELECT versie, hash, begin, citaat FROM versie_binnen ORDER BY begin")
                        .query()
                        .listOfRows())
                .containsExactly(
                        Map.of("versie", 1, "hash", versie.hash(), "begin", 3, "citaat", "heer Jansen"),
                        Map.of("versie", 1, "hash", versie.hash(), "begin", 37, "citaat", "heer Jansen"));
    }

    @Test
    void markingChangesNoHash() {
        Versienummer versie = loop.submit(nota);
        mark("heer Jansen", 1, true, "5.1.2e");
        assertThat(loop.bean(SubmittingNota.class).submit(loop.who("opsteller"), nota))
                .isInstanceOf(Outcome.Refused.class);
        assertThat(loop.versie(nota)).isEqualTo(versie);
    }

    @Test
    void aGroundThatIsClosedOrWordsThatAreNotThereAreRefusedWithWhatWasTyped() {
        var velden = new LinkedMultiValueMap<String, String>();
        velden.add("rubriek", Sjabloon.KERNPUNTEN);
        velden.add("woorden", "mevrouw Pietersen");
        velden.add("grond", "5.2");
        var antwoord = new Formulieren(mvc).send("opsteller", "/notas/" + nota + "/binnen", velden);
        assertThat(antwoord).hasStatus(422);
        assertThat(antwoord)
                .bodyText()
                .contains("Grond 5.2 kan bij een nota waarop wordt beslist niet worden gekozen.")
                .contains("mevrouw Pietersen");
    }

    private UUID mark(String woorden, int keer, boolean overal, String grond) {
        return Notaloop.done(loop.bean(MarkingBinnen.class)
                        .mark(
                                loop.who("opsteller"),
                                nota,
                                new Binnenverzoek(Sjabloon.KERNPUNTEN, null, null, woorden, keer, overal, grond)))
                .getFirst();
    }

    private String page(String pad) {
        return Formulieren.words(new Formulieren(mvc).open("opsteller", "/notas/" + nota + pad));
    }
}
