package nl.nota.nota;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class BesluitoptiesTest {
    @Test
    void paragraphsAndItemsThatBeginWithOptieAreOffered() {
        assertThat(offered("Kies een optie.", "Optie A: kopen.", "optie b) huren", "Optie C – wachten."))
                .containsExactly("A=kopen.", "B=huren", "C=wachten.");
        var lijst = new Blok.Lijst(false, 1, List.of(punt("Optie 1. Nu beginnen."), punt("Optie 2. Later beginnen.")));
        assertThat(names(new Tekst(List.of(lijst)))).containsExactly("1=Nu beginnen.", "2=Later beginnen.");
    }

    @Test
    void aHeadingTakesTheParagraphTheListOrTheTableBelowIt() {
        assertThat(offered("Kies een optie.", "Optie A:", "Nu kopen.", "Dat is duur.", "Optie B", "Later kopen."))
                .containsExactly("A=Nu kopen.", "B=Later kopen.");
        var lijst = new Blok.Lijst(false, 1, List.of(punt("kopen"), punt("en verzekeren")));
        var tabel = new Blok.Tabel(List.of(rij("kosten", "baten"), rij("1", "2")));
        assertThat(names(new Tekst(List.of(alinea("Optie 1:"), lijst, alinea("Optie 2."), tabel))))
                .containsExactly("1=kopen; en verzekeren", "2=kosten; baten; 1; 2");
    }

    @Test
    void aRowThatBeginsWithTheNameOfAnOptionIsThatOption() {
        var tabel = new Blok.Tabel(List.of(
                rij("Keuze", "Wat", "Kosten"),
                rij("Optie A", "kopen", "€ 10"),
                rij("Optie B:", "huren", ""),
                rij("Optie C: wachten", "", "")));
        assertThat(names(new Tekst(List.of(tabel)))).containsExactly("A=kopen; € 10", "B=huren", "C=wachten");
    }

    @Test
    void aHeadingWithNothingBelowItOffersNothing() {
        assertThat(offered("Optie A:", "Optie B:", "huren")).isEmpty();
        assertThat(Besluitopties.of(new Tekst(List.of(alinea("Optie A: kopen."))))
                        .genoemd())
                .isTrue();
        assertThat(Besluitopties.of(new Tekst(List.of(alinea("Akkoord.")))).genoemd())
                .isFalse();
    }

    @Test
    void oneOptionOrAMentionInASentenceIsNoChoice() {
        assertThat(offered("Optie A: kopen.")).isEmpty();
        assertThat(offered("Optie A heeft de voorkeur.", "Optie B is duurder.")).isEmpty();
        assertThat(offered("Opties: A en B.", "De optie A: kopen.", "Optie AB: iets."))
                .isEmpty();
        assertThat(offered("Optie A: kopen.", "Optie A: nogmaals.")).isEmpty();
    }

    @Test
    void anOptionIsNamedWithOrWithoutTheWord() {
        assertThat(List.of("A", "a", " optie a", "Optie A"))
                .allSatisfy(naam -> assertThat(Besluitoptie.normal(naam)).isEqualTo("A"));
    }

    private static List<String> offered(String... alineas) {
        return names(
                new Tekst(Arrays.stream(alineas).map(BesluitoptiesTest::alinea).toList()));
    }

    private static List<String> names(Tekst tekst) {
        return Besluitopties.of(tekst).alle().stream()
                .map(optie -> optie.naam() + "=" + optie.tekst())
                .toList();
    }

    private static Blok.Punt punt(String woorden) {
        return new Blok.Punt(List.of(new Inline.Woorden(woorden)), List.of());
    }

    private static Blok alinea(String woorden) {
        return new Blok.Alinea(List.of(new Inline.Woorden(woorden)));
    }

    private static Blok.Rij rij(String... cellen) {
        return new Blok.Rij(Arrays.stream(cellen)
                .map(cel -> new Blok.Cel(List.of(new Inline.Woorden(cel))))
                .toList());
    }
}
