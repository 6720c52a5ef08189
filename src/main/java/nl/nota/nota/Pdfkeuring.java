package nl.nota.nota;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.Semaphore;
import nl.nota.kern.Outcome;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.MemoryUsageSetting;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;

/** Whether a PDF opens, and without a password. */
final class Pdfkeuring {
    private static final int STAART = 2048;
    private static final long GEHEUGEN = 16L << 20;
    private static final long SCHIJF = 512L << 20;

    /** Opening one takes memory; so many at a time. */
    private static final Semaphore TEGELIJK = new Semaphore(2);

    private Pdfkeuring() {}

    static Outcome<Keuring> of(Path pad) throws IOException {
        if (!new String(Beeldkeuring.tail(pad, STAART), StandardCharsets.ISO_8859_1).contains("%%EOF"))
            return Keuring.refused(Keuring.KAPOT);
        TEGELIJK.acquireUninterruptibly();
        try (var pdf = Loader.loadPDF(
                pad.toFile(), "", null, null, MemoryUsageSetting.setupMixed(GEHEUGEN, SCHIJF).streamCache)) {
            var paginas = pdf.getNumberOfPages();
            return paginas == 0
                    ? Keuring.refused(Keuring.KAPOT)
                    : Outcome.done(new Keuring(Bestandssoort.PDF, paginas));
        } catch (InvalidPasswordException e) {
            return Keuring.refused(Keuring.BEVEILIGD);
        } catch (IOException | RuntimeException e) {
            return Keuring.refused(Keuring.KAPOT);
        } finally {
            TEGELIJK.release();
        }
    }
}
