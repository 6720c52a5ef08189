package nl.nota.nota;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.nota.nota.Bijlageverschil.Uitkomst;
import nl.nota.opslag.Bestandstekst;
import nl.nota.opslag.Bestandstekst.Stand;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;

/** What a reader is told of the text of a file that was replaced. */
class BijlageverschilTest {
    private static final Bijlage BRIEF = bijlage("De brief", "", "brief.docx", "a");
    private static final Bijlage RAPPORT = bijlage("Het rapport", "R-1", "rapport.pdf", "b");

    @Test
    void aFileWithTheSameTitleReferenceOrNameOrInTheSamePlaceTookThePlaceOfTheOther() {
        assertThat(paren(bijlage("De brief", "", "anders.pdf", "c"), RAPPORT)).containsExactly(tuple(1, "a", "c"));
        assertThat(paren(bijlage("Rapport, definitief", "R-1", "x.pdf", "c"), BRIEF))
                .containsExactly(tuple(1, "b", "c"));
        assertThat(paren(BRIEF, bijlage("Onderzoek", "", "rapport.pdf", "c"))).containsExactly(tuple(2, "b", "c"));
        assertThat(paren(bijlage("Heel anders", "", "y.pdf", "c"), RAPPORT)).containsExactly(tuple(1, "a", "c"));
    }

    @Test
    void whatMovedCameOrWentReplacedNothing() {
        assertThat(paren(RAPPORT, BRIEF)).isEmpty();
        assertThat(paren(BRIEF)).isEmpty();
        assertThat(paren(BRIEF, RAPPORT, bijlage("Besluit", "", "besluit.pdf", "c")))
                .isEmpty();
    }

    @Test
    void theTextIsComparedWordByWordAndCountedAsTheRubriekenAre() {
        var verschil = compare(
                gelezen("Geachte voorzitter,\nHet kost 10 miljoen - meer niet.\nDit blijft zoals het is."),
                gelezen("Geachte voorzitter,\nHet kost 12 miljoen - meer niet.\nDit blijft zoals het is."));
        assertThat(verschil.uitkomst()).isEqualTo(Uitkomst.ANDERS);
        assertThat(verschil.woorden()).isEqualTo(1);
        var deel = verschil.deel().orElseThrow();
        assertThat(deel.plaats()).isEqualTo("bijlage-1");
        assertThat(deel.alineas())
                .extracting(Alineaverschil::soort, Alineaverschil::weg, Alineaverschil::erbij)
                .containsExactly(
                        tuple(Alineaverschil.Soort.GELIJK, "", ""),
                        tuple(Alineaverschil.Soort.GEWIJZIGD, "10", "12"),
                        tuple(Alineaverschil.Soort.GELIJK, "", ""));
        assertThat(Verschilzin.of(new Notaverschil(List.of(deel))))
                .isEqualTo("1 wijziging op 1 plaats: Bijlage 1, De brief (1 inhoudelijk, 1 woord).");
    }

    @Test
    void aMovedParagraphIsToldAsMovedAndAnotherDashAsRedactioneel() {
        var deel = compare(
                        gelezen("Dit is de eerste lange alinea.\nHier staat iets anders in.\nDe brief - en de nota."),
                        gelezen("Hier staat iets anders in.\nDit is de eerste lange alinea.\nDe brief – en de nota."))
                .deel()
                .orElseThrow();
        assertThat(deel.alineas()).anyMatch(Alineaverschil::isVerplaatst);
        assertThat(deel.alineas().getLast()).returns(true, Alineaverschil::redactioneel);
    }

    @Test
    void whatCannotBeComparedIsSaid() {
        assertThat(compare(gelezen("Gelijk."), gelezen("Gelijk.")).uitkomst()).isEqualTo(Uitkomst.GELIJK);
        assertThat(compare(gelezen("Gelijk."), new Bestandstekst(Stand.AFGEKAPT, "Gelijk."))
                        .uitkomst())
                .isEqualTo(Uitkomst.GELIJK_BEGIN);
        assertThat(compare(gelezen("Een."), new Bestandstekst(Stand.AFGEKAPT, "Twee."))
                        .uitkomst())
                .isEqualTo(Uitkomst.ANDERS_BEGIN);
        assertThat(compare(gelezen("Een."), Bestandstekst.without(Stand.LEEG)).uitkomst())
                .isEqualTo(Uitkomst.GEEN_TEKST);
        assertThat(compare(Bestandstekst.without(Stand.SOORT), gelezen("Een.")).uitkomst())
                .isEqualTo(Uitkomst.SOORT);
        assertThat(compare(gelezen("Een."), Bestandstekst.without(Stand.MISLUKT))
                        .uitkomst())
                .isEqualTo(Uitkomst.ONLEESBAAR);
        var nieuw = bijlage("De brief", "", "brief.docx", "c");
        assertThat(Bijlageverschil.of(Bijlagepaar.of(List.of(BRIEF), List.of(nieuw)), Map.of()))
                .extracting(Bijlageverschil::uitkomst)
                .containsExactly(Uitkomst.NOG_NIET);
    }

    private static List<Tuple> paren(Bijlage... wordt) {
        return Bijlagepaar.of(List.of(BRIEF, RAPPORT), List.of(wordt)).stream()
                .map(paar -> tuple(
                        paar.nummer(),
                        paar.was().bestand().sha256(),
                        paar.wordt().bestand().sha256()))
                .toList();
    }

    private static Bestandstekst gelezen(String tekst) {
        return new Bestandstekst(Stand.GELEZEN, tekst);
    }

    private static Bijlageverschil compare(Bestandstekst was, Bestandstekst wordt) {
        var nieuw = bijlage("De brief", "", "brief.docx", "c");
        return Bijlageverschil.of(
                        Bijlagepaar.of(List.of(BRIEF), List.of(nieuw)), Map.of(BRIEF.id(), was, nieuw.id(), wordt))
                .getFirst();
    }

    private static Bijlage bijlage(String titel, String referentie, String naam, String sha256) {
        var bestand = new Bijlage.Bestand(naam, sha256, 12_000, Bestandssoort.PDF, 2);
        return new Bijlage(UUID.randomUUID(), Bijlagerol.KAMERBRIEF, titel, referentie, true, bestand);
    }
}
