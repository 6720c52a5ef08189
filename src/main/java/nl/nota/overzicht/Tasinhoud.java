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
 * @param buiten the notas that wait and do not lie in the tas, the one that waits longest first
 */
public record Tasinhoud(Tas tas, String naam, List<Plaats> rij, List<Notastand> buiten) {
    public Tasinhoud {
        rij = List.copyOf(rij);
        buiten = List.copyOf(buiten);
    }

    /** One nota of the tas, with the line of the private office beside it. */
    public record Plaats(Tasnota nota, Notastand stand) {}

    /** Where one is in the tas, and what comes next. */
    public record Voortgang(int nummer, int aantal, Optional<Kenmerk> volgende, Optional<Kenmerk> vorige) {}

    public String bewindspersoon() {
        return tas.bewindspersoon();
    }

    /** Where this nota is; empty when it does not lie in the tas or waits no longer. */
    public Optional<Voortgang> at(Kenmerk kenmerk) {
        var kenmerken = rij.stream().map(een -> een.nota().kenmerk()).toList();
        var plaats = kenmerken.indexOf(kenmerk);
        if (plaats < 0) return Optional.empty();
        return Optional.of(new Voortgang(
                plaats + 1,
                kenmerken.size(),
                kenmerken.stream().skip(plaats + 1L).findFirst(),
                plaats == 0 ? Optional.empty() : Optional.of(kenmerken.get(plaats - 1))));
    }
}
