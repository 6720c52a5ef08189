package nl.nota.web;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputFilter;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;

/** What a visit holds as bytes, and back; only what the product itself puts there is ever made from them. */
final class Sessievorm {
    private static final ObjectInputFilter EIGEN = ObjectInputFilter.Config.createFilter("maxdepth=20;maxbytes=4000000;"
            + "java.lang.*;java.time.*;java.util.*;java.util.concurrent.*;"
            + "nl.nota.**;org.springframework.security.**;org.springframework.web.**;org.springframework.util.*;"
            + "jakarta.servlet.http.Cookie;!*");

    private Sessievorm() {}

    static byte[] write(Object inhoud) {
        var bytes = new ByteArrayOutputStream();
        try (var uit = new ObjectOutputStream(bytes)) {
            uit.writeObject(inhoud);
        } catch (IOException e) {
            throw new UncheckedIOException("A visit holds what cannot be kept", e);
        }
        return bytes.toByteArray();
    }

    /** What was written; null when it was written by a version of the product that put other things there. */
    static @Nullable Object read(byte[] bytes) {
        try (var in = new ObjectInputStream(new ByteArrayInputStream(bytes))) {
            in.setObjectInputFilter(EIGEN);
            return in.readObject();
        } catch (IOException | ClassNotFoundException e) {
            return null;
        }
    }
}
