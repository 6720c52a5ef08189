package nl.nota.openbaarmaking;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import javax.imageio.ImageIO;

/** Writes the pixels of a sheet down, none of them changed. */
final class Bladpng {
    private Bladpng() {}

    static byte[] of(BufferedImage beeld) throws IOException {
        var uit = new ByteArrayOutputStream();
        ImageIO.write(plain(beeld), "png", uit);
        return uit.toByteArray();
    }

    /** A sheet without colours has one number a pixel. */
    private static BufferedImage plain(BufferedImage beeld) {
        var grijs = new BufferedImage(beeld.getWidth(), beeld.getHeight(), BufferedImage.TYPE_BYTE_GRAY);
        var doel = grijs.getRaster();
        for (var y = 0; y < beeld.getHeight(); y++)
            for (var x = 0; x < beeld.getWidth(); x++) {
                var kleur = beeld.getRGB(x, y);
                var blauw = kleur & 0xFF;
                if (((kleur >> 8) & 0xFF) != blauw || ((kleur >> 16) & 0xFF) != blauw) return beeld;
                doel.setSample(x, y, 0, blauw);
            }
        return grijs;
    }
}
