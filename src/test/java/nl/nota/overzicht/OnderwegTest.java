package nl.nota.overzicht;

import static nl.nota.besluit.Notaloop.done;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import nl.nota.CleanDatabase;
import nl.nota.Formulieren;
import nl.nota.NotaTest;
import nl.nota.TestClock;
import nl.nota.afstemming.Oordeel;
import nl.nota.afstemming.RecordingGeenReactie;
import nl.nota.besluit.Besluitsoort;
import nl.nota.besluit.Notaloop;
import nl.nota.nota.Dossiers;
import nl.nota.nota.Kenmerk;
import nl.nota.nota.Sjabloon;
import nl.nota.route.Beslisregel;
import nl.nota.route.ChangingRoute;
import nl.nota.route.Partij;
import nl.nota.route.Routeverzoek;
import nl.nota.route.Voortgang;
import nl.nota.route.Voortgang.Beurt;
import nl.nota.route.Voortgangen;
import nl.nota.route.Wijzigsoort;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** What the route says on the sheet, and who it says holds the nota up. */
@NotaTest
class OnderwegTest {
    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private ApplicationContext context;

    @Autowired
    private CleanDatabase database;

    @Autowired
    private TestClock clock;

    private Notaloop loop;

    @BeforeEach
    void empty() {
        database.clean();
        loop = new Notaloop(context);
    }

    @Test
    void spoedSilenceAndWhoWasNotAskedArePrintedOnPaper() throws IOException {
        var dag = LocalDate.now(clock).plusDays(1);
        var kenmerk = along(new Partij(1, "EZ", Set.of(), dag, true), Notaloop.partij("HDFC"), Notaloop.partij("DJZ"));
        loop.submit(kenmerk);
        change("opsteller", kenmerk, Wijzigsoort.SPOED, "", false, "Het debat is morgen.");
        change("secretariaat", kenmerk, Wijzigsoort.OVERGESLAGEN, "HDFC", false, "De cijfers zijn van HDFC.");
        clock.set(dag.plusDays(14).atTime(9, 0).atZone(clock.getZone()).toInstant());
        done(loop.bean(RecordingGeenReactie.class).record(loop.who("secretariaat"), kenmerk, "EZ"));
        assertThat(pdf(kenmerk))
                .contains("Spoed: Het debat is morgen.", "Geen reactie: EZ")
                .contains("Niet gevraagd: HDFC, op gezag van SG (De cijfers zijn van HDFC.)");
    }

    @Test
    void whoWasLeftOutStaysOnPaperUntilTheNotaMustPassItAgain() throws IOException {
        var kenmerk = along(Notaloop.partij("HDFC"), Notaloop.partij("DJZ"));
        loop.submit(kenmerk);
        change("secretariaat", kenmerk, Wijzigsoort.OVERGESLAGEN, "HDFC", false, "Kan niet wachten.");
        change("opsteller", kenmerk, Wijzigsoort.TOEGEVOEGD, "HDFC", false, "");
        assertThat(pdf(kenmerk)).contains("Niet gevraagd: HDFC");
        change("opsteller", kenmerk, Wijzigsoort.VERVALLEN, "HDFC", false, "Toch niet.");
        change("opsteller", kenmerk, Wijzigsoort.TOEGEVOEGD, "HDFC", true, "");
        assertThat(pdf(kenmerk)).doesNotContain("Niet gevraagd");
    }

    @Test
    void anOpenVoorwaardeHoldsTheNotaUpAndTheStellerOrThePartyIsNamed() {
        var kenmerk = along(new Partij(1, "EZ", Set.of(), null, false), Notaloop.partij("HDFC"));
        var versie = loop.submit(kenmerk);
        done(loop.answer("ez", kenmerk, Oordeel.AKKOORD_MITS, versie));
        loop.agree(kenmerk, versie, "hdfc");
        assertThat(progress(kenmerk).beurten()).containsExactly(new Beurt("de steller", null));
        assertThat(page(kenmerk)).contains("Nu wacht de nota op de steller, naar verwachting tot");
    }

    @Test
    void whoMustConfirmIsNamedAndNotTheParty() {
        var kenmerk = along(Notaloop.partij("HDFC"));
        done(loop.answer("hdfc", kenmerk, Oordeel.NIET_BETROKKEN, loop.submit(kenmerk)));
        assertThat(page(kenmerk)).contains("Nu wacht de nota op het secretariaat");
    }

    @Test
    void parafenOnATextThatCameBackCountNoMoreAndAHeldNotaComesBackOnItsDay() {
        var kenmerk = loop.atLine("SG");
        done(loop.initial("sg", kenmerk, "SG"));
        assertThat(progress(kenmerk).geparafeerd()).containsExactly("SG");
        done(loop.decide("stasdef", kenmerk, Besluitsoort.RETOUR));
        assertThat(progress(kenmerk).geparafeerd()).isEmpty();
    }

    @Test
    void afterAContradictionEverybodyDecidesAnewAndTheNotaIsPredictedAgain() {
        var kenmerk = loop.offered(Beslisregel.ALLE);
        done(loop.decide("stasdef", kenmerk, Besluitsoort.AKKOORD));
        done(loop.decide("mindef", kenmerk, Besluitsoort.NIET_AKKOORD));
        assertThat(progress(kenmerk).besloten()).isEmpty();
        assertThat(page(kenmerk)).contains("Nu wacht de nota op het besluit van STASDEF, MINDEF.");
    }

    @Test
    void whatOnlyLooksDifferentIsToldAsThatToWhomEveryChangeCounts() {
        var kenmerk = along(new Partij(1, "EZ", Set.of(), null, true, true), Notaloop.partij("HDFC"));
        loop.edit(kenmerk, Sjabloon.KERNPUNTEN, "Er is iets - dit.");
        loop.agree(kenmerk, loop.submit(kenmerk), "ez");
        loop.edit(kenmerk, Sjabloon.KERNPUNTEN, "Er is iets – dit.");
        loop.submit(kenmerk);
        assertThat(page(kenmerk)).contains("Vervallen: Kernpunten, alleen leestekens of spaties, door");
    }

    private Kenmerk along(Partij... partijen) {
        return loop.concept(Beslisregel.ALLE, List.of("STASDEF"), List.of(partijen));
    }

    private void change(
            String wie, Kenmerk kenmerk, Wijzigsoort soort, String onderdeel, boolean verplicht, String reden) {
        @Nullable String gezag = soort == Wijzigsoort.OVERGESLAGEN ? "SG" : null;
        var verzoek = new Routeverzoek(soort, onderdeel, null, 0, Set.of(), null, verplicht, false, reden, gezag);
        done(loop.bean(ChangingRoute.class).change(loop.who(wie), kenmerk, verzoek));
    }

    private Voortgang progress(Kenmerk kenmerk) {
        return loop.bean(Voortgangen.class).of(loop.bean(Dossiers.class).visibleTo(loop.who("opsteller"), kenmerk));
    }

    private String page(Kenmerk kenmerk) {
        return Formulieren.words(mvc.perform(get("/notas/" + kenmerk).with(user("opsteller"))));
    }

    private String pdf(Kenmerk kenmerk) throws IOException {
        var bytes = mvc.perform(get("/notas/" + kenmerk + "/pdf?versie=1").with(user("opsteller")))
                .getResponse()
                .getContentAsByteArray();
        try (var pdf = Loader.loadPDF(bytes)) {
            return new PDFTextStripper().getText(pdf).replaceAll("\\s+", " ");
        }
    }
}
