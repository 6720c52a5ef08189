package nl.nota.nota;

import java.io.IOException;
import nl.nota.kern.Outcome;
import nl.nota.kern.Reden;
import nl.nota.nota.Bestandsopening.Geopend;
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

    static final long GROOTSTE = GROOTSTE_MB * 1024L * 1024;
    private static final int LANGSTE_NAAM = 1000;
    private static final Logger LOG = LoggerFactory.getLogger(Bestandsontvangst.class);

    private final Opslag opslag;

    private final Bestandsopening opening;

    Bestandsontvangst(Opslag opslag, Bestandsopening opening) {
        this.opening = opening;
        this.opslag = opslag;
    }

    /**
     * Takes the file in.
     *
     * @param gegeven as the file is called, to the letter
     */
    public Outcome<Bijlage.Bestand> receive(InputStreamSource bron, String gegeven) {
        var naam = name(gegeven);
        var merk = Staatsgeheim.inNaam(naam);
        if (merk.isPresent()) return Outcome.refused(Reden.onjuist("nota.bestand.staatsgeheim-naam", merk.get()));
        if (naam.length() > LANGSTE_NAAM) return Outcome.refused(Reden.onjuist("nota.bestand.naam", LANGSTE_NAAM));
        try (var in = bron.getInputStream();
                var klad = opslag.take(in, GROOTSTE)) {
            if (klad.grootte() > GROOTSTE) return Outcome.refused(Reden.onjuist("nota.bestand.groot", GROOTSTE_MB));
            return switch (opening.open(klad.pad(), naam)) {
                case Outcome.Refused<Geopend>(var redenen) -> Outcome.refused(redenen);
                case Outcome.Done<Geopend>(var geopend) -> keep(klad, naam, geopend);
            };
        } catch (IOException e) {
            LOG.error("NOTA-205 A file could not be kept: {}", e.toString());
            return Outcome.refused(Reden.nuNiet("nota.bestand.niet-opgeslagen"));
        }
    }

    /** The text is there before anybody holds the bytes, so that none are held without it. */
    private Outcome<Bijlage.Bestand> keep(Kladbestand klad, String naam, Geopend geopend) throws IOException {
        return switch (opslag.keep(klad)) {
            case BESMET -> Outcome.refused(Reden.onjuist("nota.bestand.besmet"));
            case TE_GROOT_VOOR_SCANNER -> Outcome.refused(Reden.onjuist("nota.bestand.groot-voor-scanner"));
            case BEWAARD, NOG_TE_SCANNEN -> {
                opslag.remember(klad.sha256(), geopend.tekst());
                var keuring = geopend.keuring();
                yield Outcome.done(
                        new Bijlage.Bestand(naam, klad.sha256(), klad.grootte(), keuring.soort(), keuring.paginas()));
            }
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
