package nl.nota.route;

import java.time.LocalDate;
import java.util.List;
import nl.nota.nota.Soort;
import org.jspecify.annotations.Nullable;

/**
 * What a usual route would mean: the way of an invented nota that is sent on its first day, without spoed, with nobody
 * away and one bewindspersoon who decides.
 *
 * @param wordt the form that would hold
 * @param haltes in their order
 * @param lijn who initials: the line of the onderdeel that it is meant for; none where it is for everybody’s notas
 * @param besluit the day on which the decision is expected
 * @param reces the reces for which the decision waits, or null
 * @param verschillen what is different from the form of before; none for a new route
 * @param bereik the notas without a versie for which it would be offered
 * @param signalen who of it leaves the register later
 */
public record Sjabloonvoorbeeld(
        Routesjabloon wordt,
        List<Halte> haltes,
        List<String> lijn,
        LocalDate besluit,
        @Nullable String reces,
        List<Sjabloonverschil> verschillen,
        List<Aantal> bereik,
        List<Sjabloonsignaal> signalen) {
    public Sjabloonvoorbeeld {
        haltes = List.copyOf(haltes);
        lijn = List.copyOf(lijn);
        verschillen = List.copyOf(verschillen);
        bereik = List.copyOf(bereik);
        signalen = List.copyOf(signalen);
    }

    /** One halte of parties. */
    public record Halte(int nummer, List<Wie> wie) {
        public Halte {
            wie = List.copyOf(wie);
        }
    }

    /** A party and the last day of its term. */
    public record Wie(Routesjabloon.Regel partij, LocalDate uiterlijk) {}

    /**
     * So many notas of one kind from one onderdeel.
     *
     * @param soort as it stands in their heads, or null where that is not filled in
     * @param van the same
     */
    public record Aantal(@Nullable Soort soort, @Nullable String van, int aantal) {}
}
