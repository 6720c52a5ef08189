package nl.nota.nota;

import java.io.IOException;
import nl.nota.kern.Outcome;
import nl.nota.kern.Reden;
import nl.nota.opslag.Kladbestand;
import nl.nota.opslag.Opslag;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.io.InputStreamSource;
import org.springframework.stereotype.Component;

/** Takes a file in, looks what it is, and puts it away; until a nota holds it, it does not stay. */
@Component
public class Bestandsontvangst {
    /** The most bytes of one bijlage: 250 MB. */
    static final int GROOTSTE_MB = 250;

    private static final long GROOTSTE = GROOTSTE_MB * 1024L * 1024;
    private static final int LANGSTE_NAAM = 1000;
    private static final Logger LOG = LoggerFactory.getLogger(Bestandsontvangst.class);

    private final Opslag opslag;

    Bestandsontvangst(Opslag opslag) {
        this.opslag = opslag;
    }

    /**
     * Takes the file in.
     *
     * @param gegeven as the file is called, to the letter
     */
    public Outcome<Bijlage.Bestand> receive(InputStreamSource bron, String gegeven) {
        var naam = name(gegeven);
        if (naam.length() > LANGSTE_NAAM) return Outcome.refused(Reden.onjuist("nota.bestand.naam", LANGSTE_NAAM));
        try (var in = bron.getInputStream();
                var klad = opslag.take(in, GROOTSTE)) {
            if (klad.grootte() > GROOTSTE) return Outcome.refused(Reden.onjuist("nota.bestand.groot", GROOTSTE_MB));
            return switch (Keuring.of(klad.pad(), naam)) {
                case Outcome.Refused<Keuring>(var redenen) -> Outcome.refused(redenen);
                case Outcome.Done<Keuring>(var keuring) -> keep(klad, naam, keuring);
            };
        } catch (IOException e) {
            LOG.error("A file could not be kept", e);
            return Outcome.refused(Reden.onjuist("nota.bestand.niet-opgeslagen"));
        }
    }

    private Outcome<Bijlage.Bestand> keep(Kladbestand klad, String naam, Keuring keuring) throws IOException {
        return switch (opslag.keep(klad)) {
            case BESMET -> Outcome.refused(Reden.onjuist("nota.bestand.besmet"));
            case TE_GROOT_VOOR_SCANNER -> Outcome.refused(Reden.onjuist("nota.bestand.groot-voor-scanner"));
            case BEWAARD, NOG_TE_SCANNEN ->
                Outcome.done(
                        new Bijlage.Bestand(naam, klad.sha256(), klad.grootte(), keuring.soort(), keuring.paginas()));
        };
    }

    /** To the letter; only half a character, which is none, is made visible. */
    private static String name(String gegeven) {
        if (gegeven.isBlank()) return "naamloos";
        var naam = new StringBuilder();
        gegeven.codePoints()
                .map(teken -> teken >= Character.MIN_SURROGATE && teken <= Character.MAX_SURROGATE ? 0xFFFD : teken)
                .forEach(naam::appendCodePoint);
        return naam.toString();
    }
}
