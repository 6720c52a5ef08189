package nl.nota.besluit.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.util.List;
import nl.nota.CleanDatabase;
import nl.nota.NotaTest;
import nl.nota.TestClock;
import nl.nota.besluit.Beslissing;
import nl.nota.besluit.Besluit;
import nl.nota.besluit.Besluiteis;
import nl.nota.besluit.Besluiten;
import nl.nota.besluit.Besluitsoort;
import nl.nota.besluit.DecidingNota;
import nl.nota.besluit.Notaloop;
import nl.nota.kern.Outcome;
import nl.nota.nota.Kenmerk;
import nl.nota.nota.Nota;
import nl.nota.route.Beslisregel;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@NotaTest
class VastleggingTest {
    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private ApplicationContext context;

    @Autowired
    private CleanDatabase database;

    @Autowired
    private TestClock clock;

    private Notaloop loop;
    private Kenmerk kenmerk;

    @BeforeEach
    void aNotaLiesBeforeTheBewindspersonen() {
        database.clean();
        loop = new Notaloop(context);
        kenmerk = loop.offered(Beslisregel.ALLE);
    }

    @Test
    void thePrivateOfficeRecordsOnWhoseWordAndWithEvidence() {
        assertThat(mvc.perform(get("/notas/" + kenmerk + "/besluiten/nieuw").with(user("kabinet"))))
                .hasStatusOk()
                .bodyText()
                .contains("Op gezag van", "Leg het besluit vast op versie 1");
        assertThat(recorded("kabinet", "'Carla Ottens'", "'Gebeld.'")).hasStatus(201);
        var besluit = loop.bean(Besluiten.class).of(kenmerk).getFirst();
        assertThat(besluit.gezag()).isNotNull();
        assertThat(besluit.door()).isEqualTo(loop.who("kabinet").id());
        assertThat(mvc.perform(get("/notas/" + kenmerk).with(user("opsteller"))))
                .bodyText()
                .contains("Vastgelegd door Daan Schipper op gezag van Carla Ottens, telefonisch, gezegd op");
        assertThat(database.owner()
                        .sql("SELECT sha256 FROM besluit_bewijs")
                        .query(String.class)
                        .single())
                .startsWith("sha256:");
    }

    @Test
    void nobodyElseRecordsAndNothingIsRecordedOnAnothersWordOrWithoutEvidence() {
        assertThat(recorded("opsteller", "'MINDEF'", "'Gebeld.'")).hasStatus(403);
        assertThat(recorded("kabinet", "'STASDEF'", "'Gebeld.'")).hasStatus(422);
        assertThat(recorded("kabinet", "'MINDEF'", "null")).hasStatus(422);
        assertThat(loop.bean(Besluiten.class).of(kenmerk)).isEmpty();
    }

    @Test
    void whoWasNamedRecordsThatAVoorwaardeIsMet() {
        loop.decide("stasdef", kenmerk, Besluitsoort.AKKOORD);
        assertThat(mits("HDCF")).isInstanceOf(Outcome.Refused.class);
        Notaloop.done(mits("directeur"));
        clock.advance(Nota.BEDENKTIJD);
        assertThat(mvc.perform(get("/notas/" + kenmerk).with(user("directeur"))))
                .bodyText()
                .contains("Ga de voorwaarden na", "Het is uw beurt.");
        var adres = "/notas/" + kenmerk + "/besluitvoorwaarden";
        assertThat(mvc.perform(get(adres).with(user("directeur"))))
                .hasStatusOk()
                .bodyText()
                .contains("Bel de Kamer.");
        var voorwaarde = besluiten().getLast().voorwaarden().getFirst();
        var afdoen = adres + "/" + voorwaarde.id() + "/afdoeningen";
        assertThat(mvc.perform(post(afdoen).with(user("directeur")).with(csrf())))
                .hasStatus(422);
        assertThat(mvc.perform(post(afdoen)
                        .param("toelichting", "Gebeld.")
                        .with(user("directeur"))
                        .with(csrf())))
                .hasStatus(303);
        assertThat(besluiten().getLast().voorwaarden().getFirst().isOpen()).isFalse();
        assertThat(mvc.perform(post(afdoen)
                        .param("toelichting", "Weer.")
                        .with(user("directeur"))
                        .with(csrf())))
                .hasStatus(409);
    }

    private List<Besluit> besluiten() {
        return loop.bean(Besluiten.class).of(kenmerk);
    }

    private Outcome<?> mits(String controleur) {
        var eisen = List.of(new Besluiteis("Bel de Kamer.", controleur));
        return loop.bean(DecidingNota.class)
                .decide(
                        loop.who("mindef"),
                        kenmerk,
                        new Beslissing("MINDEF", Besluitsoort.AKKOORD_MITS, "", null, eisen, loop.versie(kenmerk)));
    }

    private MvcTestResult recorded(String wie, String gezag, String bewijs) {
        var versie = loop.versie(kenmerk);
        var body = """
            {'bewindspersoon': 'MINDEF', 'besluit': 'AKKOORD', 'versie': %d, 'hash': '%s',
             'vastlegging': {'opGezagVan': %s, 'wijze': 'TELEFONISCH', 'tijd': '%s', 'bewijs': %s}}\
            """.formatted(versie.nummer(), versie.hash(), gezag, clock.instant(), bewijs);
        return mvc.perform(post("/api/v1/notas/" + kenmerk + "/besluiten")
                .with(httpBasic(wie, "demo-" + wie))
                .contentType(MediaType.APPLICATION_JSON)
                .content(body.replace('\'', '"')));
    }
}
