package nl.nota.nota;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import nl.nota.kern.Outcome;
import nl.nota.kern.Reden;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.mime.MediaType;
import org.apache.tika.mime.MimeTypes;
import org.jspecify.annotations.Nullable;

/**
 * What a file is by what is in it, whatever its name says, and whether it can be a bijlage.
 *
 * @param paginas how many pages it has, or null where that cannot be told
 */
record Keuring(Bestandssoort soort, @Nullable Integer paginas) {
    static final String LEEG = "nota.bestand.leeg";
    static final String BEVEILIGD = "nota.bestand.beveiligd";
    static final String MACRO = "nota.bestand.macro";
    static final String KAPOT = "nota.bestand.kapot";
    static final String ACTIEF = "nota.bestand.actief";
    static final String PROGRAMMA = "nota.bestand.programma";
    static final String INGEPAKT = "nota.bestand.ingepakt";
    static final String UITDIJEND = "nota.bestand.uitdijend";
    static final String OUD = "nota.bestand.oud";
    static final String SOORT = "nota.bestand.soort";

    private static final Set<String> INGEWIKKELD =
            Set.of("application/pdf", "application/zip", "application/x-tika-msoffice");
    private static final Set<String> ACTIEVE = Set.of("text/html", "application/xhtml+xml", "image/svg+xml");
    private static final Set<String> PROGRAMMAS = Set.of(
            "application/x-msdownload",
            "application/x-dosexec",
            "application/x-executable",
            "application/x-elf",
            "application/x-sharedlib",
            "application/x-object",
            "application/x-mach-o",
            "application/x-mach-o-executable",
            "application/java-vm",
            "application/x-sh",
            "application/x-bat",
            "application/x-ms-shortcut",
            "application/javascript",
            "text/javascript");

    static Keuring of(Bestandssoort soort) {
        return new Keuring(soort, null);
    }

    /** Judges the file; reads no more of it into memory than a few pieces. */
    static Outcome<Keuring> of(Path pad, String naam) throws IOException {
        return Files.size(pad) == 0 ? refused(LEEG) : judge(type(pad), pad, naam);
    }

    /** The same of a file of which the type was told by its first bytes. */
    static Outcome<Keuring> judge(String type, Path pad, String naam) throws IOException {
        return switch (type) {
            case "application/pdf" -> Pdfkeuring.of(pad);
            case "application/zip" -> Zipkeuring.of(pad);
            case "application/x-tika-msoffice" -> Olekeuring.of(pad);
            case "image/png" -> Beeldkeuring.png(pad);
            case "image/jpeg" -> Beeldkeuring.jpeg(pad);
            case "image/tiff" -> Outcome.done(of(Bestandssoort.TIFF));
            case "message/rfc822" -> Outcome.done(of(Bestandssoort.EML));
            case "text/plain", "text/csv" -> Outcome.done(of(text(naam)));
            default -> refused(other(type));
        };
    }

    /** Whether a file of this type must be opened to be judged; that is done outside the product. */
    static boolean isOpened(String type) {
        return INGEWIKKELD.contains(type);
    }

    static Outcome<Keuring> refused(String code) {
        return Outcome.refused(Reden.onjuist(code));
    }

    /** What the first bytes say it is. */
    static String type(Path pad) throws IOException {
        return detect(pad).getBaseType().toString();
    }

    private static MediaType detect(Path pad) throws IOException {
        try (var in = new BufferedInputStream(Files.newInputStream(pad), 1 << 16)) {
            var gevonden = MimeTypes.getDefaultMimeTypes().detect(in, new Metadata());
            return isZip(gevonden) ? MediaType.APPLICATION_ZIP : gevonden;
        }
    }

    /** What Tika already knows to be a kind of zip is looked into all the same. */
    private static boolean isZip(MediaType type) {
        var naam = type.toString();
        return naam.equals("application/x-tika-ooxml")
                || naam.startsWith("application/vnd.oasis.opendocument")
                || naam.startsWith("application/vnd.openxmlformats")
                || naam.equals("application/java-archive")
                || naam.equals("application/epub+zip");
    }

    private static Bestandssoort text(String naam) {
        return naam.toLowerCase(Locale.ROOT).endsWith(".csv") ? Bestandssoort.CSV : Bestandssoort.TXT;
    }

    private static String other(String naam) {
        if (ACTIEVE.contains(naam) || naam.endsWith("+xml") || naam.equals("application/xml")) return ACTIEF;
        if (PROGRAMMAS.contains(naam)) return PROGRAMMA;
        if (naam.equals("application/x-tika-ooxml-protected")) return BEVEILIGD;
        return naam.startsWith("application/x-")
                                && (naam.contains("rar") || naam.contains("7z") || naam.contains("tar"))
                        || naam.equals("application/gzip")
                ? INGEPAKT
                : SOORT;
    }
}
