package nl.nota.nota;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Objects;
import nl.nota.kern.Outcome;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.MemoryUsageSetting;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;

/** Whether a PDF opens, and without a password. */
final class Pdfkeuring {
    private static final int STAART = 2048;
    private static final long GEHEUGEN = 16L << 20;
    private static final long SCHIJF = 512L << 20;

    private Pdfkeuring() {}

    static Outcome<Keuring> of(Path pad) throws IOException {
        if (!new String(Beeldkeuring.tail(pad, STAART), StandardCharsets.ISO_8859_1).contains("%%EOF"))
            return Keuring.refused(Keuring.KAPOT);
        try (var pdf = open(pad)) {
            var paginas = pdf.getNumberOfPages();
            return paginas == 0
                    ? Keuring.refused(Keuring.KAPOT)
                    : Outcome.done(new Keuring(Bestandssoort.PDF, paginas));
        } catch (InvalidPasswordException e) {
            return Keuring.refused(Keuring.BEVEILIGD);
        } catch (IOException | RuntimeException | StackOverflowError e) {
            return Keuring.refused(Keuring.KAPOT);
        }
    }

    /** Opens it without a password; what does not fit in a little memory lies beside the file. */
    static PDDocument open(Path pad) throws IOException {
        var geheugen = MemoryUsageSetting.setupMixed(GEHEUGEN, SCHIJF)
                .setTempDir(
                        Objects.requireNonNull(pad.toAbsolutePath().getParent()).toFile());
        return Loader.loadPDF(pad.toFile(), "", null, null, geheugen.streamCache);
    }
}
