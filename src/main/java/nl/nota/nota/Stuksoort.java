package nl.nota.nota;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/** The kinds of document that are kept as evidence, told by their bytes. */
public enum Stuksoort {
    PDF("%PDF-"),
    PNG("\u0089PNG\r\n\u001a\n"),
    JPEG("\u00ff\u00d8\u00ff"),
    /** A mail as Outlook saves it: the container of old Office files, with the properties of a message. */
    MSG("\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1") {
        @Override
        boolean is(byte[] inhoud) {
            return super.is(inhoud) && contains(inhoud, "__properties_version1.0".getBytes(StandardCharsets.UTF_16LE));
        }
    },
    /** A Word document without macros. */
    DOCX("PK\u0003\u0004") {
        @Override
        boolean is(byte[] inhoud) {
            return super.is(inhoud)
                    && contains(inhoud, bytes("word/document.xml"))
                    && !contains(inhoud, bytes("vbaProject.bin"));
        }
    },
    /** Words, for instance a mail as it was sent. */
    TEKST("") {
        @Override
        boolean is(byte[] inhoud) {
            for (var een : inhoud) if (een >= 0 && een < ' ' && WIT.indexOf(een) < 0 || een == 0x7f) return false;
            return true;
        }
    };

    private static final String WIT = "\t\n\f\r";

    private final byte[] begin;

    Stuksoort(String begin) {
        this.begin = bytes(begin);
    }

    static Optional<Stuksoort> of(byte[] inhoud) {
        return Arrays.stream(values()).filter(soort -> soort.is(inhoud)).findFirst();
    }

    boolean is(byte[] inhoud) {
        return inhoud.length >= begin.length && Arrays.equals(begin, 0, begin.length, inhoud, 0, begin.length);
    }

    private static byte[] bytes(String tekens) {
        return tekens.getBytes(StandardCharsets.ISO_8859_1);
    }

    private static boolean contains(byte[] inhoud, byte[] gezocht) {
        return new String(inhoud, StandardCharsets.ISO_8859_1)
                .contains(new String(gezocht, StandardCharsets.ISO_8859_1));
    }
}
