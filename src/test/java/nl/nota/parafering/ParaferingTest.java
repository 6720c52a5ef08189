package nl.nota.parafering;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import nl.nota.CleanDatabase;
import nl.nota.NotaTest;
import nl.nota.besluit.Besluitsoort;
import nl.nota.besluit.Notaloop;
import nl.nota.besluit.RecallingNota;
import nl.nota.kern.Outcome;
import nl.nota.kern.Reden;
import nl.nota.logboek.Logboek;
import nl.nota.logboek.Regel;
import nl.nota.nota.Fase;
import nl.nota.nota.Kenmerk;
import nl.nota.nota.NamingMedesteller;
import nl.nota.nota.Versienummer;
import nl.nota.organisatie.Formule;
import nl.nota.organisatie.Medewerkers;
import nl.nota.organisatie.Vervangen;
import nl.nota.overzicht.AanZet;
import nl.nota.overzicht.Notabeelden;
import nl.nota.web.NotFound;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The line initials from low to high, each exactly what it read; one of them can send it back. */
@NotaTest
class ParaferingTest {
    @Autowired
    ApplicationContext context;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    CleanDatabase clean;

    @Autowired
    Clock clock;

    private Notaloop loop;

    @BeforeEach
    void anEmptyHouse() {
        clean.clean();
        loop = new Notaloop(context);
    }

    @AfterEach
    void asItWas() {
        jdbc.sql("DELETE FROM medewerker_rol WHERE rol = 'OPSTELLER' AND medewerker = ?")
                .param(loop.who("directeur").id())
                .update();
        clean.clean();
    }

    @Test
    void theNotaGoesUpTheLineAndThenToWhoDecides() {
        var kenmerk = loop.atLine("DIR", "SG");
        assertThat(loop.fase(kenmerk)).isEqualTo(Fase.IN_PARAFERING);
        assertThat(turn(kenmerk)).containsExactly("DIR");
        assertThatThrownBy(() -> loop.initial("sg", kenmerk, "SG")).isInstanceOf(NotFound.class);
        Notaloop.done(loop.initial("directeur", kenmerk, "DIR"));
        assertThat(loop.fase(kenmerk)).isEqualTo(Fase.IN_PARAFERING);
        assertThat(turn(kenmerk)).containsExactly("SG");
        Notaloop.done(loop.initial("sg", kenmerk, "SG"));
        assertThat(loop.fase(kenmerk)).isEqualTo(Fase.TER_BESLISSING);
        Notaloop.done(loop.decide("stasdef", kenmerk, Besluitsoort.AKKOORD));
        assertThat(loop.bean(Logboek.class).trail(kenmerk.waarde()))
                .extracting(Regel::soort)
                .endsWith("AANGEBODEN", "PARAAF_GEZET", "PARAAF_GEZET", "BESLUIT_GENOMEN");
    }

    @Test
    void nobodyInitialsTwiceOrBeforeTheTurn() {
        var kenmerk = loop.atLine("DIR", "SG");
        Notaloop.done(loop.initial("directeur", kenmerk, "DIR"));
        assertThat(codes(loop.initial("directeur", kenmerk, "DIR"))).containsExactly("parafering.reden.al-gedaan");
        assertThat(codes(loop.initial("directeur", kenmerk, "SG"))).containsExactly("parafering.reden.geen-functie");
    }

    @Test
    void aRetourNeedsAReasonAndMakesItAConceptAgain() {
        var kenmerk = loop.atLine("DIR", "SG");
        Notaloop.done(loop.initial("directeur", kenmerk, "DIR"));
        assertThat(codes(retour("sg", kenmerk, "SG", ""))).containsExactly("parafering.reden.retour-zonder-reden");
        Notaloop.done(retour("sg", kenmerk, "SG", "De kosten ontbreken."));
        assertThat(loop.fase(kenmerk)).isEqualTo(Fase.CONCEPT);
        assertThat(codes(loop.initial("sg", kenmerk, "SG"))).containsExactly("nota.reden.fase");
    }

    @Test
    void parafenDoNotCarryToAnotherVersie() {
        var kenmerk = loop.atLine("DIR", "SG");
        var eerste = loop.versie(kenmerk);
        Notaloop.done(loop.initial("directeur", kenmerk, "DIR"));
        Notaloop.done(retour("sg", kenmerk, "SG", "Korter graag."));
        loop.edit(kenmerk, "AANLEIDING", "Anders.");
        var tweede = loop.submit(kenmerk);
        loop.agree(kenmerk, tweede, "ez");
        loop.offer(kenmerk, tweede);
        assertThat(turn(kenmerk)).containsExactly("DIR");
        assertThat(set("directeur", kenmerk, eerste))
                .isEqualTo(Outcome.refused(Reden.achterhaald("parafering.reden.verouderde-versie", 1, 2)));
        assertThat(set("directeur", kenmerk, new Versienummer(2, eerste.hash())))
                .isEqualTo(Outcome.refused(Reden.achterhaald("parafering.reden.andere-tekst", 2)));
        Notaloop.done(set("directeur", kenmerk, tweede));
    }

