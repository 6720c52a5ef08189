package nl.nota.openbaarmaking;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import nl.nota.CleanDatabase;
import nl.nota.NotaTest;
import nl.nota.Tegelijk;
import nl.nota.TestClock;
import nl.nota.kern.Outcome;
import nl.nota.kern.Reden;
import nl.nota.logboek.Logboek;
import nl.nota.logboek.Regel;
import nl.nota.nota.Kenmerk;
import nl.nota.openbaarmaking.Publicatieverzoek.Wanneer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** What was made ready becomes public at its moment and no second before; what was public is replaced or comes back. */
@NotaTest
class PublicatiemomentTest {
    private static final Instant OOIT = Instant.parse("2099-12-31T11:00:00Z");
    private static final List<String> ADRESSEN =
            List.of("", "?zoek=motie", "/K", "/K/beslisnota.pdf", "/K/diwoo.xml", "/sitemap-18-1.xml");

    @Autowired
    private ApplicationContext context;

    @Autowired
    private CleanDatabase database;

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private TestClock clock;

    private Lakloop loop;
    private Kenmerk nota;

    @BeforeEach
    void aNotaWasReleased() {
        database.clean();
        loop = new Lakloop(context);
        nota = loop.decided();
        release();
    }

    @Test
    void beforeItsSecondNothingOfItIsOutsideAndWhoWorksOnItSeesUntilWhen() {
        var ervoor = outside();
        assertThat(reasons(publish(Publicatieverzoek.embargo(clock.instant(), ""))))
                .containsExactly("openbaarmaking.reden.moment-voorbij");
        done(publish(Publicatieverzoek.embargo(OOIT, "")));
        assertThat(outside()).isEqualTo(ervoor).doesNotContain(nota.waarde(), "motie-Van Dijk");

        assertThat(mvc.get().uri("/notas/{k}/openbaarmaking", nota).with(user("woo")))
                .bodyText()
                .contains("Vrijgegeven, onder embargo", "31 december 2099, 12:00:00");
        assertThat(reasons(publish(Publicatieverzoek.meteen()))).containsExactly("openbaarmaking.reden.fase");
        assertThat(reasons(loop.reopen("woo", nota, "Iets."))).containsExactly("openbaarmaking.reden.fase");
        assertThat(reasons(move(Wanneer.METEEN, ""))).containsExactly("openbaarmaking.reden.verplaatsen");

        done(move(Wanneer.NIET, "Het debat gaat niet door."));
        assertThat(outside()).isEqualTo(ervoor);
        done(publish(Publicatieverzoek.embargo(OOIT, "")));
        done(move(Wanneer.METEEN, "Het debat is vervroegd."));
        assertThat(outside()).contains(nota.waarde(), "motie-Van Dijk");
        assertThat(trail())
                .endsWith(
                        "OPENBAARMAKING_GEPLAND",
                        "OPENBAARMAKING_AFGELAST",
                        "OPENBAARMAKING_GEPLAND",
                        "OPENBAAR_GEMAAKT");
    }

    @Test
    void theClockOfTheDatabaseOpensItThoughNothingRanAtThatSecondAndNodesWriteItDownOnce() throws Exception {
        clock.set(Instant.now().minus(Duration.ofHours(1)));
        nota = loop.decided();
        release();
        done(publish(Publicatieverzoek.embargo(Instant.now().minusSeconds(1), "")));

        assertThat(get("/openbaar/" + nota)).hasStatusOk();
        assertThat(loop.dossier("woo", nota).fase()).isEqualTo(Openbaarmakingsfase.OPENBAAR);
        var ronde = context.getBean(Embargoronde.class);
        Tegelijk.each(3, ronde::run);
        ronde.run();
        assertThat(trail()).endsWith("VRIJGEGEVEN", "OPENBAARMAKING_GEPLAND", "EMBARGO_VERSTREKEN");
        assertThat(reasons(move(Wanneer.NIET, "Te laat."))).containsExactly("openbaarmaking.reden.fase");
    }

    @Test
    void itIsPublicInTheVeryActInWhichItsLetterIsSent() {
        done(publish(new Publicatieverzoek(Wanneer.BIJ_VERZENDING, null, null, "")));
        var brief = Briefloop.signed(loop.loop());
        assertThat(get("/openbaar/" + nota)).hasStatus(404);
        done(brief.send(nota));

        assertThat(get("/openbaar/" + nota)).hasStatusOk();
        assertThat(trail()).endsWith("OPENBAARMAKING_GEPLAND", "OPENBAAR_GEMAAKT");
        release("Het nummer.");
        assertThat(reasons(publish(new Publicatieverzoek(
                        Wanneer.BIJ_VERZENDING, null, Oorzaak.PROCEDURE, "Het nummer klopt nu."))))
                .containsExactly("openbaarmaking.reden.al-verzonden");
    }

