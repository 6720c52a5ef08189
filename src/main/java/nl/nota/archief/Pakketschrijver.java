package nl.nota.archief;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDateTime;
import java.util.Collections;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/**
 * Writes a dossier as a zip: each file with its metadata beside it, and the hashes of all of them in a form that
 * {@code sha256sum --check} reads. The same dossier always gives the same bytes.
 */
final class Pakketschrijver {
    private static final String SOMMEN = "sha256sums.txt";

    private final ZipOutputStream zip;
    private final Pakket pakket;
    private final LocalDateTime tijd;
    private final Map<String, String> sommen = new TreeMap<>();

    private Pakketschrijver(ZipOutputStream zip, Pakket pakket) {
        this.zip = zip;
        this.pakket = pakket;
        this.tijd = pakket.afsluiting().dag().atStartOfDay();
    }

    /** Writes it there, and reads it again: what does not come back as it went in is not handed over. */
    static void write(Pakket pakket, Path naar) throws IOException {
        Map<String, String> sommen;
        try (var zip = new ZipOutputStream(Files.newOutputStream(naar), StandardCharsets.UTF_8)) {
            var schrijver = new Pakketschrijver(zip, pakket);
            schrijver.write();
            sommen = schrijver.sommen;
        }
        verify(naar, sommen);
    }

    private void write() throws IOException {
        var metagegevens = new Pakketmetagegevens(pakket);
        var map = pakket.kenmerk().replace(' ', '_');
        put(map + "/" + map + ".mdto.xml", metagegevens.dossier());
        for (var stuk : pakket.stukken()) {
            var pad = map + "/" + stuk.map() + "/";
            put(pad + stuk.map() + ".mdto.xml", metagegevens.stuk(stuk));
            for (var bestand : stuk.bestanden()) {
                try (var in = bestand.bron().get()) {
                    put(pad + bestand.bestandsnaam(), in, bestand.sha256());
                }
                put(pad + bestand.bestandsnaam() + ".bestand.mdto.xml", metagegevens.bestand(stuk, bestand));
            }
        }
        var lijst = new StringBuilder();
        sommen.forEach((pad, som) -> lijst.append(som).append("  ").append(pad).append('\n'));
        put(SOMMEN, lijst.toString().getBytes(StandardCharsets.UTF_8));
    }

    private void put(String pad, byte[] bytes) throws IOException {
        begin(pad);
        zip.write(bytes);
        zip.closeEntry();
        sommen.put(pad, HexFormat.of().formatHex(digest().digest(bytes)));
    }

    private void put(String pad, InputStream in, String sha256) throws IOException {
        begin(pad);
        var digest = digest();
        in.transferTo(new DigestOutputStream(zip, digest));
        zip.closeEntry();
        var som = HexFormat.of().formatHex(digest.digest());
        if (!som.equals(sha256)) throw new IOException("What was stored is not what was read: " + pad);
        sommen.put(pad, som);
    }

    private void begin(String pad) throws IOException {
        var entry = new ZipEntry(pad);
        entry.setTimeLocal(tijd);
        zip.putNextEntry(entry);
    }

    private static void verify(Path pad, Map<String, String> sommen) throws IOException {
        var gelezen = new TreeMap<String, String>();
        try (var zip = new ZipFile(pad.toFile(), StandardCharsets.UTF_8)) {
            for (ZipEntry entry : Collections.list(zip.entries())) {
                var digest = digest();
                try (var in = zip.getInputStream(entry)) {
                    in.transferTo(new DigestOutputStream(OutputStream.nullOutputStream(), digest));
                }
                gelezen.put(entry.getName(), HexFormat.of().formatHex(digest.digest()));
            }
        }
        if (!gelezen.equals(sommen)) throw new IOException("The package did not come back as it was written");
    }

    private static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
