package nl.nota.overzicht;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.InputStream;
import java.util.Objects;

/** The typeface and the colours of the PDF: DejaVu Sans, which is close to the Verdana of government letters, and sRGB. */
final class Letters {
    private static final String FAMILIE = "Nota";
    private static final String MAP = "/net/sf/jasperreports/fonts/dejavu/";

    private Letters() {}

    static void embed(PdfRendererBuilder builder) {
        builder.useFont(() -> read("DejaVuSans.ttf"), FAMILIE, 400, FontStyle.NORMAL, true);
        builder.useFont(() -> read("DejaVuSans-Bold.ttf"), FAMILIE, 700, FontStyle.NORMAL, true);
        builder.useFont(() -> read("DejaVuSans-Oblique.ttf"), FAMILIE, 400, FontStyle.ITALIC, true);
        builder.useFont(() -> read("DejaVuSans-BoldOblique.ttf"), FAMILIE, 700, FontStyle.ITALIC, true);
    }

    static byte[] sRgb() {
        return ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();
    }

    private static InputStream read(String bestand) {
        return Objects.requireNonNull(Letters.class.getResourceAsStream(MAP + bestand), bestand);
    }
}
