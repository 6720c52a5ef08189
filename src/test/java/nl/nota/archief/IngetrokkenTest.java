package nl.nota.archief;

import static nl.nota.archief.Archiefloop.KANARIE;
import static nl.nota.archief.Archiefloop.done;
import static nl.nota.archief.Archiefloop.reasons;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.zip.ZipInputStream;
import nl.nota.CleanDatabase;
import nl.nota.Formulieren;
import nl.nota.NotaTest;
import nl.nota.besluit.Besluitsoort;
import nl.nota.besluit.Notaloop;
import nl.nota.logboek.Ketencontrole;
import nl.nota.logboek.Uitslag;
import nl.nota.nota.Dossiers;
import nl.nota.nota.Fase;
import nl.nota.nota.Inhoud;
import nl.nota.nota.Kenmerk;
import nl.nota.nota.Kop;
import nl.nota.nota.Notalijst;
import nl.nota.nota.Sjabloon;
import nl.nota.nota.StartingNota;
import nl.nota.nota.WithdrawingNota;
import nl.nota.nota.Zoekvraag;
import nl.nota.route.Beslisregel;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.core.io.ClassPathResource;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** A nota that was withdrawn is closed, handed over and destroyed too, however far it had come (ADR 29). */
@NotaTest
class IngetrokkenTest {
    private static final String REDEN = "Het plan " + KANARIE + " gaat niet door.";

    @Autowired
    private ApplicationContext context;

    @Autowired
    private CleanDatabase database;

    @Autowired
    private MockMvcTester mvc;

    private Archiefloop loop;
    private Formulieren formulieren;

    @BeforeEach
    void begin() {
        database.clean();
        loop = new Archiefloop(context, database);
        formulieren = new Formulieren(mvc);
    }

    @Test
    void oneThatWasAgreedToAndOnceDecidedGoesFromTheDeskToTheDeclaration() throws IOException {
        var nota = loop.offered();
        loop.loop().decide("stasdef", nota, Besluitsoort.RETOUR);
        loop.loop().edit(nota, Sjabloon.KERNPUNTEN, "Anders, nog steeds over " + KANARIE + ".");
        assertThat(isVisibleTo("archief", nota)).isFalse();
        withdraw(nota);

        assertThat(isVisibleTo("woo", nota)).isFalse();
        assertThat(formulieren.open("archief", "/archief")).bodyText().contains(nota.waarde(), "Ingetrokken");
        assertThat(formulieren.open("archief", "/notas/" + nota)).hasStatusOk();
        assertThat(formulieren.open("archief", "/notas/" + nota + "/archief"))
                .bodyText()
                .contains("Deze nota is ingetrokken", "value=\"2.3\" selected")
                .doesNotContain("Elke brief bij deze nota is verzonden", KANARIE);
        done(loop.close(nota, "2.3", ""));

        var bestanden = taken(nota);
        var map = nota + "/";
        assertThat(bestanden)
                .containsKeys(
                        map + "versie-1/versie-1.json",
                        map + "versie-1/versie-1.pdf",
                        map + "bijlage-1/bijlage-1.txt",
                        map + "gegevens/afstemming.json",
                        map + "gegevens/opmerking.json",
                        map + "gegevens/besluit.json")
                .doesNotContainKey(map + "publicatie/beslisnota.pdf");
        assertThat(bestanden.get(map + "concept/concept.txt")).contains("Anders, nog steeds over " + KANARIE);
        assertThat(bestanden.get(map + nota + ".mdto.xml"))
                .contains(
                        "<eventType><begripLabel>INGETROKKEN</begripLabel>", "<termijnLooptijd>P10Y</termijnLooptijd>");
        assertThat(reasons(loop.propose("archief", nota))).containsExactly("archief.reden.bewaren");
        destroy(nota);
    }

