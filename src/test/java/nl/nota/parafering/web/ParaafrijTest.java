package nl.nota.parafering.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import nl.nota.CleanDatabase;
import nl.nota.Formulieren;
import nl.nota.NotaTest;
import nl.nota.besluit.Notaloop;
import nl.nota.besluit.RecallingNota;
import nl.nota.nota.Kenmerk;
import nl.nota.parafering.Parafen;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** The row of notas that wait for a paraaf: whoever goes along it meets each of them, and nothing else. */
@NotaTest
class ParaafrijTest {
    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private ApplicationContext context;

    @Autowired
    private CleanDatabase database;

    private Formulieren formulieren;
    private Notaloop loop;
    private Kenmerk kenmerk;

    @BeforeEach
    void aNotaLiesAtTheLine() {
        database.clean();
        formulieren = new Formulieren(mvc);
        loop = new Notaloop(context);
        kenmerk = loop.atLine("DIR", "SG");
    }

    @Test
    void theRowGoesOnWhenANotaIsNotThereAnyMore() {
        var tweede = loop.atLine("DIR");
        var velden = Formulieren.fields(Formulieren.body(formulieren.open("directeur", "/parafen?nota=" + kenmerk)));
        Notaloop.done(loop.bean(RecallingNota.class).recall(loop.who("opsteller"), kenmerk, "Fout."));
        var antwoord = formulieren.send("directeur", "/notas/" + kenmerk + "/parafen", velden);
        assertThat(antwoord).hasStatus(303).hasRedirectedUrl("/parafen?nota=" + tweede);
        var volgende = mvc.perform(get("/parafen?nota=" + tweede)
                .flashAttrs(antwoord.getMvcResult().getFlashMap())
                .with(user("directeur")));
        assertThat(Formulieren.words(volgende))
                .contains(kenmerk + " wacht niet meer op uw paraaf. U ziet nu de volgende.")
                .contains("Wacht op uw paraaf (1)");
        assertThat(loop.bean(Parafen.class).of(kenmerk)).isEmpty();
    }

    @Test
    void whatWaitsIsFoundBehindAHundredThatDoNot() {
        Notaloop.done(loop.initial("directeur", loop.atLine("DIR", "SG"), "DIR"));
        database.owner().sql("""
            WITH ander AS (SELECT jsonb_build_object('kenmerk', 'MINDEF2024' || lpad(i::text, 7, '0')) AS kenmerk
                             FROM generate_series(1, 120) i),
                 notas AS (INSERT INTO nota SELECT (jsonb_populate_record(n, a.kenmerk)).* FROM nota n, ander a WHERE n.kenmerk = :kenmerk),
                 versies AS (INSERT INTO versie SELECT (jsonb_populate_record(v, a.kenmerk)).* FROM versie v, ander a WHERE v.kenmerk = :kenmerk),
                 lezers AS (INSERT INTO inzage SELECT (jsonb_populate_record(i, a.kenmerk)).* FROM inzage i, ander a WHERE i.kenmerk = :kenmerk),
                 standen AS (INSERT INTO notastand SELECT (jsonb_populate_record(s, a.kenmerk)).* FROM notastand s, ander a WHERE s.kenmerk = :kenmerk)
            INSERT INTO beurt (kenmerk, sleutel, stapel, sinds)
            SELECT a.kenmerk ->> 'kenmerk', b.sleutel, 'WACHT', b.sinds - interval '1 day' FROM beurt b, ander a WHERE b.kenmerk = :kenmerk
            """).param("kenmerk", kenmerk.waarde()).update();
        assertThat(Formulieren.words(formulieren.open("directeur", "/parafen")))
                .contains("Wacht op uw paraaf (1)", kenmerk.waarde());
    }
}