    @Test
    void aCorrectedVersionTakesTheAddressOfTheFormerOneAndSaysWhy() {
        done(publish(Publicatieverzoek.meteen()));
        release("De motie staat er nog.");
        assertThat(get("/openbaar/" + nota)).hasStatusOk();
        assertThat(reasons(publish(Publicatieverzoek.meteen())))
                .containsExactly("openbaarmaking.reden.vervangen-soort", "openbaarmaking.reden.vervangen");
        done(publish(new Publicatieverzoek(Wanneer.METEEN, null, Oorzaak.PRIVACY, "Mevrouw Achterberg weg.")));

        assertThat(get("/openbaar/" + nota))
                .bodyText()
                .contains("correctie privacygevoelige gegevens")
                .doesNotContain("Mevrouw Achterberg weg");
        assertThat(get("/openbaar/sitemap-18-1.xml"))
                .bodyText()
                .containsOnlyOnce("c_098c1346")
                .containsOnlyOnce("<url>");
    }

    @Test
    void whatOnePersonTookAwayAnotherConfirmsOrLetsComeBack() {
        done(publish(Publicatieverzoek.meteen()));
        var eerst = get("/openbaar/" + nota + "/beslisnota.pdf").getResponse().getContentAsByteArray();
        done(withdraw());
        assertThat(reasons(judge("woo", false, ""))).containsExactly("openbaarmaking.reden.zelf-ingetrokken");
        assertThat(reasons(judge("woo2", true, " "))).containsExactly("openbaarmaking.reden.terugdraaien");
        done(judge("woo2", true, "Het was geen naam."));
        assertThat(get("/openbaar/" + nota + "/beslisnota.pdf").getResponse().getContentAsByteArray())
                .isEqualTo(eerst);

        done(withdraw());
        done(judge("woo2", false, ""));
        assertThat(get("/openbaar/" + nota)).hasStatus(410);
        assertThat(reasons(judge("woo2", true, "Toch."))).contains("openbaarmaking.reden.fase");
        assertThat(trail())
                .endsWith(
                        "PUBLICATIE_INGETROKKEN",
                        "INTREKKING_TERUGGEDRAAID",
                        "PUBLICATIE_INGETROKKEN",
                        "INTREKKING_BEVESTIGD");
    }

    @Test
    void whatIsTakenAwayTakesWhatWasPlannedInItsPlaceWithIt() {
        done(publish(Publicatieverzoek.meteen()));
        release("Er is meer.");
        done(publish(new Publicatieverzoek(Wanneer.EMBARGO, OOIT, Oorzaak.PRIVACY, "Verbeterd.")));
        assertThat(get("/openbaar/" + nota)).hasStatusOk();
        done(withdraw());
        assertThat(loop.dossier("woo", nota).gang().gepland()).isEmpty();
        assertThat(get("/openbaar/" + nota)).hasStatus(410);
    }

    private void release() {
        loop.say("woo", nota, Lakbesluit.LAKKEN, Laksoort.MOGELIJK_NAAM, "");
        done(loop.finish("woo", nota));
        done(loop.release("woo2", nota));
    }

    private void release(String reden) {
        done(loop.reopen("woo", nota, reden));
        release();
    }

    private Outcome<?> publish(Publicatieverzoek verzoek) {
        return context.getBean(PublishingNota.class).publish(loop.loop().who("woo2"), nota, verzoek);
    }

    private Outcome<?> move(Wanneer wanneer, String reden) {
        return context.getBean(MovingPublicatie.class)
                .move(loop.loop().who("woo2"), nota, new Publicatieverzoek(wanneer, null, null, reden));
    }

    private Outcome<?> withdraw() {
        return context.getBean(WithdrawingPublicatie.class)
                .withdraw(loop.loop().who("woo"), nota, Oorzaak.PRIVACY, "Er stond een naam in.");
    }

    private Outcome<?> judge(String wie, boolean terug, String reden) {
        return context.getBean(JudgingIntrekking.class).judge(loop.loop().who(wie), nota, terug, reden);
    }

    private List<String> trail() {
        return context.getBean(Logboek.class).trail(nota.waarde()).stream()
                .map(Regel::soort)
                .toList();
    }

    /** Everything that the public gets at every address, but for what tells one request from another. */
    private String outside() {
        var uit = new StringBuilder();
        for (var adres : ADRESSEN) {
            var antwoord = get("/openbaar" + adres.replace("K", nota.waarde())).getResponse();
            uit.append(antwoord.getStatus()).append(new String(antwoord.getContentAsByteArray(), UTF_8));
        }
        return uit.toString().replaceAll("<code>[0-9a-f]*</code>", "");
    }

    private MvcTestResult get(String adres) {
        return mvc.get().uri(adres).exchange();
    }

    private static void done(Outcome<?> uitkomst) {
        assertThat(uitkomst).isInstanceOf(Outcome.Done.class);
    }

    private static List<String> reasons(Outcome<?> uitkomst) {
        assertThat(uitkomst).isInstanceOf(Outcome.Refused.class);
        return ((Outcome.Refused<?>) uitkomst)
                .redenen().stream().map(Reden::code).toList();
    }
}
