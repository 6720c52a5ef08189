package nl.nota.openbaarmaking;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.util.List;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What stays inside of a sheet that others made is not on the sheet that the public sees, nor how wide it was. */
class BladlakTest {
    private static final String NAAM = Bladproef.NAAM;

    @ParameterizedTest
    @ValueSource(strings = {"Jan", "Willemijn", "W. Overduin", "iiiiiiii", "WWWWWW", "g"})
    void sheetsThatDifferOnlyInWhatStaysInsideAreTheSamePixelForPixel(String naam) throws Exception {
        assertThat(pixels(named(naam))).isEqualTo(pixels(named("Anna")));
    }

    private static BufferedImage named(String naam) throws Exception {
        var pdf = new Bladproef()
                .words("Bel", 20, 150)
                .words(naam, 90, 150)
                .words("over de kade.", 260, 150)
                .bytes();
        var lak = Bladproef.redacted(pdf, Bladproef.vakken(pdf, naam));
        assertThat(lak.gesloten()).isFalse();
        return lak.beeld();
    }

    @Test
    void outsideTheBoxesNothingChangesAndTheirEdgesLieOnTheGrid() throws Exception {
        var pdf =
                new Bladproef().words("Bel " + NAAM + " over de kade.", 20, 150).bytes();
        var vol = Bladproef.redacted(pdf, List.of());
        var lak = Bladproef.redacted(pdf, Bladproef.vakken(pdf, NAAM));
        var vak = lak.vakken().getFirst().plek();
        for (var y = 0; y < vol.beeld().getHeight(); y++)
            for (var x = 0; x < vol.beeld().getWidth(); x++)
                if (!vak.contains(x, y))
                    assertThat(lak.beeld().getRGB(x, y)).isEqualTo(vol.beeld().getRGB(x, y));
        assertThat(List.of(vak.x, vak.x + vak.width)).isSubsetOf(List.of(0, 85, 170, 255, 340));
        assertThat(lak.vakken().getFirst().label()).isEqualTo("5.1.2e");
    }

    @Test
    void wordsThatAreReadButNotSeenOverAPictureCloseTheSheet() throws Exception {
        var scan = new Bladproef()
                .picture(20, 140)
                .words(NAAM, 20, 150, RenderingMode.NEITHER)
                .bytes();
        assertThat(Bladproef.redacted(scan, Bladproef.vakken(scan, NAAM)).gesloten())
                .isTrue();
        var gezien = new Bladproef().picture(20, 40).words(NAAM, 20, 150).bytes();
        assertThat(Bladproef.redacted(gezien, Bladproef.vakken(gezien, NAAM)).gesloten())
                .isFalse();
    }

    @Test
    void aSheetIsClosedWhenItIsReadInAnotherWayThanWhenItWasRedacted() throws Exception {
        var pdf = new Bladproef().words(NAAM, 20, 150).bytes();
        var anders =
                Bladproef.vakken(new Bladproef().words("x " + NAAM, 20, 150).bytes(), NAAM);
        assertThat(Bladproef.redacted(pdf, anders).gesloten()).isTrue();
        var heel = List.of(new Bijlageplan.Vak(1, 0, 0, "5.1.2e", ""));
        assertThat(Bladproef.redacted(pdf, heel).gesloten()).isTrue();
    }

    @Test
    void somebodyLooksAtASheetOnWhichMoreStandsThanWords() throws Exception {
        assertThat(Bladproef.read(
                        new Bladproef().words("Tekst", 20, 150).lines().bytes()))
                .isEqualTo(new Bijlagelezing.Blad("Tekst", false));
        assertThat(Bladproef.read(new Bladproef().picture(20, 20).bytes()).beeld())
                .isTrue();
        assertThat(Bladproef.read(new Bladproef().curve().bytes()).beeld()).isTrue();
        var dwars = new Bladproef().words("Tekst", 20, 150);
        dwars.blad().setRotation(90);
        assertThat(Bladproef.read(dwars.bytes()).beeld()).isTrue();
    }

    @Test
    void whatGoesOnOnTheNextLineIsOneLineOfWords() throws Exception {
        var pdf = new Bladproef()
                .words("Bel Willemijn", 20, 150)
                .words("Overduin.", 20, 136)
                .bytes();
        assertThat(Bladproef.read(pdf).tekst().strip()).isEqualTo("Bel Willemijn Overduin.");
        assertThat(Bladproef.redacted(pdf, Bladproef.vakken(pdf, NAAM)).vakken())
                .isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {90, 180, 270})
    void aSheetThatWasTurnedIsRedactedWhereItIsSeen(int draai) throws Exception {
        var pdf = new Bladproef().turned(NAAM, draai).bytes();
        var lak = Bladproef.redacted(pdf, Bladproef.vakken(pdf, NAAM));
        assertThat(lak.gesloten()).isFalse();
        assertThat(lak.vakken()).hasSize(1);
        var wit = Bladproef.redacted(new Bladproef().turned(" ", draai).bytes(), List.of())
                .beeld();
        new Bladkwast(Bladproef.DPI).paint(wit, lak.vakken());
        assertThat(pixels(lak.beeld())).isEqualTo(pixels(wit));
    }

    static int[] pixels(BufferedImage beeld) {
        return beeld.getRGB(0, 0, beeld.getWidth(), beeld.getHeight(), null, 0, beeld.getWidth());
    }
}
