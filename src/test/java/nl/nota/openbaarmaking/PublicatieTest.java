package nl.nota.openbaarmaking;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import nl.nota.kern.Outcome;
import nl.nota.nota.Opmaak;
import nl.nota.nota.Tekst;
import org.junit.jupiter.api.Test;

/** What the public reads tells nothing of what stayed inside: not its words, its length, its dress or its number. */
class PublicatieTest {
    private static final String LEVENSSFEER = "5.1.2e";

    @Test
    void aLabelStandsInThePlaceOfWhatStaysInside() {
        assertThat(publiek("Bel {Jan de Vries} morgen.")).isEqualTo("Bel [5.1.2e] morgen.");
        assertThat(publiek("- een {naam}\n- twee")).isEqualTo("- een [5.1.2e]\n- twee");
    }

    @Test
    void neighboursAreOneLabelAndLinesThatStayInsideCannotBeCounted() {
        assertThat(publiek("Aan {Jan} {Piet} {Klaas}.")).isEqualTo("Aan [5.1.2e].");
        assertThat(publiek("- {een}\n- {twee}\n- {drie}\n- vier")).isEqualTo("- [5.1.2e]\n- vier");
        assertThat(publiek("{een}\n\n{twee}\n\ndrie")).isEqualTo("[5.1.2e]\n\ndrie");
    }

    @Test
    void neitherDressNorAddressNorFootnoteOfItStays() {
        assertThat(publiek("Zie **{Jan}** en [{Piet}](https://piet.example).")).isEqualTo("Zie [5.1.2e] en [5.1.2e].");
        assertThat(publiek("Zie [{Piet} en Klaas](https://piet.example).")).isEqualTo("Zie [5.1.2e] en Klaas.");
    }

    @Test
    void twoTextsThatDifferOnlyInWhatStaysInsideAreOneToThePublic() {
        var random = new Random(20260125);
        for (var ronde = 0; ronde < 300; ronde++) {
            var stukken = new ArrayList<String[]>();
            var een = woven(random, stukken, 0);
            var ander = woven(random, stukken, 1);
            assertThat(publiek(een)).as(een).isEqualTo(publiek(ander)).doesNotContain("geheim");
        }
    }

    /** The same open words around other secrets, of another length and dress. */
    private static String woven(Random random, List<String[]> open, int keer) {
        if (keer == 0)
            for (var i = 0; i < 2 + random.nextInt(4); i++)
                open.add(new String[] {"woord" + i + " ", random.nextBoolean() ? "\n\n" : " "});
        var uit = new StringBuilder();
        for (var stuk : open) {
            var geheim = "geheim" + "x".repeat(random.nextInt(30)) + (random.nextBoolean() ? " naam" : "");
            uit.append(stuk[0])
                    .append(random.nextBoolean() ? "**{" + geheim + "}**" : "{" + geheim + "}")
                    .append(" einde")
                    .append(stuk[1]);
        }
        return uit.toString().strip();
    }

    @Test
    void piecesThatOverlapAreOneWithTheGroundsOfBoth() {
        var laag = Laklaag.of(List.of(
                new Laklaag.Vak(0, 5, "5.1.2e"), new Laklaag.Vak(3, 8, "5.1.1e"), new Laklaag.Vak(3, 4, "5.1.1e")));

        assertThat(laag.at(0)).containsExactly("5.1.2e");
        assertThat(laag.at(4)).containsExactly("5.1.1e", "5.1.2e");
        assertThat(laag.at(7)).containsExactly("5.1.1e");
        assertThat(laag.at(8)).isEmpty();
    }

    @Test
    void aGroundIsReadAloudAsTheLawNamesIt() {
        assertThat(new Openbaardeel.Gelakt(List.of("5.1.2e")).voorgelezen())
                .isEqualTo("gelakt, artikel 5.1, tweede lid, onder e, Woo");
        assertThat(new Openbaardeel.Gelakt(List.of("5.1.5", "5.1.1b", "5.1.5")).voorgelezen())
                .isEqualTo("gelakt, artikel 5.1, eerste lid, onder b, Woo; artikel 5.1, vijfde lid, Woo");
    }

    /** The public text of light markup in which braces stand around what stays inside. */
    private static String publiek(String gemerkt) {
        var gelezen = ((Outcome.Done<Tekst>) Opmaak.read(gemerkt, Map.of())).result();
        var vlak = Vlaktekst.of(gelezen);
        var vakken = new ArrayList<Laklaag.Vak>();
        for (var i = vlak.indexOf('{'); i >= 0; i = vlak.indexOf('{', i + 1))
            vakken.add(new Laklaag.Vak(
                    vlak.codePointCount(0, i), vlak.codePointCount(0, vlak.indexOf('}', i)) + 1, LEVENSSFEER));
        return written(gelezen, Laklaag.of(vakken));
    }

    private static String written(Tekst tekst, Laklaag laag) {
        var delen = new Publicatietekst(laag, Publicatietekst.Nootteller.GEEN).blokken(tekst);
        return delen.stream()
                .map(PublicatieTest::written)
                .reduce((a, b) -> a + "\n\n" + b)
                .orElse("");
    }

    private static String written(Openbaarblok blok) {
        return switch (blok) {
            case Openbaarblok.Alinea(var delen) -> words(delen);
            case Openbaarblok.Lijst lijst ->
                lijst.punten().stream()
                        .map(punt -> "- " + words(punt.delen()))
                        .reduce((a, b) -> a + "\n" + b)
                        .orElse("");
            case Openbaarblok.Tabel tabel -> tabel.toString();
        };
    }

    private static String words(List<Openbaardeel> delen) {
        var uit = new StringBuilder();
        for (var deel : delen)
            uit.append(
                    switch (deel) {
                        case Openbaardeel.Woorden(var tekst, var vet, var cursief, var adres) ->
                            adres == null ? tekst : tekst + "(" + adres + ")";
                        case Openbaardeel.Gelakt gelakt -> "[" + gelakt.label() + "]";
                        case Openbaardeel.Noot(var nummer) -> "^" + nummer;
                    });
        return uit.toString();
    }
}
