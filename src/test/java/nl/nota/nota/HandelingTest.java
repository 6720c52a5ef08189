package nl.nota.nota;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.nota.kern.Reden;
import nl.nota.organisatie.Medewerker;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The one rule by which every policy judges who may do something now. */
class HandelingTest {
    private static final Medewerker IEMAND =
            new Medewerker(new UUID(0, 1), "iemand", "Iemand", "EZ", Set.of(), Set.of());
    private static final Nota NOTA =
            Proefnota.in(Fase.IN_AFSTEMMING, new Versienummer(1, "sha256:" + "0".repeat(64)), IEMAND);

    /** What a policy might say. */
    private record Proef(String name, Voorschrift voorschrift) implements Handeling {}

    @Test
    void itIsJudgedOnTheGroundThatComesNearest() {
        var proef = new Proef(
                "PROEF",
                Voorschrift.of(
                        new Bevoegdheid(Set.of(Grond.STELLER), Set.of(Fase.IN_AFSTEMMING)),
                        new Bevoegdheid(Set.of(Grond.WOO), Set.of(Fase.BESLOTEN))));

        assertThat(codes(proef, Set.of(Grond.STELLER), Set.of())).isEmpty();
        assertThat(codes(proef, Set.of(Grond.WOO), Set.of())).containsExactly("nota.reden.fase");
        assertThat(codes(proef, Set.of(Grond.STELLER, Grond.WOO), Set.of())).isEmpty();
        assertThat(codes(proef, Set.of(Grond.PARTIJ), Set.of())).containsExactly("nota.reden.niet-bevoegd");
    }

    @Test
    void whoDraftedTheNotaNeverDoesWhatTakesOtherEyes() {
        var bevoegdheid = new Bevoegdheid(Set.of(Grond.PARTIJ), Set.of(Fase.IN_AFSTEMMING));
        var beide = Set.of(Grond.MEDESTELLER, Grond.PARTIJ);

        assertThat(codes(new Proef("PROEF", Voorschrift.vierOgen(bevoegdheid)), beide, Set.of()))
                .containsExactly("nota.reden.eigen-nota");
        assertThat(codes(new Proef("PROEF", Voorschrift.of(bevoegdheid)), beide, Set.of()))
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource(
            value = Grond.class,
            names = {"PARTIJ", "LIJN", "BEWINDSPERSOON"})
    void whoReplacesOnlyWhoDraftedItSpeaksForNobody(Grond grond) {
        var proef = new Proef("PROEF", Voorschrift.of(new Bevoegdheid(Set.of(grond), Set.of(Fase.IN_AFSTEMMING))));

        assertThat(codes(proef, Set.of(grond), Set.of())).isEmpty();
        assertThat(codes(proef, Set.of(grond), Set.of(new UUID(0, 2))))
                .containsExactly("nota.reden.vervangt-schrijvers");
    }

    @Test
    void whatSomebodyDoesByTheOwnWorkIsNotDoneForAnother() {
        var proef =
                new Proef("PROEF", Voorschrift.of(new Bevoegdheid(Set.of(Grond.KABINET), Set.of(Fase.IN_AFSTEMMING))));

        assertThat(codes(proef, Set.of(Grond.KABINET, Grond.PARTIJ), Set.of(new UUID(0, 2))))
                .isEmpty();
    }

    private static List<String> codes(Handeling handeling, Set<Grond> gronden, Set<UUID> schrijvers) {
        return handeling.against(new Dossier(NOTA, new Betrekking(IEMAND, gronden, schrijvers))).stream()
                .map(Reden::code)
                .toList();
    }
}
