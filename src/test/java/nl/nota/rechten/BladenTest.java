package nl.nota.rechten;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.nota.Opsommingen;
import nl.nota.nota.Fase;
import nl.nota.nota.Grond;
import nl.nota.nota.Handeling;
import nl.nota.nota.Leesrecht;
import nl.nota.nota.Voorschrift;
import nl.nota.organisatie.Recht;
import nl.nota.organisatie.Rol;
import nl.nota.rechten.Bladen.Blad;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.test.util.ReflectionTestUtils;

/** Every table in the code says what people wrote down; one cell flipped, on either side, and it does not. */
@Isolated("it bends the policies of the whole product")
class BladenTest {
    private final Rechtentabel tabel = new Rechtentabel();
    private final Map<String, Set<String>> geschreven = Bladen.alle().stream()
            .collect(Collectors.toMap(Blad::kop, blad -> blad.tabel().apply(tabel)));

    static Stream<Blad> bladen() {
        return Bladen.alle().stream();
    }

    @ParameterizedTest
    @MethodSource("bladen")
    void theCodeSaysWhatPeopleWroteDown(Blad blad) {
        assertThat(blad.code().get())
                .as(blad.kop())
                .containsExactlyInAnyOrderElementsOf(blad.tabel().apply(tabel));
    }

    @ParameterizedTest
    @MethodSource("bladen")
    void anyCellFlippedInTheTableIsFound(Blad blad) {
        assertThat(tabel.rows(blad.kop()).toList()).hasSizeGreaterThan(4);
        assertThat(tabel.lines(blad.kop()))
                .as(blad.kop())
                .noneMatch(regel -> blad.isGelijk(tabel.without(regel)) && !isSaidTwice(blad, regel));
        var code = blad.code().get();
        var geschreven = blad.tabel().apply(tabel);
        assertThat(blad.alle().get())
                .as(blad.kop())
                .containsAll(code)
                .noneMatch(cel -> Bladen.flipped(geschreven, cel).equals(code));
    }

    /** A move that two handelingen make stands there twice. */
    private boolean isSaidTwice(Blad blad, String regel) {
        return blad.kop().equals("Overgangen")
                && !tabel.without(regel).overgangen().equals(tabel.overgangen());
    }

    @Test
    void anyOtherPrescriptionInTheCodeIsFound() {
        for (var handeling : Opsommingen.constants(Handeling.class)) {
            var eerst = handeling.voorschrift();
            flip(handeling, "voorschrift", new Voorschrift(eerst.bevoegdheden(), !eerst.vierOgen()), eerst);
            for (var vak : Beleid.alleVakken().toList()) {
                var anders = Beleid.flipped(eerst, vak);
                flip(handeling, "voorschrift", anders, eerst);
            }
        }
    }

    @Test
    void anyOtherMoveInTheCodeIsFound() {
        var next = (Map<?, ?>) Objects.requireNonNull(ReflectionTestUtils.getField(Fase.class, "NEXT"));
        for (var van : Fase.values())
            for (var naar : Fase.values()) {
                @SuppressWarnings("unchecked")
                var naren = (Set<Fase>) Objects.requireNonNull(next.get(van));
                flip(naren, naar);
            }
    }

    @Test
    void anyOtherGroundInTheCodeIsFound() {
        for (var grond : Grond.values()) {
            for (var niveau : EnumSet.complementOf(EnumSet.of(grond.niveau())))
                flip(grond, "niveau", niveau, grond.niveau());
            for (var vanaf : EnumSet.complementOf(EnumSet.of(grond.vanaf())))
                flip(grond, "vanaf", vanaf, grond.vanaf());
        }
        for (var recht : Opsommingen.constants(Leesrecht.class))
            for (var grond : Grond.values()) flip(recht, "gronden", other(recht.gronden(), grond), recht.gronden());
    }

    @Test
    void anyOtherWorkInTheCodeIsFound() {
        for (var recht : Opsommingen.constants(Recht.class)) {
            flip(recht, "bijCode", !recht.isBijCode(), recht.isBijCode());
            for (var rol : Rol.values()) flip(recht, "rollen", other(recht.rollen(), rol), recht.rollen());
        }
    }

    private void flip(Object van, String veld, Object anders, Object eerst) {
        ReflectionTestUtils.setField(van, veld, anders);
        try {
            assertDiffers(van + "." + veld + " = " + anders);
        } finally {
            ReflectionTestUtils.setField(van, veld, eerst);
        }
        assertThat(differences()).isEmpty();
    }

    private <T> void flip(Set<T> cellen, T cel) {
        var erin = cellen.remove(cel);
        if (!erin) cellen.add(cel);
        try {
            assertDiffers(cellen + " and " + cel);
        } finally {
            if (erin) cellen.add(cel);
            else cellen.remove(cel);
        }
    }

    private void assertDiffers(String wat) {
        assertThat(differences()).as(wat).hasSize(1);
    }

    private List<String> differences() {
        return Bladen.alle().stream()
                .filter(blad -> !blad.code().get().equals(geschreven.get(blad.kop())))
                .map(Blad::kop)
                .toList();
    }

    private static <T> Set<T> other(Set<T> eerst, T een) {
        var anders = new HashSet<>(eerst);
        if (!anders.remove(een)) anders.add(een);
        return anders;
    }
}
