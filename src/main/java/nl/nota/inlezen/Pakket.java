package nl.nota.inlezen;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** The parts of a Word file, unpacked within limits; what is no XML is counted and left out. */
final class Pakket {
    private static final int MEESTE_DELEN = 2_000;
    private static final long GROOTSTE_DEEL = 16L * 1024 * 1024;
    private static final long GROOTSTE = 64L * 1024 * 1024;
    /** What a file may grow to whatever its size, and how many times its size above that. */
    private static final long ALTIJD_GOED = 2L * 1024 * 1024;

    private static final int HOOGSTE_VERHOUDING = 100;

    private final Map<String, byte[]> delen = new HashMap<>();

    static Pakket open(byte[] bestand) {
        return open(bestand, "[Content_Types].xml");
    }

    /** The same of a file that is nothing without this part. */
    static Pakket open(byte[] bestand, String nodig) {
        Pakket pakket = new Pakket();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bestand))) {
            pakket.unpack(zip, Math.max(ALTIJD_GOED, Math.min(GROOTSTE, bestand.length * (long) HOOGSTE_VERHOUDING)));
        } catch (IOException | IllegalArgumentException e) {
            throw new Weigering("inlezen.docx.kapot");
        }
        if (!pakket.has(nodig)) throw new Weigering("inlezen.docx.geen-word");
        return pakket;
    }

    private void unpack(ZipInputStream zip, long grens) throws IOException {
        long totaal = 0;
        int aantal = 0;
        byte[] hap = new byte[16 * 1024];
        for (ZipEntry deel = zip.getNextEntry(); deel != null; deel = zip.getNextEntry()) {
            if (++aantal > MEESTE_DELEN) throw new Weigering("inlezen.docx.bom");
            String naam = deel.getName().replace('\\', '/').toLowerCase(Locale.ROOT);
            boolean nodig = naam.endsWith(".xml") || naam.endsWith(".rels");
            if (naam.contains("vbaproject")) throw new Weigering("inlezen.docx.macro");
            ByteArrayOutputStream uit = new ByteArrayOutputStream();
            long groot = 0;
            for (int n = zip.read(hap); n >= 0; n = zip.read(hap)) {
                totaal += n;
                groot += n;
                if (totaal > grens || (nodig && groot > GROOTSTE_DEEL)) throw new Weigering("inlezen.docx.bom");
                if (nodig) uit.write(hap, 0, n);
            }
            if (nodig && delen.put(naam, uit.toByteArray()) != null) throw new Weigering("inlezen.docx.kapot");
        }
    }

    boolean has(String naam) {
        return delen.containsKey(naam.toLowerCase(Locale.ROOT));
    }

    /** A part in which letters stand between elements. */
    Knoop mixed(String naam) {
        byte[] deel = delen.get(naam.toLowerCase(Locale.ROOT));
        return deel == null ? new Knoop("") : Xml.read(deel, true);
    }

    /** A part; an empty element when the file has none of that name. */
    Knoop read(String naam) {
        byte[] deel = delen.get(naam.toLowerCase(Locale.ROOT));
        return deel == null ? new Knoop("") : Xml.read(deel);
    }
}
