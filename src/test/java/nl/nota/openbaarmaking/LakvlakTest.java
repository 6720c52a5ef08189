package nl.nota.openbaarmaking;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.Rectangle;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A part of a scan that stays inside is not on the sheet that the public sees, nor a trace of what lay under it. */
class LakvlakTest {
    private static final String LEEG = Bijlageplan.Vak.toets("");
    private static final Rectangle VEL = Scanproef.VEL;

    @ParameterizedTest
    @CsvSource({"100, 0, true", "200, 0, false", "1600, 0, false", "1300, 90, true", "200, 270, true"})
    void scansThatDifferOnlyUnderAPartAreTheSameToTheLastByte(int breed, int draai, boolean glad) throws Exception {
        // What is seen on the left of a sheet that is turned lies at its foot or its head.
        var vlak = draai == 0
                ? new Lakvlak(1, 1, 2500, 4000, 4500, 6000)
                : draai == 90 ? new Lakvlak(1, 1, 4000, 2500, 6000, 4500) : new Lakvlak(1, 1, 4000, 5500, 6000, 7500);
        var een = drawn(Scanproef.scan(breed, draai, glad, Color.RED), part(vlak, "5.1.2e"));
        assertThat(een.gesloten()).isFalse();
        for (var inkt : List.of(Color.WHITE, Color.BLACK))
            assertThat(Bladpng.of(drawn(Scanproef.scan(breed, draai, glad, inkt), part(vlak, "5.1.2e"))
                            .beeld()))
                    .isEqualTo(Bladpng.of(een.beeld()));
        var open =
                drawn(Scanproef.scan(breed, draai, glad, Color.RED), part(new Lakvlak(1, 1, 0, 0, 100, 100), "5.1.2e"));
        assertThat(BladlakTest.pixels(open.beeld())).contains(Color.RED.getRGB());
        assertThat(Bladtoets.isSame(een, een.beeld(), Bladproef.DPI)).isTrue();
    }

    @Test
    void outsideAPartNothingChangesAndItsEdgesAreRoundedOutward() throws Exception {
        var vlak = new Lakvlak(1, 1, 3333, 4999, 3334, 10_000);
        assertThat(vlak.on(VEL, 25)).isEqualTo(new Rectangle(132, 98, 3, 102));
        assertThat(new Lakvlak(1, 1, 0, 0, Lakvlak.HEEL, Lakvlak.HEEL).on(VEL, 200))
                .isEqualTo(VEL);
        var vol = drawn(Scanproef.scan(400, 0, false, Color.BLACK), List.of()).beeld();
        var lak = drawn(Scanproef.scan(400, 0, false, Color.BLACK), part(vlak, "5.1.2e"));
        for (var y = 0; y < vol.getHeight(); y++)
            for (var x = 0; x < vol.getWidth(); x++)
                if (!lak.vakken().getFirst().plek().contains(x, y))
                    assertThat(lak.beeld().getRGB(x, y)).isEqualTo(vol.getRGB(x, y));
    }

    @Test
    void overPartsThatOverlapLiesNoMoreAndNoLessWithTheGroundsOfBoth() throws Exception {
        var vakken = new ArrayList<>(part(new Lakvlak(1, 1, 1000, 1000, 5000, 9000), "5.1.2i"));
        vakken.addAll(part(new Lakvlak(1, 1, 3000, 4000, 8000, 5000), "5.1.2e"));
        vakken.addAll(part(new Lakvlak(1, 1, 8100, 8000, 8300, 9900), "5.1.2e"));
        var delen = Bladvak.parts(vakken, Bladproef.DPI, VEL);
        var lak = drawn(Scanproef.scan(400, 0, false, Color.RED), vakken);
        for (var y = 0; y < VEL.height; y++)
            for (var x = 0; x < VEL.width; x++) {
                var plek = new Rectangle(x, y, 1, 1);
                var hoort = delen.stream().anyMatch(een -> een.plek().contains(plek)) ? 1 : 0;
                assertThat(lak.vakken().stream()
                                .filter(een -> een.plek().contains(plek))
                                .count())
                        .isEqualTo(hoort);
            }
        assertThat(lak.vakken()).extracting(Bladvak::label).containsOnly("5.1.2e 5.1.2i", "5.1.2e");
        assertThat(Bladtoets.isSame(lak, lak.beeld(), Bladproef.DPI)).isTrue();
        lak.beeld().setRGB(60, 150, 0xFF010101);
        assertThat(Bladtoets.isSame(lak, lak.beeld(), Bladproef.DPI)).isFalse();
    }

    @Test
    void unseenWordsOverAPictureAreCertainOnlyUnderAPartThatCoversThem() throws Exception {
        var scan = new Bladproef()
                .picture(20, 140)
                .words(Bladproef.NAAM, 20, 150, RenderingMode.NEITHER)
                .bytes();
        var vakken = new ArrayList<>(Bladproef.vakken(scan, Bladproef.NAAM));
        var toets = vakken.getFirst().toets();
        vakken.add(new Bijlageplan.Vak(1, 0, 0, "5.1.2e", toets, new Lakvlak(1, 1, 400, 1500, 4000, 3500)));
        assertThat(Bladproef.redacted(scan, vakken).gesloten()).isFalse();
        vakken.set(1, new Bijlageplan.Vak(1, 0, 0, "5.1.2e", toets, new Lakvlak(1, 1, 400, 1500, 1200, 3500)));
        assertThat(Bladproef.redacted(scan, vakken).gesloten()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "bijlage.1.vlak.1.010-0-20-20",
                "bijlage.1.vlak.1.0-0-10001-20",
                "bijlage.1.vlak.1.5-0-5-20",
                "bijlage.0.vlak.1.0-0-5-20",
                "bijlage.1.beeld.1",
                "bijlage.1.vlak.1.0-0-5-20.x"
            })
    void nothingElseIsAPartOfASheet(String sleutel) {
        assertThat(Lakvlak.read(sleutel)).isEmpty();
        var vlak = new Lakvlak(12, 200, 0, 1, 2, 3);
        assertThat(Lakvlak.read(vlak.sleutel())).contains(vlak);
        assertThat(Lakplaats.read(vlak.plaats().geschreven())).contains(vlak.plaats());
    }

    private static List<Bijlageplan.Vak> part(Lakvlak vlak, String grond) {
        return List.of(new Bijlageplan.Vak(1, 0, 0, grond, LEEG, vlak));
    }

    private static Bladlak drawn(byte[] pdf, List<Bijlageplan.Vak> vakken) throws Exception {
        return Bladproef.redacted(pdf, vakken);
    }
}
