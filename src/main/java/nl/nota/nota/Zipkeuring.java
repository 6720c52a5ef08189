package nl.nota.nota;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.CheckedInputStream;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import nl.nota.kern.Outcome;
import org.jspecify.annotations.Nullable;

/** Which document is in a zip, and whether it is whole, without a password, without macros, and of a bounded size. */
final class Zipkeuring {
    private static final long GROOTST_UITGEPAKT = 1L << 30;
    private static final int GROOTSTE_LIJST = 1 << 20;
    private static final Map<String, Bestandssoort> OOXML = Map.of(
            "wordprocessingml.document.main+xml", Bestandssoort.DOCX,
            "spreadsheetml.sheet.main+xml", Bestandssoort.XLSX,
            "presentationml.presentation.main+xml", Bestandssoort.PPTX,
            "presentationml.slideshow.main+xml", Bestandssoort.PPTX);
    private static final Map<String, Bestandssoort> ODF = Map.of(
            "application/vnd.oasis.opendocument.text", Bestandssoort.ODT,
            "application/vnd.oasis.opendocument.spreadsheet", Bestandssoort.ODS,
            "application/vnd.oasis.opendocument.presentation", Bestandssoort.ODP);

    private Zipkeuring() {}

    static Outcome<Keuring> of(Path pad) throws IOException {
        var index = Zipindex.of(pad);
        if (index.isEmpty()) return Keuring.refused(Keuring.KAPOT);
        if (index.get().beveiligd()) return Keuring.refused(Keuring.BEVEILIGD);
        if (index.get().uitgepakt() > GROOTST_UITGEPAKT) return Keuring.refused(Keuring.UITDIJEND);
        try (var zip = new ZipFile(pad.toFile())) {
            return judge(zip, index.get().namen());
        } catch (ZipException | IllegalArgumentException e) {
            return Keuring.refused(Keuring.KAPOT);
        }
    }

    private static Outcome<Keuring> judge(ZipFile zip, List<String> namen) throws IOException {
        var soorten = text(zip, "[Content_Types].xml");
        var mimetype = text(zip, "mimetype");
        var bezwaar = namen.stream().anyMatch(Zipkeuring::isMacro) || hasMacros(soorten) ? Keuring.MACRO : null;
        if (text(zip, "META-INF/manifest.xml").contains("encryption-data")) bezwaar = Keuring.BEVEILIGD;
        if (bezwaar != null) return Keuring.refused(bezwaar);
        var soort = soorten.isEmpty() ? ODF.get(mimetype.strip()) : ooxml(soorten);
        if (soort == null) return Keuring.refused(soorten.isEmpty() ? Keuring.INGEPAKT : Keuring.SOORT);
        var fout = unpack(zip);
        return fout == null ? Outcome.done(Keuring.of(soort)) : Keuring.refused(fout);
    }

    private static boolean isMacro(String naam) {
        var klein = naam.toLowerCase(Locale.ROOT);
        return klein.endsWith("vbaproject.bin")
                || klein.contains("/macrosheets/")
                || klein.startsWith("basic/")
                || klein.startsWith("scripts/");
    }

    private static boolean hasMacros(String soorten) {
        return soorten.contains("macroEnabled") || soorten.contains("vbaProject") || soorten.contains("macrosheet");
    }

    private static @Nullable Bestandssoort ooxml(String soorten) {
        return OOXML.entrySet().stream()
                .filter(een -> soorten.contains(een.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(null);
    }

    /** The beginning of one part; empty when it is not there. */
    private static String text(ZipFile zip, String naam) throws IOException {
        var deel = zip.getEntry(naam);
        if (deel == null) return "";
        try (var in = zip.getInputStream(deel)) {
            return new String(in.readNBytes(GROOTSTE_LIJST), StandardCharsets.UTF_8);
        }
    }

    /** Reads every part to its end, for it to be whole; what says to be small and is not is found here. */
    private static @Nullable String unpack(ZipFile zip) throws IOException {
        long samen = 0;
        var blok = new byte[1 << 16];
        for (var deel : Collections.list(zip.entries())) {
            try (var in = new CheckedInputStream(zip.getInputStream(deel), new CRC32())) {
                for (int gelezen; (gelezen = in.read(blok)) >= 0; ) {
                    samen += gelezen;
                    if (samen > GROOTST_UITGEPAKT) return Keuring.UITDIJEND;
                }
                if (in.getChecksum().getValue() != deel.getCrc()) return Keuring.KAPOT;
            } catch (IOException e) {
                return Keuring.KAPOT;
            }
        }
        return null;
    }
}
