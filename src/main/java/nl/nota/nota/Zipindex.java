package nl.nota.nota;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The list at the end of a zip that says what is in it, read by itself and within bounds before anything is unpacked.
 *
 * @param beveiligd whether anything in it has a password
 * @param uitgepakt how many bytes it says it becomes
 */
record Zipindex(List<String> namen, boolean beveiligd, long uitgepakt) {
    private static final int EIND = 0x06054b50;
    private static final int INGANG = 0x02014b50;
    private static final int EIND_LENGTE = 22;
    private static final int INGANG_LENGTE = 46;
    private static final int HOOGSTENS = 20_000;
    private static final int GROOTSTE = 8 << 20;
    private static final int NOOT = 1 << 16;
    private static final int MASKER = 0xffff;
    private static final long GETAL = 0xffffffffL;

    Zipindex {
        namen = List.copyOf(namen);
    }

    /** Empty when there is no such list, it is cut off, or it is longer than any document needs. */
    static Optional<Zipindex> of(Path pad) throws IOException {
        var staart = little(Beeldkeuring.tail(pad, NOOT + EIND_LENGTE));
        for (var i = staart.limit() - EIND_LENGTE; i >= 0; i--) {
            if (staart.getInt(i) != EIND) continue;
            var aantal = staart.getShort(i + 10) & MASKER;
            var lengte = staart.getInt(i + 12) & GETAL;
            var begin = staart.getInt(i + 16) & GETAL;
            if (aantal > HOOGSTENS || lengte > GROOTSTE) return Optional.empty();
            return read(pad, begin, (int) lengte).flatMap(lijst -> entries(lijst, aantal));
        }
        return Optional.empty();
    }

    private static Optional<ByteBuffer> read(Path pad, long begin, int lengte) throws IOException {
        try (var bestand = new RandomAccessFile(pad.toFile(), "r")) {
            if (begin + lengte > bestand.length()) return Optional.empty();
            var lijst = new byte[lengte];
            bestand.seek(begin);
            bestand.readFully(lijst);
            return Optional.of(little(lijst));
        }
    }

    private static Optional<Zipindex> entries(ByteBuffer lijst, int aantal) {
        var namen = new ArrayList<String>();
        var beveiligd = false;
        long uitgepakt = 0;
        var i = 0;
        for (var n = 0; n < aantal; n++) {
            if (i + INGANG_LENGTE > lijst.limit() || lijst.getInt(i) != INGANG) return Optional.empty();
            beveiligd |= (lijst.getShort(i + 8) & 1) != 0;
            uitgepakt += lijst.getInt(i + 24) & GETAL;
            var naam = lijst.getShort(i + 28) & MASKER;
            var rest = (lijst.getShort(i + 30) & MASKER) + (lijst.getShort(i + 32) & MASKER);
            if (i + INGANG_LENGTE + naam + rest > lijst.limit()) return Optional.empty();
            namen.add(new String(lijst.array(), i + INGANG_LENGTE, naam, StandardCharsets.UTF_8));
            i += INGANG_LENGTE + naam + rest;
        }
        return Optional.of(new Zipindex(namen, beveiligd, uitgepakt));
    }

    private static ByteBuffer little(byte[] bytes) {
        return ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    }
}
