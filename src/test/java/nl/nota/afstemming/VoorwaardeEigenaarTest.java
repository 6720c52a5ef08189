package nl.nota.afstemming;

import static nl.nota.besluit.Notaloop.done;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.nio.charset.StandardCharsets;
import java.util.List;
import nl.nota.CleanDatabase;
import nl.nota.NotaTest;
import nl.nota.besluit.Notaloop;
import nl.nota.nota.Dossiers;
import nl.nota.nota.HandingOverNota;
import nl.nota.nota.Kenmerk;
import nl.nota.nota.NamingMedesteller;
import nl.nota.route.Beslisregel;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** Who sees to a voorwaarde: whoever was named, and otherwise the steller of that day. */
@NotaTest
class VoorwaardeEigenaarTest {
    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private ApplicationContext context;

    @Autowired
    private CleanDatabase database;

    private Notaloop loop;
    private Kenmerk kenmerk;

    @BeforeEach
    void aNotaOfTwoIsAsked() {
        database.clean();
        database.owner()
                .sql("INSERT INTO medewerker_rol SELECT id, 'OPSTELLER' FROM medewerker WHERE gebruikersnaam ="
                        + " 'jurist'")
                .update();
        loop = new Notaloop(context);
        kenmerk = loop.concept(Beslisregel.ALLE, "EZ");
        done(loop.bean(NamingMedesteller.class).name(loop.who("opsteller"), kenmerk, "collega"));
        loop.submit(kenmerk);
    }

    @AfterEach
    void asItWas() {
        database.owner()
                .sql("DELETE FROM medewerker_rol USING medewerker m WHERE m.id = medewerker AND gebruikersnaam ="
                        + " 'jurist'")
                .update();
    }

    @Test
    void whatIsForNobodyInParticularGoesWithTheNotaToTheNextSteller() {
        demand(null);
        assertThat(owner()).isEqualTo(loop.who("opsteller").naam());
        assertThat(desk("opsteller")).contains(kenmerk.waarde());
        handOver();
        assertThat(owner()).isEqualTo(loop.who("jurist").naam());
        assertThat(desk("jurist")).contains(kenmerk.waarde());
        for (var wie : List.of("opsteller", "collega"))
            assertThat(desk(wie)).as(wie).doesNotContain(kenmerk.waarde());
    }

    @Test
    void theStellerByNameIsTheStellerOfThatDay() {
        demand("opsteller");
        handOver();
        assertThat(owner()).isEqualTo(loop.who("jurist").naam());
    }

    @Test
    void whoWasNamedKeepsItWhoeverIsTheSteller() {
        demand("collega");
        handOver();
        assertThat(owner()).isEqualTo(loop.who("collega").naam());
        assertThat(desk("collega")).contains(kenmerk.waarde());
        assertThat(desk("jurist")).doesNotContain(kenmerk.waarde());
    }

    private void demand(@Nullable String eigenaar) {
        var eis = new Eis("Noem het bedrag.", null, eigenaar, null);
        var mits = new Antwoord("EZ", Oordeel.AKKOORD_MITS, "", List.of(eis), loop.versie(kenmerk), null);
        done(loop.bean(RecordingAfstemming.class).record(loop.who("ez"), kenmerk, mits));
    }

    private void handOver() {
        done(loop.bean(HandingOverNota.class).handOver(loop.who("opsteller"), kenmerk, "jurist"));
    }

    /** As the party reads it. */
    private String owner() {
        var dossier = loop.bean(Dossiers.class).visibleTo(loop.who("ez"), kenmerk);
        return loop.bean(Voorwaardevragen.class).of(dossier).getFirst().eigenaar();
    }

    private String desk(String wie) {
        var bureau = mvc.perform(get("/werkvoorraad").param("stapel", "beurt").with(user(wie)));
        return new String(bureau.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }
}
