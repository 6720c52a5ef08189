package nl.nota.openbaarmaking;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.nota.CleanDatabase;
import nl.nota.NotaTest;
import nl.nota.kern.Outcome;
import nl.nota.kern.Reden;
import nl.nota.logboek.Logboek;
import nl.nota.logboek.Regel;
import nl.nota.nota.Kenmerk;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What stays inside of a decided nota is said by one person and released by another. */
@NotaTest
class VrijgevenTest {
    @Autowired
    private ApplicationContext context;

    @Autowired
    private CleanDatabase database;

    @Autowired
    private JdbcClient jdbc;

    private Lakloop loop;
    private Kenmerk kenmerk;

    @BeforeEach
    void aNotaWasDecided() {
        database.clean();
        loop = new Lakloop(context);
        kenmerk = loop.decided();
    }

    @Test
    void oneFinishesAndAnotherReleasesAndTheTrailKnowsNoWords() {
        assertThat(reasons(loop.finish("woo", kenmerk))).containsExactly("openbaarmaking.reden.open");
        assertThat(loop.say("woo", kenmerk, Lakbesluit.LAKKEN, Laksoort.MOGELIJK_NAAM, ""))
                .isInstanceOf(Outcome.Done.class);
        var gezien = loop.dossier("woo", kenmerk).publiek();
        assertThat(loop.finish("woo", kenmerk)).isInstanceOf(Outcome.Done.class);

        var lak = loop.dossier("woo2", kenmerk);
        assertThat(lak.fase()).isEqualTo(Openbaarmakingsfase.GELAKT);
        assertThat(lak.publiek()).isEqualTo(gezien);
        assertThat(lak.regels()).noneMatch(Lakregel::isVanzelf);
        assertThat(reasons(loop.release("woo", kenmerk))).containsExactly("openbaarmaking.reden.zelf-gelakt");
        assertThat(loop.release("woo2", kenmerk)).isInstanceOf(Outcome.Done.class);

        assertThat(loop.dossier("woo2", kenmerk).fase()).isEqualTo(Openbaarmakingsfase.VRIJGEGEVEN);
        assertThat(loop.loop().bean(Logboek.class).trail(kenmerk.waarde()))
                .extracting(Regel::soort)
                .endsWith("LAKKINGEN_BESLIST", "GELAKT", "VRIJGEGEVEN");
        assertThat(jdbc.sql("SELECT string_agg(p::text, ' ') FROM gebeurtenis_inhoud p")
                        .query(String.class)
                        .single())
                .doesNotContain("Hoekstra")
                .doesNotContain("51428837")
                .doesNotContain("Achterberg");
    }

    @Test
    void allThatWasProposedStaysInsideByTheOneActThatFinishes() {
        var ander = loop.decided("Bel mevrouw Achterberg. Achterberg weet het.", null);
        var finishing = loop.loop().bean(FinishingLakken.class);
        var gezien = loop.dossier("woo", ander).publiek();
        assertThat(reasons(finishing.finish(loop.loop().who("woo"), ander, "0".repeat(64), true)))
                .containsExactly("openbaarmaking.reden.veranderd");
        assertThat(finishing.finish(loop.loop().who("woo"), ander, gezien, true))
                .isInstanceOf(Outcome.Done.class);
        assertThat(loop.dossier("woo2", ander).publicatie().toString()).doesNotContain("Achterberg");
        assertThat(loop.release("woo2", ander)).isInstanceOf(Outcome.Done.class);
    }

    @Test
    void whoSaysOneWordOfItReleasesNothingEvenWhenAnotherFinished() {
        loop.say("woo2", kenmerk, Lakbesluit.BEWAREN, Laksoort.MOGELIJK_NAAM, "Treedt in het openbaar op.");
        assertThat(loop.finish("woo", kenmerk)).isInstanceOf(Outcome.Done.class);

        assertThat(reasons(loop.release("woo2", kenmerk))).containsExactly("openbaarmaking.reden.zelf-gelakt");
    }

