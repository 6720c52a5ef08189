package nl.nota.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.servlet.http.HttpServletRequest;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.List;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.multipart.MultipartHttpServletRequest;

/** The fingerprint by which two requests are the same: method, address and what was sent; each part with its length. */
final class IdempotentieAfdruk {
    private final MessageDigest digest;
    private final DataOutputStream out;

    private IdempotentieAfdruk(HttpServletRequest request) throws IOException {
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
        out = new DataOutputStream(new DigestOutputStream(OutputStream.nullOutputStream(), digest));
        add(request.getMethod());
        add(request.getRequestURI());
        add(request.getQueryString());
    }

    static byte[] of(IdempotentieVerzoek request) throws IOException {
        var afdruk = new IdempotentieAfdruk(request);
        afdruk.add(request.body());
        return afdruk.digest.digest();
    }

    /** The parts, not the bytes on the line: a client that sends a file again draws a new boundary between them. */
    static byte[] of(MultipartHttpServletRequest request) throws IOException {
        var afdruk = new IdempotentieAfdruk(request);
        for (var veld : new TreeMap<>(request.getParameterMap()).entrySet()) {
            afdruk.add(veld.getKey());
            afdruk.out.writeInt(veld.getValue().length);
            for (String waarde : veld.getValue()) afdruk.add(waarde);
        }
        for (var deel : new TreeMap<>(request.getMultiFileMap()).entrySet()) {
            afdruk.add(deel.getKey());
            afdruk.add(deel.getValue());
        }
        return afdruk.digest.digest();
    }

    private void add(List<MultipartFile> bestanden) throws IOException {
        out.writeInt(bestanden.size());
        for (var bestand : bestanden) {
            add(bestand.getOriginalFilename());
            add(bestand.getContentType());
            out.writeLong(bestand.getSize());
            try (var in = bestand.getInputStream()) {
                in.transferTo(out);
            }
        }
    }

    private void add(@Nullable String text) throws IOException {
        out.writeBoolean(text != null);
        if (text != null) add(text.getBytes(UTF_8));
    }

    private void add(byte[] bytes) throws IOException {
        out.writeInt(bytes.length);
        out.write(bytes);
    }
}
