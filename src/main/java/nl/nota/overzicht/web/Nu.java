package nl.nota.overzicht.web;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import nl.nota.nota.Grond;
import nl.nota.overzicht.Gevraagd;
import nl.nota.overzicht.Notabeeld;
import org.jspecify.annotations.Nullable;

/**
 * What is asked of the reader of a nota now, or for whom the reader waits.
 *
 * @param beurten what is asked, each thing once
 * @param aanZet where the nota lies, since when and until when
 * @param wachtend whether the reader works on it and waits; who only looks waits for nobody
 */
record Nu(List<Beurt> beurten, List<Werkrij.Zet> aanZet, boolean wachtend) {
    private static final Set<Grond> MEEWERKEND = EnumSet.of(
            Grond.STELLER, Grond.MEDESTELLER, Grond.SECRETARIAAT, Grond.PARTIJ, Grond.LIJN, Grond.BEWINDSPERSOON);

    /**
     * One thing that is asked.
     *
     * @param uiterlijk the last day, or null
     */
    record Beurt(Gevraagd gevraagd, @Nullable Dagwoord uiterlijk) {}

    /** Whether this is asked of the reader. */
    public boolean vraagt(String gevraagd) {
        return beurten.stream().anyMatch(een -> een.gevraagd().name().equals(gevraagd));
    }

    static Nu of(Notabeeld beeld) {
        var stand = beeld.stand();
        var lezer = stand.dossier();
        var steller = beeld.namen().getOrDefault(stand.nota().steller(), "");
        return new Nu(
                stand.eigenBeurten().stream()
                        .map(een -> new Beurt(
                                een.gevraagd(),
                                Dagwoord.of(een.uiterlijk(), stand.nu().toLocalDate())))
                        .distinct()
                        .toList(),
                stand.waar().stream()
                        .map(zet -> Werkrij.zet(zet, steller, stand.nu()))
                        .toList(),
                !stand.isTurn()
                        && !stand.nota().fase().isEinde()
                        && lezer.betrekking().isAny(MEEWERKEND));
    }
}
