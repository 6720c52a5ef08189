package nl.nota.overzicht;

import java.util.List;
import java.util.Optional;
import nl.nota.besluit.Tas;
import nl.nota.besluit.Tasnota;
import nl.nota.nota.Kenmerk;

/**
 * What of the tas of a bewindspersoon can be decided now, and what could be added to it.
 *
 * @param naam what the code stands for
 * @param rij the notas of the tas that still wait, in their order
 * @param aantal how many there are with those that were decided since they were put there
 * @param buiten the notas that wait and do not lie in the tas, the one that waits longest first
 */
public record Tasinhoud(Tas tas, String naam, List<Plaats> rij, int aantal, List<Notastand> buiten) {
    public Tasinhoud {
        rij = List.copyOf(rij);
        buiten = List.copyOf(buiten);
    }

    /**
     * One nota of the tas, with the line of the private office beside it.
     *
     * @param nummer the so manieth of the tas, those that were decided counted along
     */
    public record Plaats(Tasnota nota, Notastand stand, int nummer) {}

    /** Where one is in the tas, and what comes next. */
    public record Voortgang(int nummer, int aantal, Optional<Kenmerk> volgende, Optional<Kenmerk> vorige) {}

    public String bewindspersoon() {
        return tas.bewindspersoon();
    }

    /** Where this nota is; empty when it does not lie in the tas or waits no longer. */
    public Optional<Voortgang> at(Kenmerk kenmerk) {
        return rij.stream()
                .filter(een -> een.nota().kenmerk().equals(kenmerk))
                .findFirst()
                .map(een -> new Voortgang(een.nummer(), aantal, next(kenmerk), before(kenmerk)));
    }

    /** The first nota that waits after this one, whether or not this one still does. */
    public Optional<Kenmerk> next(Kenmerk kenmerk) {
        return tas.notas().stream()
                .map(Tasnota::kenmerk)
                .dropWhile(een -> !een.equals(kenmerk))
                .skip(1)
                .filter(this::waits)
                .findFirst();
    }

    private Optional<Kenmerk> before(Kenmerk kenmerk) {
        return tas.notas().stream()
                .map(Tasnota::kenmerk)
                .takeWhile(een -> !een.equals(kenmerk))
                .filter(this::waits)
                .reduce((een, later) -> later);
    }

    private boolean waits(Kenmerk kenmerk) {
        return rij.stream().anyMatch(een -> een.nota().kenmerk().equals(kenmerk));
    }
}