    @Test
    void whatIsGivenBackIsSaidAnewAndReleasedAnew() {
        loop.say("woo", kenmerk, Lakbesluit.LAKKEN, Laksoort.MOGELIJK_NAAM, "");
        loop.finish("woo", kenmerk);
        assertThat(reasons(loop.reopen("woo2", kenmerk, " "))).containsExactly("openbaarmaking.reden.heropenen");
        assertThat(loop.reopen("woo2", kenmerk, "De motie staat er nog.")).isInstanceOf(Outcome.Done.class);
        assertThat(loop.dossier("woo", kenmerk).fase()).isEqualTo(Openbaarmakingsfase.TE_BEOORDELEN);
        assertThat(reasons(loop.release("woo2", kenmerk))).containsExactly("openbaarmaking.reden.fase");

        assertThat(loop.words("woo", kenmerk, "na de motie", "5.1.2i")).isInstanceOf(Outcome.Done.class);
        loop.finish("woo", kenmerk);
        assertThat(loop.release("woo2", kenmerk)).isInstanceOf(Outcome.Done.class);
        assertThat(loop.dossier("woo2", kenmerk).publicatie().toString()).doesNotContain("na de motie");
    }

    @Test
    void onlyExactlyWhatWasSeenIsFinishedOrReleased() {
        loop.say("woo", kenmerk, Lakbesluit.LAKKEN, Laksoort.MOGELIJK_NAAM, "");
        var finishing = loop.loop().bean(FinishingLakken.class);
        assertThat(reasons(finishing.finish(loop.loop().who("woo"), kenmerk, "0".repeat(64), false)))
                .containsExactly("openbaarmaking.reden.veranderd");
        loop.finish("woo", kenmerk);
        var releasing = loop.loop().bean(ReleasingNota.class);
        assertThat(reasons(releasing.release(loop.loop().who("woo2"), kenmerk, "")))
                .containsExactly("openbaarmaking.reden.veranderd");
    }

    @Test
    void onlyAGroundOfTheTableCanBeChosenAndNotThatOfPersonalViews() {
        assertThat(reasons(loop.words("woo", kenmerk, "vroeg ernaar", "5.2")))
                .containsExactly("openbaarmaking.reden.dicht");
        assertThat(reasons(loop.words("woo", kenmerk, "vroeg ernaar", "5.9")))
                .containsExactly("openbaarmaking.reden.geen-grond");
        assertThat(reasons(loop.words("woo", kenmerk, "dit staat er niet", "5.1.2i")))
                .containsExactly("openbaarmaking.reden.staat-er-niet");
        assertThat(reasons(loop.say("woo", kenmerk, Lakbesluit.BEWAREN, Laksoort.TELEFOON, "")))
                .containsExactly("openbaarmaking.reden.reden-verplicht");
    }

    @Test
    void whatTheDraftersMarkedStaysInsideOnTheirGround() {
        var ander = loop.decided("Het bod van 12 miljoen euro is vertrouwelijk.", "12 miljoen euro");

        assertThat(loop.dossier("woo", ander).regels())
                .filteredOn(een -> een.soort() == Laksoort.BINNEN)
                .singleElement()
                .satisfies(een -> {
                    assertThat(een.woorden()).isEqualTo("12 miljoen euro");
                    assertThat(een.grond()).isEqualTo("5.1.2b");
                    assertThat(een.isGelakt()).isTrue();
                });
        assertThat(loop.dossier("woo", ander).verklaring().nietGenoemd()).containsExactly("5.1.2b");
    }

    private static List<String> reasons(Outcome<?> uitkomst) {
        assertThat(uitkomst).isInstanceOf(Outcome.Refused.class);
        return ((Outcome.Refused<?>) uitkomst)
                .redenen().stream().map(Reden::code).toList();
    }
}
