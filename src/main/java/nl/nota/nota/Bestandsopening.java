package nl.nota.nota;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import nl.nota.kern.Outcome;
import nl.nota.kern.Reden;
import nl.nota.opslag.Bestandstekst;
import nl.nota.opslag.Bestandstekst.Stand;
import nl.nota.opslag.Kindproces;
import nl.nota.opslag.Kindproces.Uitslag;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/** Opens a file that may become a bijlage, outside the product where that can hurt, and reads its text. */
@Component
class Bestandsopening {
    static final String DRUK = "nota.bestand.druk";
    static final String STAATSGEHEIM = "nota.bestand.staatsgeheim";
    private static final int SECONDEN = 10;

    private final Kindproces kind;
    private final int seconden;

    @Autowired
    Bestandsopening(Kindproces kind) {
        this(kind, SECONDEN);
    }

    /** @param seconden how long opening a file may take */
    Bestandsopening(Kindproces kind, int seconden) {
        this.kind = kind;
        this.seconden = seconden;
    }

    /** What the file is, and its text. */
    record Geopend(Keuring keuring, Bestandstekst tekst) {}

    Outcome<Geopend> open(Path pad, String naam) throws IOException {
        if (Files.size(pad) == 0) return Outcome.refused(Reden.onjuist(Keuring.LEEG));
        var type = Keuring.type(pad);
        return Keuring.isOpened(type)
                ? answer(kind.run(Bestandswerk.class, command(pad, type), new byte[0]))
                : plain(type, pad, naam);
    }

    private List<String> command(Path pad, String type) {
        return List.of(pad.toAbsolutePath().toString(), type, String.valueOf(seconden));
    }

    private static Outcome<Geopend> plain(String type, Path pad, String naam) throws IOException {
        return switch (Keuring.judge(type, pad, naam)) {
            case Outcome.Refused<Keuring>(var redenen) -> Outcome.refused(redenen);
            case Outcome.Done<Keuring>(var keuring) -> {
                var merken = new ArrayList<String>();
                var tekst = Bestandswerk.text(keuring.soort(), pad, merken::add);
                yield merken.isEmpty() ? Outcome.done(new Geopend(keuring, tekst)) : marked(merken.getFirst());
            }
        };
    }

    /** What the process said, as far as it came. */
    static Outcome<Geopend> answer(Uitslag uitslag) {
        var in = new DataInputStream(new ByteArrayInputStream(uitslag.antwoord()));
        Keuring keuring = null;
        var tekst = Bestandstekst.without(Stand.MISLUKT);
        try {
            for (int wat; (wat = in.read()) >= 0; ) {
                switch (wat) {
                    case Bestandswerk.GEWEIGERD -> {
                        var code = in.readUTF();
                        return Outcome.refused(Reden.onjuist(code.startsWith("nota.bestand.") ? code : Keuring.KAPOT));
                    }
                    case Bestandswerk.GEKEURD -> keuring = keuring(in);
                    case Bestandswerk.GEMERKT -> {
                        return marked(in.readUTF());
                    }
                    case Bestandswerk.TEKST -> tekst = text(in);
                    default -> throw new IOException("Not something that it says");
                }
            }
        } catch (IOException | IllegalArgumentException e) {
            tekst = Bestandstekst.without(Stand.MISLUKT);
        }
        return keuring == null ? ended(uitslag.einde()) : Outcome.done(new Geopend(keuring, tekst));
    }

    private static Keuring keuring(DataInputStream in) throws IOException {
        var soort = Bestandssoort.valueOf(in.readUTF());
        var paginas = in.readInt();
        return new Keuring(soort, paginas == 0 ? null : (@Nullable Integer) paginas);
    }

    private static Bestandstekst text(DataInputStream in) throws IOException {
        var stand = Stand.valueOf(in.readUTF());
        var bytes = new byte[Math.clamp(in.readInt(), 0, 4 * Tekstblad.LANGSTE)];
        in.readFully(bytes);
        return new Bestandstekst(stand, new String(bytes, StandardCharsets.UTF_8));
    }

    private static Outcome<Geopend> marked(String merk) {
        return Outcome.refused(Reden.onjuist(STAATSGEHEIM, merk));
    }

    private static Outcome<Geopend> ended(Kindproces.Einde einde) {
        return Outcome.refused(Reden.onjuist(
                switch (einde) {
                    case LANG -> "nota.bestand.lang";
                    case ZWAAR -> "nota.bestand.zwaar";
                    case DRUK -> DRUK;
                    case KLAAR, MISLUKT -> Keuring.KAPOT;
                }));
    }
}
