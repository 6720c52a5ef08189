package nl.nota.overzicht.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import nl.nota.CleanDatabase;
import nl.nota.Formulieren;
import nl.nota.NotaTest;
import nl.nota.afstemming.Antwoord;
import nl.nota.afstemming.Oordeel;
import nl.nota.afstemming.RecordingAfstemming;
import nl.nota.besluit.Beslissing;
import nl.nota.besluit.Besluitsoort;
import nl.nota.besluit.DecidingNota;
import nl.nota.besluit.Notaloop;
import nl.nota.nota.HandingOverNota;
import nl.nota.nota.Kenmerk;
import nl.nota.organisatie.Formule;
import nl.nota.organisatie.Medewerkers;
import nl.nota.organisatie.Vervangen;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/**
 * What is done for another stands under both names, with its ground: on the page, in the trail, on paper, for machines.
 */
@NotaTest
class BeideNamenTest {
    private static final String GROND = "Vervangingsregeling, artikel 2";

    @Autowired
    MockMvcTester mvc;

    @Autowired
    ApplicationContext context;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    CleanDatabase database;

    @Autowired
    Clock clock;

    private Formulieren formulieren;
    private Notaloop loop;
    private Kenmerk kenmerk;

    @BeforeEach
    void everythingIsDoneForAnother() {
        database.clean();
        formulieren = new Formulieren(mvc);
        loop = new Notaloop(context);
        var vervangen = new Vervangen(jdbc, loop.bean(Medewerkers.class), LocalDate.now(clock));
        vervangen.by("ez", "ocw", Formule.MANDAAT);
        vervangen.by("directeur", "jurist", Formule.AFWEZIGHEID);
        vervangen.by("stasdef", "mindef", Formule.WAARNEMING);
        kenmerk = loop.lined("DIR");
        var versie = loop.submit(kenmerk);
        Notaloop.done(loop.bean(RecordingAfstemming.class)
                .record(loop.who("ocw"), kenmerk, new Antwoord("EZ", Oordeel.AKKOORD, "", List.of(), versie, null)));
        loop.offer(kenmerk, versie);
        Notaloop.done(loop.initial("jurist", kenmerk, "DIR"));
        var beslissing = new Beslissing("STASDEF", Besluitsoort.AKKOORD, "", null, List.of(), versie);
        Notaloop.done(loop.bean(DecidingNota.class).decide(loop.who("mindef"), kenmerk, beslissing));
    }

    @AfterEach
    void asItWas() {
        database.clean();
    }

    @Test
    void onThePage() {
        assertThat(Formulieren.words(formulieren.open("opsteller", "/notas/" + kenmerk)))
                .contains("Fatima el Amrani, namens deze Tom Verhagen, ")
                .contains("Mirjam Prins, b.a. Anke Terpstra, ")
                .contains("Carla Ottens, wnd. Willem Reinders, ")
                .contains("Op grond van: " + GROND);
    }

    @Test
    void inTheTrail() {
        var spoor = Formulieren.words(formulieren.open("opsteller", "/notas/" + kenmerk + "/gebeurtenissen"));
        assertThat(spoor)
                .contains("Fatima el Amrani, namens deze Tom Verhagen namens EZ")
                .contains("Mirjam Prins, b.a. Anke Terpstra namens DIR")
                .contains("Carla Ottens, wnd. Willem Reinders namens STASDEF");
        assertThat(spoor.split("Op grond van: " + GROND, -1)).hasSize(4);
    }

    @Test
    void onPaper() throws IOException {
        assertThat(pdf())
                .contains("Voor EZ antwoordde: Fatima el Amrani, namens deze Tom Verhagen (" + GROND + ")")
                .contains("DIR, Mirjam Prins, b.a. Anke Terpstra (" + GROND + ")")
                .contains("Carla Ottens, wnd. Willem Reinders (" + GROND + ")");
    }

    @Test
    void forMachines() {
        var nota = read("/api/v1/notas/" + kenmerk);
        assertThat(nota).bodyJson().extractingPath("$.afstemming[0].grondslag").isEqualTo(GROND);
        assertThat(nota).bodyJson().extractingPath("$.parafen[0].namens").isEqualTo("Anke Terpstra");
        assertThat(nota).bodyJson().extractingPath("$.parafen[0].grondslag").isEqualTo(GROND);
        assertThat(nota).bodyJson().extractingPath("$.besluiten[0].grondslag").isEqualTo(GROND);
        var spoor = read("/api/v1/notas/" + kenmerk + "/gebeurtenissen");
        var paraaf = "$[?(@.soort == 'PARAAF_GEZET')].";
        assertThat(spoor)
                .bodyJson()
                .extractingPath(paraaf + "vervangt")
                .asArray()
                .containsExactly("directeur");
        assertThat(spoor)
                .bodyJson()
                .extractingPath(paraaf + "formule")
                .asArray()
                .containsExactly("AFWEZIGHEID");
        assertThat(spoor)
                .bodyJson()
                .extractingPath(paraaf + "grondslag")
                .asArray()
                .containsExactly(GROND);
        assertThat(spoor)
                .bodyJson()
                .extractingPath("$[?(@.soort == 'INGEDIEND')].vervangt")
                .asArray()
                .containsOnlyNulls();
    }

    /** The ground is kept with the act: a regeling that is withdrawn afterwards takes nothing away. */
    @Test
    void itStaysAfterTheVervangingEnded() {
        database.owner()
                .sql("UPDATE vervanging SET ingetrokken = now(), grondslag = 'Iets anders'")
                .update();
        assertThat(Formulieren.words(formulieren.open("opsteller", "/notas/" + kenmerk)))
                .contains("Op grond van: " + GROND)
                .doesNotContain("Iets anders");
    }

    @Test
    void theTrailNamesWhoHandedOverToWhom() {
        var andere = loop.lined();
        Notaloop.done(loop.bean(HandingOverNota.class).handOver(loop.who("secretariaat"), andere, "collega"));
        assertThat(Formulieren.words(formulieren.open("opsteller", "/notas/" + andere + "/gebeurtenissen")))
                .contains("Overgedragen van Noor van Westen aan Bram Hoekstra.");
        assertThat(Formulieren.words(formulieren.open("opsteller", "/notas/" + andere)))
                .contains("Overgedragen van Noor van Westen aan Bram Hoekstra.");
    }

    private String pdf() throws IOException {
        var bytes = formulieren
                .open("opsteller", "/notas/" + kenmerk + "/pdf")
                .getResponse()
                .getContentAsByteArray();
        try (var pdf = Loader.loadPDF(bytes)) {
            return new PDFTextStripper().getText(pdf).replaceAll("\\s+", " ");
        }
    }

    private MvcTestResult read(String adres) {
        return mvc.perform(formulieren.signed("opsteller", get(adres)));
    }
}
