package nl.nota.inlezen;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** How what stands on sheets goes from the process that takes a file apart to the one that asked for it. */
final class Bladvorm {
    private static final int MEESTE = 500_000;
    private static final int DIEPST = 40;

    private Bladvorm() {}

    private interface Schrijver<T> {
        void write(T wat) throws IOException;
    }

    private interface Lezer<T> {
        T read() throws IOException;
    }

    static void write(Blad blad, DataOutputStream uit) throws IOException {
        list(blad.paginakop(), uit, stuk -> write(stuk, uit));
        list(blad.stukken(), uit, stuk -> write(stuk, uit));
        list(blad.noten(), uit, noot -> list(noot, uit, loop -> write(loop, uit)));
        list(blad.kanttekeningen(), uit, een -> {
            text(een.auteur(), uit);
            text(een.tekst(), uit);
            uit.writeInt(een.stuk());
            text(een.citaat(), uit);
        });
        list(List.copyOf(blad.weglatingen().entrySet()), uit, een -> {
            text(een.getKey(), uit);
            uit.writeInt(een.getValue());
        });
        list(List.copyOf(blad.eigenschappen().entrySet()), uit, een -> {
            text(een.getKey(), uit);
            text(een.getValue(), uit);
        });
    }

    private static void write(Stuk stuk, DataOutputStream uit) throws IOException {
        text(stuk.stijl(), uit);
        uit.writeInt(stuk.kop());
        list(stuk.lopen(), uit, loop -> write(loop, uit));
        uit.writeInt(stuk.niveau());
        uit.writeBoolean(stuk.genummerd());
        uit.writeInt(stuk.nummer());
        list(stuk.rijen(), uit, rij -> list(rij, uit, cel -> list(cel, uit, binnen -> write(binnen, uit))));
    }

    private static void write(Loop loop, DataOutputStream uit) throws IOException {
        text(loop.tekst(), uit);
        uit.writeBoolean(loop.vet());
        uit.writeBoolean(loop.cursief());
        text(loop.adres(), uit);
        uit.writeInt(loop.noot());
    }

    private static <T> void list(List<T> lijst, DataOutputStream uit, Schrijver<T> schrijver) throws IOException {
        uit.writeInt(lijst.size());
        for (T een : lijst) schrijver.write(een);
    }

    static void text(String tekst, DataOutputStream uit) throws IOException {
        byte[] bytes = tekst.getBytes(StandardCharsets.UTF_8);
        uit.writeInt(bytes.length);
        uit.write(bytes);
    }

    /** Reads it again; what is no sheet is an IOException. */
    static Blad read(DataInputStream in) throws IOException {
        return new Blad(
                list(in, () -> stuk(in, 0)),
                list(in, () -> stuk(in, 0)),
                list(in, () -> list(in, () -> loop(in))),
                list(in, () -> new Blad.Kanttekening(text(in), text(in), in.readInt(), text(in))),
                map(in, in::readInt),
                map(in, () -> text(in)));
    }

    private static Stuk stuk(DataInputStream in, int diep) throws IOException {
        if (diep > DIEPST) throw new IOException("Too deep");
        return new Stuk(
                text(in),
                in.readInt(),
                list(in, () -> loop(in)),
                in.readInt(),
                in.readBoolean(),
                in.readInt(),
                list(in, () -> list(in, () -> list(in, () -> stuk(in, diep + 1)))));
    }

    private static Loop loop(DataInputStream in) throws IOException {
        return new Loop(text(in), in.readBoolean(), in.readBoolean(), text(in), in.readInt());
    }

    private static <V> Map<String, V> map(DataInputStream in, Lezer<V> waarde) throws IOException {
        Map<String, V> uit = new LinkedHashMap<>();
        int aantal = count(in);
        for (int i = 0; i < aantal; i++) uit.put(text(in), waarde.read());
        return uit;
    }

    private static <T> List<T> list(DataInputStream in, Lezer<T> lezer) throws IOException {
        int aantal = count(in);
        List<T> uit = new ArrayList<>(Math.min(aantal, 100));
        for (int i = 0; i < aantal; i++) uit.add(lezer.read());
        return uit;
    }

    private static int count(DataInputStream in) throws IOException {
        int aantal = in.readInt();
        if (aantal < 0 || aantal > MEESTE) throw new IOException("No list has " + aantal);
        return aantal;
    }

    static String text(DataInputStream in) throws IOException {
        int lengte = in.readInt();
        if (lengte < 0 || lengte > in.available()) throw new IOException("No text has " + lengte);
        return new String(in.readNBytes(lengte), StandardCharsets.UTF_8);
    }
}
