package nl.nota.nota;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.jspecify.annotations.Nullable;

/** Files as people bring them, made on the spot. */
public final class Proefbestanden {
    private static final String SOORTEN = "[Content_Types].xml";
    private static final String DOCX =
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";

    private Proefbestanden() {}

    /** A PDF of so many empty pages. */
    public static byte[] pdf(int paginas) {
        return pdf(paginas, null);
    }

    /** The same, that opens with a password only. */
    static byte[] pdf(int paginas, @Nullable String wachtwoord) {
        try (var pdf = new PDDocument();
                var uit = new ByteArrayOutputStream()) {
            for (var n = 0; n < paginas; n++) pdf.addPage(new PDPage());
            if (wachtwoord != null)
                pdf.protect(new StandardProtectionPolicy(wachtwoord, wachtwoord, new AccessPermission()));
            pdf.save(uit);
            return uit.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A picture of nothing. */
    public static byte[] png() {
        try (var uit = new ByteArrayOutputStream()) {
            ImageIO.write(new BufferedImage(200, 300, BufferedImage.TYPE_INT_RGB), "png", uit);
            return uit.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A document as Office keeps it under a password. */
    static byte[] locked(byte[] inhoud) {
        try (var map = new POIFSFileSystem();
                var uit = new ByteArrayOutputStream()) {
            var slot = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
            slot.confirmPassword("geheim");
            try (var in = slot.getDataStream(map)) {
                in.write(inhoud);
            }
            map.writeFilesystem(uit);
            return uit.toByteArray();
        } catch (IOException | GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    static byte[] docx(String... erbij) {
        return ooxml(DOCX, erbij);
    }

    static byte[] ooxml(String hoofdsoort, String... erbij) {
        var delen = new LinkedHashMap<String, String>();
        delen.put(SOORTEN, "<Types><Override ContentType=\"" + hoofdsoort + "\"/></Types>");
        delen.put("word/document.xml", "<w:document/>");
        for (var naam : erbij) delen.put(naam, "x");
        return zip(delen);
    }

    static byte[] odf(String mimetype, String manifest, String... erbij) {
        var delen = new LinkedHashMap<String, String>();
        delen.put("mimetype", mimetype);
        delen.put("META-INF/manifest.xml", manifest);
        for (var naam : erbij) delen.put(naam, "x");
        return zip(delen);
    }

    static byte[] zip(Map<String, String> delen) {
        try (var uit = new ByteArrayOutputStream()) {
            try (var zip = new ZipOutputStream(uit)) {
                for (var deel : delen.entrySet()) {
                    zip.putNextEntry(new ZipEntry(deel.getKey()));
                    zip.write(deel.getValue().getBytes(StandardCharsets.UTF_8));
                }
            }
            return uit.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A container of old Office files with these names in its directory. */
    static byte[] ole(String... namen) {
        var bytes = new byte[512 + 512 * (1 + namen.length / 4)];
        byte[] begin = {(byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0, (byte) 0xa1, (byte) 0xb1, 0x1a, (byte) 0xe1};
        System.arraycopy(begin, 0, bytes, 0, begin.length);
        for (var n = 0; n < namen.length; n++) {
            var naam = namen[n].getBytes(StandardCharsets.UTF_16LE);
            var ingang = 512 + 128 * n;
            System.arraycopy(naam, 0, bytes, ingang, naam.length);
            bytes[ingang + 64] = (byte) (naam.length + 2);
            bytes[ingang + 66] = 2;
        }
        return bytes;
    }
}
