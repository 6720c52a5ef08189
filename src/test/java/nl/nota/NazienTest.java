package nl.nota;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.nota.kern.Nazicht;
import nl.nota.kern.Nazicht.Bevinding;
import org.junit.jupiter.api.Test;
import org.springframework.boot.DefaultApplicationArguments;

/** Whoever looks everything after ends with what a script can read. */
class NazienTest {
    @Test
    void oneThingThatIsNotWholeIsEnough() {
        assertThat(ends(() -> List.of(Bevinding.goed("a")), () -> List.of(Bevinding.goed("b"))))
                .isZero();
        assertThat(ends(() -> List.of(Bevinding.mis("a"), Bevinding.goed("b")), () -> List.of(Bevinding.goed("c"))))
                .isEqualTo(1);
    }

    private static int ends(Nazicht... nazichten) {
        var nazien = new Nazien(List.of(nazichten));
        nazien.run(new DefaultApplicationArguments());
        return nazien.getExitCode();
    }
}
