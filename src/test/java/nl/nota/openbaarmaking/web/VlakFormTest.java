package nl.nota.openbaarmaking.web;

import static org.assertj.core.api.Assertions.assertThat;

import nl.nota.kern.Outcome;
import nl.nota.openbaarmaking.Lakvel;
import nl.nota.openbaarmaking.Lakvlak;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A part of a sheet is typed in per cent; what is none is refused with a sentence. */
class VlakFormTest {
    private static final Lakvel VEL = new Lakvel(1, 2);

    @Test
    void edgesAreRoundedOutward() {
        assertThat(form("12,345", "0", "20 %", "100").on(VEL))
                .isEqualTo(Outcome.done(new Lakvlak(1, 2, 1234, 0, 3235, 10_000)));
        assertThat(form("1", "1", "1", "1").vel()).contains(VEL);
    }

    @ParameterizedTest
    @CsvSource({"x, 1, 1, 1", "1, 1, 0, 1", "-1, 1, 5, 1", "90, 1, 10.001, 1", "1, 1, 1, 1e2", "1, 1, 1,"})
    void whatIsNoPartIsRefused(String links, String boven, String breed, String hoog) {
        assertThat(form(links, boven, breed, hoog).on(VEL)).isInstanceOf(Outcome.Refused.class);
    }

    private static VlakForm form(String links, String boven, String breed, String hoog) {
        return new VlakForm("1", "2", links, boven, breed, hoog, null);
    }
}
