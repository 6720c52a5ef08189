package nl.nota.openbaarmaking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.nota.CleanDatabase;
import nl.nota.Formulieren;
import nl.nota.NotaTest;
import nl.nota.TestClock;
import nl.nota.besluit.Besluitsoort;
import nl.nota.besluit.Notaloop;
import nl.nota.kern.Outcome;
import nl.nota.logboek.Logboek;
import nl.nota.logboek.Regel;
import nl.nota.nota.Fase;
import nl.nota.nota.Kenmerk;
import nl.nota.nota.Nota;
import nl.nota.nota.Sjabloon;
import nl.nota.verzending.Briefstanden;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.util.LinkedMultiValueMap;

/** Who is asked to sign a letter and wants other words in it sends the nota back, as long as nothing of it went out. */
@NotaTest
class RetourwegTest {
    @Autowired
    private ApplicationContext context;

    @Autowired
    private CleanDatabase database;

    @Autowired
    private MockMvcTester mvc;

    private Lakloop lak;
    private Notaloop loop;
    private Briefloop brief;
    private Kenmerk nota;

    @BeforeEach
    void aSignedLetterWaitsToBeSent() {
        database.clean();
        lak = new Lakloop(context);
        loop = lak.loop();
        brief = Briefloop.signed(loop);
        nota = brief.nota();
    }

    @Test
    void theNotaIsAConceptAgainAndIsDecidedAnewWithItsLetter() {
        assertThat(page("mindef", "/brieven")).bodyText().contains("Stuur de nota terug</button>");
        assertThat(page("opsteller", "/brieven")).bodyText().doesNotContain("Stuur de nota terug</button>");
        var eerst = loop.versie(nota);
        assertThat(back("mindef", "MINDEF", "Noem ook de planning.")).hasStatus(303);

        assertThat(loop.fase(nota)).isEqualTo(Fase.CONCEPT);
        assertThat(last()).isEqualTo("BRIEF_TERUGGESTUURD");
        assertThat(page("opsteller", "")).bodyText().contains("Noem ook de planning.", "Retour");
        assertThat(back("mindef", "MINDEF", "Nog eens.")).hasStatus(409);
        assertThat(loop.decide("mindef", nota, Besluitsoort.AKKOORD, eerst)).isInstanceOf(Outcome.Refused.class);

        loop.edit(nota, Sjabloon.KERNPUNTEN, "Met de planning.");
        var versie = loop.submit(nota);
        loop.agree(nota, versie, "ez");
        loop.offer(nota, versie);
        assertThat(loop.fase(nota)).isEqualTo(Fase.TER_BESLISSING);
        assertThat(context.getBean(Briefstanden.class).of(nota)).isEmpty();
        Notaloop.done(loop.decide("mindef", nota, Besluitsoort.AKKOORD));
        context.getBean(TestClock.class).advance(Nota.BEDENKTIJD);
        assertThat(page("secretariaat", "/brieven/nieuw"))
                .hasStatusOk()
                .bodyText()
                .contains("BRIEF-1");
        assertThat(brief.sign().send(nota)).isInstanceOf(Outcome.Done.class);
        assertThat(back("mindef", "MINDEF", "Toch niet."))
                .hasStatus(409)
                .bodyText()
                .contains("is al verzonden")
                .contains("al als beslisnota met een brief meegegaan");
    }

    @Test
    void onlyWhoSignsExactlyThisLetterSendsItBackAndSaysWhy() {
        for (var wie : List.of("opsteller", "secretariaat", "kabinet", "woo"))
            assertThat(back(wie, "MINDEF", "Anders.")).as(wie).hasStatus(403);
        assertThat(back("stasdef", "STASDEF", "Anders.").getResponse().getStatus())
                .isIn(404, 409);
        assertThat(back("mindef", "STASDEF", "Anders."))
                .hasStatus(409)
                .bodyText()
                .contains("vraagt dit niet van STASDEF");
        assertThat(send("mindef", Map.of("functie", "MINDEF", "sha256", "0".repeat(64), "reden", "De <b>toon</b>.")))
                .hasStatus(409)
                .bodyText()
                .contains("Er ligt intussen een ander bestand")
                .contains("De &lt;b&gt;toon&lt;/b&gt;.</textarea>");
        assertThat(back("mindef", "MINDEF", " ")).hasStatus(422).bodyText().contains("Schrijf op wat er anders moet");
        assertThat(loop.fase(nota)).isEqualTo(Fase.BESLOTEN);
        assertThat(last()).isEqualTo("BRIEF_ONDERTEKEND");
    }

    @Test
    void whatWasPlannedForThePublicDoesNotGoOnAndWhatIsPublicStaysDecided() {
        released();
        publish(new Publicatieverzoek(Publicatieverzoek.Wanneer.BIJ_VERZENDING, null, null, ""));
        assertThat(back("mindef", "MINDEF", "Noem ook de planning.")).hasStatus(303);
        assertThat(context.getBean(Publicatiestanden.class).of(nota))
                .extracting(Publicatiestand::stand, Publicatiestand::reden)
                .containsExactly(tuple(Publicatiestap.Stand.AFGELAST, "Noem ook de planning."));

        brief = Briefloop.signed(loop);
        nota = brief.nota();
        released();
        publish(Publicatieverzoek.meteen());
        assertThat(page("mindef", "/brieven")).bodyText().doesNotContain("Stuur de nota terug</button>");
        assertThat(back("mindef", "MINDEF", "Noem ook de planning."))
                .hasStatus(409)
                .bodyText()
                .contains("Deze nota is al openbaar gemaakt");
        assertThat(loop.fase(nota)).isEqualTo(Fase.BESLOTEN);
    }

    private void released() {
        Notaloop.done(lak.finish("woo", nota));
        Notaloop.done(lak.release("woo2", nota));
    }

    private void publish(Publicatieverzoek verzoek) {
        Notaloop.done(context.getBean(PublishingNota.class).publish(loop.who("woo"), nota, verzoek));
    }

    private MvcTestResult back(String wie, String functie, String reden) {
        var brieven = context.getBean(Briefstanden.class).of(nota);
        var sha256 = brieven.isEmpty() ? "" : brieven.getFirst().sha256();
        return send(wie, Map.of("functie", functie, "sha256", sha256, "reden", reden));
    }

    private MvcTestResult send(String wie, Map<String, String> wat) {
        var brieven = context.getBean(Briefstanden.class).of(nota);
        var id = brieven.isEmpty() ? new UUID(0, 0) : brieven.getFirst().id();
        var velden = new LinkedMultiValueMap<String, String>();
        wat.forEach(velden::add);
        return new Formulieren(mvc).send(wie, "/notas/" + nota + "/brieven/" + id + "/retouren", velden);
    }

    private MvcTestResult page(String wie, String pad) {
        return mvc.perform(get("/notas/" + nota + pad).with(user(wie)));
    }

    private String last() {
        return context.getBean(Logboek.class).trail(nota.waarde()).stream()
                .map(Regel::soort)
                .reduce("", (eerste, tweede) -> tweede);
    }
}
