package nl.nota.inlezen;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import nl.nota.kern.Outcome;
import nl.nota.kern.Reden;
import org.jspecify.annotations.Nullable;

/** Turns the bytes of a file into text, or says why they are none. */
final class Codering {
    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final Charset LATIJN_9 = Charset.forName("ISO-8859-15");

    private Codering() {}

    static Outcome<String> read(byte[] bytes) {
        Charset codering = recognised(bytes);
        if (codering == null) return Outcome.refused(Reden.onjuist("inlezen.binair"));
        String tekst;
        try {
            tekst = codering.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            return Outcome.refused(Reden.onjuist("inlezen.onleesbaar"));
        }
        if (tekst.indexOf('\uFFFD') >= 0) return Outcome.refused(Reden.onjuist("inlezen.onleesbaar"));
        if (isBinary(tekst)) return Outcome.refused(Reden.onjuist("inlezen.binair"));
        return Outcome.done(tekst.startsWith("\uFEFF") ? tekst.substring(1) : tekst);
    }

    private static @Nullable Charset recognised(byte[] b) {
        if (startsWith(b, 0xEF, 0xBB, 0xBF)) return StandardCharsets.UTF_8;
        if (startsWith(b, 0xFF, 0xFE, 0, 0) || startsWith(b, 0, 0, 0xFE, 0xFF)) return null;
        if (startsWith(b, 0xFF, 0xFE)) return StandardCharsets.UTF_16LE;
        if (startsWith(b, 0xFE, 0xFF)) return StandardCharsets.UTF_16BE;
        int even = zeroes(b, 0);
        int oneven = zeroes(b, 1);
        if (even + oneven > 0) return wide(b.length, even, oneven);
        if (isUtf8(b)) return StandardCharsets.UTF_8;
        return has(b, 0xA4, 0xA4) && !has(b, 0x80, 0x9F) ? LATIJN_9 : WINDOWS;
    }

    /** Two bytes a character without a mark: in Dutch nearly each character has a zero on the same side. */
    private static @Nullable Charset wide(int lengte, int even, int oneven) {
        if (lengte % 2 != 0) return null;
        if (oneven > lengte * 0.4 && even == 0) return StandardCharsets.UTF_16LE;
        return even > lengte * 0.4 && oneven == 0 ? StandardCharsets.UTF_16BE : null;
    }

    private static boolean isUtf8(byte[] bytes) {
        try {
            StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes));
            return true;
        } catch (CharacterCodingException e) {
            return false;
        }
    }

    /** Text has hardly a control character; what is no text is full of them. */
    private static boolean isBinary(String tekst) {
        long vreemd = tekst.chars()
                .filter(c -> c == 0 || (Character.isISOControl(c) && "\t\n\r\f\u000b".indexOf(c) < 0))
                .count();
        return vreemd > 2 + tekst.length() / 500;
    }

    private static int zeroes(byte[] bytes, int vanaf) {
        int aantal = 0;
        for (int i = vanaf; i < bytes.length; i += 2) if (bytes[i] == 0) aantal++;
        return aantal;
    }

    private static boolean has(byte[] bytes, int van, int tot) {
        for (byte b : bytes) if ((b & 0xFF) >= van && (b & 0xFF) <= tot) return true;
        return false;
    }

    static boolean startsWith(byte[] bytes, int... begin) {
        if (bytes.length < begin.length) return false;
        for (int i = 0; i < begin.length; i++) if ((bytes[i] & 0xFF) != begin[i]) return false;
        return true;
    }
}
