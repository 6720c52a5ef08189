package nl.nota.nota;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import nl.nota.kern.Outcome;

/** Whether a picture has its end: one that was cut off has not. */
final class Beeldkeuring {
    private static final int STAART = 1 << 16;

    private Beeldkeuring() {}

    static Outcome<Keuring> png(Path pad) throws IOException {
        return ending(pad, "IEND", Bestandssoort.PNG);
    }

    static Outcome<Keuring> jpeg(Path pad) throws IOException {
        return ending(pad, "\u00ff\u00d9", Bestandssoort.JPEG);
    }

    private static Outcome<Keuring> ending(Path pad, String eind, Bestandssoort soort) throws IOException {
        return new String(tail(pad, STAART), StandardCharsets.ISO_8859_1).contains(eind)
                ? Outcome.done(Keuring.of(soort))
                : Keuring.refused(Keuring.KAPOT);
    }

    /** The last bytes of a file, at most so many. */
    static byte[] tail(Path pad, int hoogstens) throws IOException {
        try (var bestand = new RandomAccessFile(pad.toFile(), "r")) {
            var staart = new byte[(int) Math.min(hoogstens, bestand.length())];
            bestand.seek(bestand.length() - staart.length);
            bestand.readFully(staart);
            return staart;
        }
    }
}
