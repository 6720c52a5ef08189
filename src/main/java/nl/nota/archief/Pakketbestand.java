package nl.nota.archief;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.function.Supplier;
import nl.nota.kern.Sha256;

/**
 * A file of an exported dossier.
 *
 * @param bestandsnaam as it is called in the package; of plain letters, so that it can be written on any disk
 * @param naam as people called it
 * @param omvang how many bytes
 * @param sha256 their hash, in hexadecimal digits
 * @param bron opens them
 */
record Pakketbestand(
        String bestandsnaam, String naam, Formaat formaat, long omvang, String sha256, Supplier<InputStream> bron) {

    static Pakketbestand of(String bestandsnaam, Formaat formaat, byte[] bytes) {
        return new Pakketbestand(
                bestandsnaam,
                bestandsnaam,
                formaat,
                bytes.length,
                Sha256.hex(bytes),
                () -> new ByteArrayInputStream(bytes));
    }

    static Pakketbestand of(String bestandsnaam, Formaat formaat, String tekst) {
        return of(bestandsnaam, formaat, tekst.getBytes(StandardCharsets.UTF_8));
    }
}
