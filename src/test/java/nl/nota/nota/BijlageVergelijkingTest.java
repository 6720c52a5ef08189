package nl.nota.nota;

import static nl.nota.nota.Voorbeelden.KOP;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class BijlageVergelijkingTest {
    private static final Bijlage BRIEF = bijlage("Brief", "brief.pdf", "1111111111");
    private static final Bijlage RAPPORT = bijlage("Rapport", "rapport.pdf", "2222222222");

    @Test
    void everyChangeOfTheBijlagenIsOneChangeInContent() {
        assertThat(changes(List.of(BRIEF), List.of(BRIEF, RAPPORT))).isOne();
        assertThat(changes(List.of(BRIEF, RAPPORT), List.of(RAPPORT, BRIEF))).isOne();
        assertThat(changes(List.of(BRIEF), List.of())).isOne();
        assertThat(changes(List.of(BRIEF), List.of(bijlage("Brief", "brief.pdf", "3333333333"))))
                .isOne();
        assertThat(changes(List.of(BRIEF), List.of(bijlage("De brief", "brief.pdf", "1111111111"))))
                .isOne();
    }

    @Test
    void theSameFileBroughtInAgainIsNoChange() {
        assertThat(changes(List.of(BRIEF), List.of(bijlage("Brief", "brief.pdf", "1111111111"))))
                .isZero();
    }

    @Test
    void whatStandsInAVersieComesBackTheSame() {
        var inhoud = new Inhoud(KOP, List.of(), List.of(BRIEF, bijlage("x", "\"😀\u0000\n%/.pdf", "4444444444")));
        assertThat(CanoniekeInhoud.read(CanoniekeInhoud.write(inhoud))).isEqualTo(inhoud);
    }

    @Test
    void aVersieWithoutBijlagenIsKeptAsItAlwaysWas() {
        assertThat(CanoniekeInhoud.write(new Inhoud(KOP, List.of()))).doesNotContain("bijlagen");
    }

    @Test
    void theNumberOnThePaperCountsUntilThereAreFiles() {
        assertThat(new Inhoud(KOP, List.of()).aantalBijlagen(3)).isEqualTo(3);
        assertThat(new Inhoud(KOP, List.of()).aantalBijlagen(null)).isZero();
        assertThat(new Inhoud(KOP, List.of(), List.of(BRIEF)).aantalBijlagen(3)).isEqualTo(1);
    }

    private static long changes(List<Bijlage> was, List<Bijlage> wordt) {
        var wijzigingen = Vergelijking.of(new Inhoud(KOP, List.of(), was), new Inhoud(KOP, List.of(), wordt));
        assertThat(wijzigingen)
                .allMatch(een -> een.plaats().equals("bijlagen") && een.soort() == Wijziging.Soort.INHOUDELIJK);
        return wijzigingen.size();
    }

    private static Bijlage bijlage(String titel, String naam, String sha256) {
        var bestand = new Bijlage.Bestand(naam, sha256, 1, Bestandssoort.PDF, null);
        return new Bijlage(UUID.randomUUID(), Bijlagerol.OVERIG, titel, "", false, bestand);
    }
}
