package nl.nota.overzicht;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** Changes a file within a zip, as an editor would. */
final class Zips {
    private Zips() {}

    static byte[] replaced(byte[] zip, String naam, String oud, String nieuw) throws IOException {
        var uit = new ByteArrayOutputStream();
        try (var in = new ZipInputStream(new ByteArrayInputStream(zip));
                var naar = new ZipOutputStream(uit)) {
            for (var deel = in.getNextEntry(); deel != null; deel = in.getNextEntry()) {
                var inhoud = in.readAllBytes();
                naar.putNextEntry(new ZipEntry(deel.getName()));
                if (deel.getName().equals(naam))
                    inhoud = new String(inhoud, StandardCharsets.UTF_8)
                            .replace(oud, nieuw)
                            .getBytes(StandardCharsets.UTF_8);
                naar.write(inhoud);
            }
        }
        return uit.toByteArray();
    }
}
