package nl.nota.nota;

import static nl.nota.nota.Voorbeelden.KOP;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.UUID;
import nl.nota.nota.Alineaverschil.Soort;
import org.junit.jupiter.api.Test;

class BijlagenVerschilTest {
    private static final Bijlage BRIEF = bijlage("De brief aan de Kamer", "brief.pdf", "a1b2c3d4", true);
    private static final Bijlage RAPPORT = bijlage("Het rapport van de commissie", "rapport.docx", "0f0f0f0f", false);

    @Test
    void anotherFileUnderTheSameNameIsSaidToBeAnother() {
        var deel = only(List.of(BRIEF), List.of(bijlage("De brief aan de Kamer", "brief.pdf", "99999999", true)));
        assertThat(deel.alineas())
                .singleElement()
                .returns(Soort.GEWIJZIGD, Alineaverschil::soort)
                .returns(true, Alineaverschil::isAnderBestand)
                .returns("a1b2c3d4,", Alineaverschil::weg);
        assertThat(Verschilzin.of(new Notaverschil(List.of(deel))))
                .isEqualTo("1 wijziging op 1 plaats: Bijlagen (1 inhoudelijk, 1 woord).");
    }

    @Test
    void anotherTitleOrWhetherItBecomesPublicIsAChangeOfTheSameFile() {
        var deel = only(List.of(BRIEF), List.of(bijlage("De brief aan de Kamer", "brief.pdf", "a1b2c3d4", false)));
        assertThat(deel.alineas())
                .singleElement()
                .returns(false, Alineaverschil::isAnderBestand)
                .returns("wordt", Alineaverschil::weg)
                .returns("niet", Alineaverschil::erbij);
    }

    @Test
    void aBijlageThatMovedCameOrWentIsToldAsThat() {
        var besluit = bijlage("Een besluit van de regering", "besluit.pdf", "12345678", true);
        assertThat(only(List.of(BRIEF, RAPPORT), List.of(RAPPORT, BRIEF)).alineas())
                .extracting(Alineaverschil::kenteken, Alineaverschil::soort)
                .containsExactly(
                        tuple("1.", Soort.WEGGEPLAATST), tuple("1.", Soort.GELIJK), tuple("2.", Soort.VERPLAATST));
        assertThat(only(List.of(BRIEF, RAPPORT), List.of(BRIEF, RAPPORT, besluit))
                        .alineas())
                .extracting(Alineaverschil::soort)
                .containsExactly(Soort.GELIJK, Soort.GELIJK, Soort.TOEGEVOEGD);
        assertThat(only(List.of(BRIEF, RAPPORT), List.of(RAPPORT)).alineas())
                .extracting(Alineaverschil::soort)
                .containsExactly(Soort.VERWIJDERD, Soort.GELIJK);
    }

    private static Verschildeel only(List<Bijlage> was, List<Bijlage> wordt) {
        var rubrieken = Voorbeelden.inhoud("Geen.").rubrieken();
        var verschil = Notaverschil.of(new Inhoud(KOP, rubrieken, was), new Inhoud(KOP, rubrieken, wordt));
        assertThat(verschil.delen().getLast().plaats()).isEqualTo(Wijziging.BIJLAGEN);
        assertThat(verschil.gewijzigd()).hasSize(1);
        return verschil.gewijzigd().getFirst();
    }

    private static Bijlage bijlage(String titel, String naam, String hash, boolean openbaar) {
        var bestand = new Bijlage.Bestand(naam, hash.repeat(8), 12_000, Bestandssoort.PDF, 2);
        return new Bijlage(UUID.randomUUID(), Bijlagerol.KAMERBRIEF, titel, "", openbaar, bestand);
    }
}
