package nl.nota.overzicht;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.nota.nota.Blok;
import nl.nota.nota.Inline;
import nl.nota.overzicht.Papier.Regel;
import nl.nota.overzicht.Papier.Vak;
import org.junit.jupiter.api.Test;

class PapierTest {
    private static final Papier ECHT = EchteNota.papier();

    @Test
    void theKopSaysWhoInDutch() {
        assertThat(ECHT.kop())
                .containsExactly(
                        new Regel("aan", "Aan", "MINDEF en STASDEF"),
                        new Regel("van", "Van", "PDGB"),
                        new Regel("afgestemd", "Afgestemd met", "EZ, OCW, KKG, CDS, HDFC en DJZ"),
                        new Regel("afschrift", "In afschrift aan", "DCo"));
        assertThat(ECHT.stempel()).isEqualTo("TER BESLISSING");
    }

    @Test
    void theColumnKeepsLiteralsAsTheyStand() {
        assertThat(ECHT.kolom())
                .containsExactly(
                        new Vak("datum", List.of("29 september 2025")),
                        new Vak("referentie", List.of("MINDEF20250034347")),
                        new Vak(
                                "opgesteld",
                                List.of(
                                        "Sr Beleidsmdw Materieel",
                                        "KD: Ambtelijke leiding",
                                        "T +316 [redacted]",
                                        "[redacted]@mindef.nl")),
                        new Vak("bijlagen", List.of("1")));
    }

    @Test
    void whatTheNotaDoesNotSayIsNotPrinted() {
        var kort = Notas.kort();
        assertThat(kort.kop()).containsExactly(new Regel("afgestemd", "Afgestemd met", ""));
        assertThat(kort.kolom()).extracting(Vak::wat).containsExactly("referentie", "bijlagen");
        assertThat(kort.stempel()).isEmpty();
    }

    @Test
    void onlyAHigherRubriceringIsAMarking() {
        assertThat(Notas.gewoon().merking()).isEmpty();
        assertThat(ECHT.merking()).isEmpty();
        assertThat(Notas.lang().merking()).isEqualTo("Departementaal VERTROUWELIJK");
    }

    @Test
    void anEmptyHeadingStaysOnlyForWhatStandsUnderIt() {
        assertThat(ECHT.delen()).extracting(Papier.Deel::titel).contains("Toelichting");
        assertThat(ECHT.delen()).extracting(Papier.Deel::niveau).containsExactly(1, 1, 1, 1, 2, 2, 2, 2);
        assertThat(Notas.met().delen()).isEmpty();
    }

    @Test
    void footnotesAreNumberedByTheirAnchorsAlsoWhenTheySayTheSame() {
        var noot = new Inline.Voetnoot(List.of(new Inline.Woorden("Idem.")));
        var papier = Notas.met(
                new Blok.Alinea(List.of(noot, new Inline.Vet(List.of(noot)))), new Blok.Alinea(List.of(noot)));
        assertThat(papier.noten()).extracting(Papier.Noot::nummer).containsExactly(1, 2, 3);
        var last = (Blok.Alinea) papier.delen().getFirst().tekst().blokken().getLast();
        assertThat(papier.nummer((Inline.Voetnoot) last.inhoud().getFirst())).isEqualTo(3);
    }

    @Test
    void aListOfCodesIsADutchEnumeration() {
        assertThat(Opsomming.of(List.of())).isEmpty();
        assertThat(Opsomming.of(List.of("EZ"))).isEqualTo("EZ");
        assertThat(Opsomming.of(List.of("EZ", "OCW"))).isEqualTo("EZ en OCW");
        assertThat(Opsomming.of(List.of("EZ", "OCW", "HDFC"))).isEqualTo("EZ, OCW en HDFC");
    }
}
