package nl.nota.overzicht;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import nl.nota.kern.Outcome;
import nl.nota.kern.Reden;
import nl.nota.nota.Dossiers;
import nl.nota.nota.Grond;
import nl.nota.organisatie.Medewerker;
import nl.nota.web.NotFound;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.stereotype.Component;

/** Does one step with several notas: says first which can and which cannot and why, then does them one by one. */
@Component
public class Bulk {
    private static final Logger LOG = LoggerFactory.getLogger(Bulk.class);
    private static final Reden WEG = Reden.achterhaald("overzicht.reden.nota-weg");
    private static final Reden TEGELIJK = Reden.achterhaald("overzicht.reden.tegelijk");

    private final List<Bulkstap> stappen;
    private final Dossiers dossiers;

    Bulk(List<Bulkstap> stappen, Dossiers dossiers) {
        this.stappen = stappen;
        this.dossiers = dossiers;
    }

    /**
     * One nota of the choice.
     *
     * @param onderwerp its title, or the kenmerk for who may not know it
     * @param redenen why not; empty when it can be done, or was done
     */
    public record Uitslag(Bulkstap.Keuze keuze, String onderwerp, List<Reden> redenen) {
        public Uitslag {
            redenen = List.copyOf(redenen);
        }

        public boolean kan() {
            return redenen.isEmpty();
        }
    }

    /** The steps that can be taken with notas of this pile of which this is asked. */
    public List<Bulkstap.Soort> steps(Stapel stapel, Collection<Gevraagd> gevraagd) {
        return Arrays.stream(Bulkstap.Soort.values())
                .filter(soort -> stappen.stream().anyMatch(stap -> stap.soort() == soort))
                .filter(soort -> soort.fits(gevraagd))
                .filter(soort -> soort == Bulkstap.Soort.HERVATTEN == (stapel == Stapel.UITGESTELD))
                .toList();
    }

    /** What would become of each; nothing is done. */
    public List<Uitslag> preview(Medewerker medewerker, Bulkstap.Soort soort, List<Bulkstap.Keuze> keuzes) {
        return keuzes.stream()
                .map(keuze -> judge(medewerker, step(soort), keuze))
                .toList();
    }

    /** Does each in a transaction of its own; what is refused leaves the others alone. */
    public List<Uitslag> perform(Medewerker medewerker, Bulkstap.Soort soort, List<Bulkstap.Keuze> keuzes) {
        var uitslagen = new ArrayList<Uitslag>();
        for (var keuze : keuzes) uitslagen.add(perform(medewerker, step(soort), keuze));
        return uitslagen;
    }

    private Uitslag judge(Medewerker medewerker, Bulkstap stap, Bulkstap.Keuze keuze) {
        try {
            var dossier = dossiers.visibleTo(medewerker, keuze.kenmerk());
            var leesbaar = dossier.betrekking().mayRead(Grond.Niveau.KOP);
            var onderwerp =
                    leesbaar ? dossier.nota().onderwerp() : keuze.kenmerk().waarde();
            return new Uitslag(keuze, onderwerp, stap.against(dossier, keuze));
        } catch (NotFound weg) {
            return new Uitslag(keuze, keuze.kenmerk().waarde(), List.of(WEG));
        }
    }

    private Uitslag perform(Medewerker medewerker, Bulkstap stap, Bulkstap.Keuze keuze) {
        var vooraf = judge(medewerker, stap, keuze);
        return vooraf.kan() ? new Uitslag(keuze, vooraf.onderwerp(), done(medewerker, stap, keuze)) : vooraf;
    }

    private static List<Reden> done(Medewerker medewerker, Bulkstap stap, Bulkstap.Keuze keuze) {
        try {
            return switch (stap.perform(medewerker, keuze)) {
                case Outcome.Done<?> done -> List.of();
                case Outcome.Refused<?>(var redenen) -> redenen;
            };
        } catch (NotFound weg) {
            return List.of(WEG);
        } catch (ConcurrencyFailureException lost) {
            LOG.debug("{} lost a race", keuze.kenmerk(), lost);
            return List.of(TEGELIJK);
        }
    }

    private Bulkstap step(Bulkstap.Soort soort) {
        return find(soort).orElseThrow(NotFound::new);
    }

    private Optional<Bulkstap> find(Bulkstap.Soort soort) {
        return stappen.stream().filter(stap -> stap.soort() == soort).findFirst();
    }
}