    @Test
    void theStellerTakesItBackFromTheLine() {
        var kenmerk = loop.atLine("DIR", "SG");
        Notaloop.done(loop.initial("directeur", kenmerk, "DIR"));
        Notaloop.done(loop.bean(RecallingNota.class).recall(loop.who("opsteller"), kenmerk, "Een fout."));
        assertThat(loop.fase(kenmerk)).isEqualTo(Fase.CONCEPT);
    }

    @Test
    void whoWroteAlongNeverInitialsAlsoNotThroughAnother() {
        jdbc.sql("INSERT INTO medewerker_rol (medewerker, rol) VALUES (?, 'OPSTELLER')")
                .param(loop.who("directeur").id())
                .update();
        var kenmerk = loop.lined("DIR");
        Notaloop.done(loop.bean(NamingMedesteller.class).name(loop.who("opsteller"), kenmerk, "directeur"));
        var versie = loop.submit(kenmerk);
        loop.agree(kenmerk, versie, "ez");
        loop.offer(kenmerk, versie);
        assertThat(codes(loop.initial("directeur", kenmerk, "DIR"))).containsExactly("nota.reden.eigen-nota");
        vervangen().by("directeur", "pdgb", Formule.AFWEZIGHEID);
        assertThat(codes(loop.initial("pdgb", kenmerk, "DIR"))).containsExactly("nota.reden.vervangt-schrijver");
        vervangen().by("directeur", "sg", Formule.AFWEZIGHEID);
        assertThat(loop.bean(Notabeelden.class).of(loop.who("sg"), kenmerk).handelingen())
                .doesNotContain("PARAFEREN");
    }

    @Test
    void whoeverReplacesAFunctieInitialsUnderBothNames() {
        vervangen().by("directeur", "pdgb", Formule.AFWEZIGHEID);
        var kenmerk = loop.atLine("DIR");
        Notaloop.done(loop.initial("pdgb", kenmerk, "DIR"));
        var beeld = loop.bean(Notabeelden.class).of(loop.who("opsteller"), kenmerk);
        assertThat(beeld.parafen()).extracting(beeld::wie).containsExactly("Pieter van der Linde, b.a. Anke Terpstra");
    }

    @Test
    void aFunctieThatStandsInForAnotherDoesSoWithoutAGrant() {
        assertThat(loop.who("pdgb").codes()).containsExactlyInAnyOrder("PDGB", "DGB");
        var kenmerk = loop.atLine("DGB");
        Notaloop.done(loop.initial("pdgb", kenmerk, "DGB"));
        var gezet = loop.bean(Parafen.class).of(kenmerk).getFirst();
        assertThat(gezet.namens()).isNull();
        assertThat(gezet.formule()).isEqualTo(Formule.WAARNEMING);
        assertThat(loop.bean(Logboek.class).trail(kenmerk.waarde()).getLast().inhoud())
                .containsEntry("grondslag", "Regeling plaatsvervanging ambtelijke leiding, artikel 3");
    }

    private Vervangen vervangen() {
        return new Vervangen(jdbc, loop.bean(Medewerkers.class), LocalDate.now(clock));
    }

    private List<String> turn(Kenmerk kenmerk) {
        return loop.bean(Notabeelden.class).of(loop.who("opsteller"), kenmerk).stand().aanZet().stream()
                .map(AanZet::naam)
                .toList();
    }

    private Outcome<?> set(String wie, Kenmerk kenmerk, Versienummer gelezen) {
        return loop.bean(SettingParaaf.class).set(loop.who(wie), kenmerk, Paraafverzoek.paraaf("DIR", gelezen));
    }

    private Outcome<?> retour(String wie, Kenmerk kenmerk, String functie, String reden) {
        var verzoek = new Paraafverzoek(functie, Paraafoordeel.RETOUR, reden, loop.versie(kenmerk), null);
        return loop.bean(SettingParaaf.class).set(loop.who(wie), kenmerk, verzoek);
    }

    private static List<String> codes(Outcome<?> outcome) {
        return outcome instanceof Outcome.Refused<?>(var redenen)
                ? redenen.stream().map(Reden::code).toList()
                : List.of();
    }
}
