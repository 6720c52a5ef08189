package nl.nota.openbaarmaking;

import java.awt.Rectangle;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.nota.opslag.Kindproces;
import org.springframework.stereotype.Component;

/** Has the sheets of a PDF read and drawn outside the product, some at a time. */
@Component
class Bladproces {
    private static final byte[] NIETS = new byte[0];
    private static final int LEZEN = 40;
    private static final int MAKEN = 4;
    /** What takes more is asked for at the ministry. */
    static final int MEESTE_BLADEN = 200;

    private final Kindproces kind;

    Bladproces(Kindproces kind) {
        this.kind = kind;
    }

    /** A way in which the process says something of a sheet. */
    private interface Lezer<T> {
        T read(DataInputStream in) throws IOException;
    }

    /** How many sheets there are; 0 when that cannot be told. */
    int count(byte[] bestand) {
        var uitslag = kind.run(Bladwerk.class, List.of(Bladwerk.TEL, "1", "0"), joined(List.of(), NIETS, bestand));
        try {
            return new DataInputStream(new ByteArrayInputStream(uitslag.antwoord())).readInt();
        } catch (IOException e) {
            return 0;
        }
    }

    /** The words of each sheet; empty when they could not all be read. */
    Optional<List<Bijlagelezing.Blad>> read(byte[] pdf, int bladen) {
        return all(Bladwerk.LEES, joined(List.of(), NIETS, pdf), bladen, LEZEN, in -> {
            var tekst = new String(bytes(in), StandardCharsets.UTF_8);
            return new Bijlagelezing.Blad(tekst, in.readBoolean());
        });
    }

    /** Each sheet without what stays inside; empty when they could not all be drawn. */
    Optional<List<Bladbeeld>> draw(byte[] pdf, int bladen, List<Bijlageplan.Vak> vakken) {
        return all(Bladwerk.MAAK, joined(vakken, NIETS, pdf), bladen, MAKEN, Bladproces::beeld);
    }

    /** One sheet without what stays inside; empty when it could not be drawn. */
    Optional<Bladbeeld> drawOne(byte[] pdf, int blad, List<Bijlageplan.Vak> vakken) {
        return some(Bladwerk.MAAK, joined(vakken, NIETS, pdf), blad, blad, Bladproces::beeld)
                .map(List::getFirst);
    }

    /** Whether each sheet of what would become public is what it has to be, pixel by pixel. */
    boolean isSame(byte[] pdf, byte[] openbaar, int bladen, List<Bijlageplan.Vak> vakken) {
        return all(Bladwerk.TOETS, joined(vakken, openbaar, pdf), bladen, MAKEN, DataInputStream::readBoolean)
                .filter(alle -> alle.stream().allMatch(Boolean::booleanValue))
                .isPresent();
    }

    private static Bladbeeld beeld(DataInputStream in) throws IOException {
        var png = bytes(in);
        var gesloten = in.readBoolean();
        var vakken = new ArrayList<Bladbeeld.Vak>();
        for (var aantal = in.readInt(); aantal > 0; aantal--)
            vakken.add(new Bladbeeld.Vak(
                    new Rectangle(in.readInt(), in.readInt(), in.readInt(), in.readInt()), in.readUTF()));
        return new Bladbeeld(png, gesloten, vakken);
    }

    private <T> Optional<List<T>> all(String wat, byte[] opdracht, int bladen, int tegelijk, Lezer<T> lezer) {
        var uit = new ArrayList<T>();
        for (var van = 1; van <= bladen; van += tegelijk) {
            var tot = Math.min(bladen, van + tegelijk - 1);
            var gedaan = some(wat, opdracht, van, tot, lezer);
            if (gedaan.isEmpty()) return gedaan;
            uit.addAll(gedaan.get());
        }
        return Optional.of(uit);
    }

    private <T> Optional<List<T>> some(String wat, byte[] opdracht, int van, int tot, Lezer<T> lezer) {
        var uitslag = kind.run(Bladwerk.class, List.of(wat, String.valueOf(van), String.valueOf(tot)), opdracht);
        var in = new DataInputStream(new ByteArrayInputStream(uitslag.antwoord()));
        var uit = new ArrayList<T>();
        try {
            for (var blad = van; blad <= tot; blad++) uit.add(lezer.read(in));
        } catch (IOException e) {
            return Optional.empty();
        }
        return Optional.of(uit);
    }

    private static byte[] joined(List<Bijlageplan.Vak> vakken, byte[] openbaar, byte[] pdf) {
        var bytes = new ByteArrayOutputStream();
        try (var uit = new DataOutputStream(bytes)) {
            uit.writeInt(vakken.size());
            for (var vak : vakken) {
                uit.writeInt(vak.blad());
                uit.writeInt(vak.begin());
                uit.writeInt(vak.eind());
                uit.writeUTF(vak.grond());
                uit.writeUTF(vak.toets());
                uit.writeUTF(vak.vlak() == null ? "" : vak.vlak().sleutel());
            }
            uit.writeInt(openbaar.length);
            uit.write(openbaar);
            uit.write(pdf);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static byte[] bytes(DataInputStream in) throws IOException {
        var lengte = in.readInt();
        if (lengte < 0 || lengte > in.available()) throw new IOException("No sheet has " + lengte);
        return in.readNBytes(lengte);
    }
}