    @Test
    void oneOfWhichNothingWasEverSubmittedIsHandedOverAsItWasWritten() throws IOException {
        var kop = new Kop(null, "Nog een leeg blad", List.of(), null, List.of(), null, null, List.of());
        var nota = done(context.getBean(StartingNota.class)
                .start(
                        loop.loop().who("opsteller"),
                        new Inhoud(kop, Notaloop.inhoud("Over " + KANARIE + ".").rubrieken()),
                        Optional.empty(),
                        null));
        withdraw(nota);
        assertThat(formulieren.open("archief", "/notas/" + nota))
                .hasStatusOk()
                .bodyText()
                .doesNotContain(KANARIE);
        done(loop.close(nota, "2.3", ""));
        var bestanden = taken(nota);
        assertThat(bestanden.get(nota + "/concept/concept.txt"))
                .startsWith("Nog een leeg blad")
                .contains(KANARIE);
        assertThat(bestanden.get(nota + "/" + nota + ".mdto.xml")).contains("<naam>Nog een leeg blad</naam>");
        destroy(nota);
    }

    @Test
    void oneThatWasWithdrawnBeforeTheArchiveCouldSeeItIsFoundAndClosed() throws IOException {
        var nota = loop.loop().concept(Beslisregel.ALLE, "EZ");
        withdraw(nota);
        database.owner()
                .sql("DELETE FROM inzage WHERE kenmerk = ? AND grond = 'ARCHIEF'")
                .param(nota.waarde())
                .update();
        assertThat(isVisibleTo("archief", nota)).isFalse();
        database.owner().sql(migrated("INSERT INTO inzage ")).update();
        assertThat(formulieren.open("archief", "/archief")).bodyText().contains(nota.waarde());
        done(loop.close(nota, "2.3", ""));
    }

    /** A dossier that waits is found however many were closed after it. */
    @Test
    void whatIsClosedTakesNoPlaceOfWhatCanBeClosed() {
        var oud = loop.loop().concept(Beslisregel.ALLE, "EZ");
        withdraw(oud);
        var nieuw = loop.loop().concept(Beslisregel.ALLE, "EZ");
        withdraw(nieuw);
        done(loop.close(nieuw, "2.3", ""));
        var eerste = new Zoekvraag(null, Set.of(Fase.INGETROKKEN), null, null, null, null, null, 1, true);
        assertThat(context.getBean(Notalijst.class).visibleTo(loop.loop().who("archief"), eerste))
                .extracting(een -> een.kenmerk())
                .containsExactly(oud);
    }

    private void withdraw(Kenmerk nota) {
        done(context.getBean(WithdrawingNota.class).withdraw(loop.loop().who("opsteller"), nota, REDEN));
    }

    private void destroy(Kenmerk nota) {
        loop.aged(nota);
        done(loop.decide("archief2", done(loop.propose("archief", nota)), true));
        assertThat(loop.left(nota)).isEmpty();
        assertThat(context.getBean(Ketencontrole.class).check(nota.waarde())).isInstanceOf(Uitslag.Ongeschonden.class);
    }

    private boolean isVisibleTo(String wie, Kenmerk nota) {
        return context.getBean(Dossiers.class).isVisibleTo(loop.loop().who(wie), nota);
    }

    /** The statement of the migration that begins so. */
    private static String migrated(String begin) throws IOException {
        var tekst =
                new ClassPathResource("db/migration/V080__ingetrokken.sql").getContentAsString(StandardCharsets.UTF_8);
        var van = tekst.indexOf(begin);
        return tekst.substring(van, tekst.indexOf(';', van));
    }

    private Map<String, String> taken(Kenmerk nota) throws IOException {
        var antwoord = formulieren.open("archief", "/notas/" + nota + "/dossier");
        assertThat(antwoord).hasStatusOk();
        var uit = new TreeMap<String, String>();
        try (var zip = new ZipInputStream(
                new ByteArrayInputStream(antwoord.getResponse().getContentAsByteArray()))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry())
                uit.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
        }
        return uit;
    }
}
