package nl.nota.overzicht;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import nl.nota.afstemming.AfstemmingHandeling;
import nl.nota.afstemming.Oordeel;
import nl.nota.afstemming.Stand;
import nl.nota.afstemming.VoorwaardeHandeling;
import nl.nota.besluit.BesluitHandeling;
import nl.nota.nota.Bevoegdheid;
import nl.nota.nota.Fase;
import nl.nota.nota.Grond;
import nl.nota.nota.Handeling;
import nl.nota.nota.NotaHandeling;
import nl.nota.opmerking.OpmerkingHandeling;
import nl.nota.parafering.ParaferingHandeling;
import nl.nota.route.RouteHandeling;

/** The manual of the house: who may do what in which fase, read from the tables that guard the commands themselves. */
public record Handleiding(
        List<Stap> stappen, List<Hoofdstuk> hoofdstukken, List<Stand> standen, List<Oordeel> oordelen) {

    /** A fase, and what may follow it. */
    public record Stap(Fase fase, List<Fase> daarna) {}

    /** What can be done on one subject. */
    public record Hoofdstuk(String naam, List<Regel> regels) {}

    /**
     * One thing that some may do, in some fasen.
     *
     * @param vierOgen whether nobody who wrote the nota ever may
     */
    public record Regel(String handeling, List<Grond> wie, List<Fase> fasen, boolean vierOgen) {}

    public static Handleiding ofTheHouse() {
        return new Handleiding(
                Arrays.stream(Fase.values())
                        .map(fase -> new Stap(fase, sorted(fase.nexts())))
                        .toList(),
                List.of(
                        hoofdstuk("schrijven", NotaHandeling.values()),
                        hoofdstuk("route", RouteHandeling.values()),
                        hoofdstuk("afstemmen", AfstemmingHandeling.values()),
                        hoofdstuk("voorwaarden", VoorwaardeHandeling.values()),
                        hoofdstuk("opmerkingen", OpmerkingHandeling.values()),
                        hoofdstuk("lijn", ParaferingHandeling.values()),
                        hoofdstuk("besluit", BesluitHandeling.values())),
                List.of(Stand.values()),
                List.of(Oordeel.values()));
    }

    private static Hoofdstuk hoofdstuk(String naam, Handeling... handelingen) {
        var regels = Arrays.stream(handelingen)
                .flatMap(een -> een.bevoegdheden().stream().map(bevoegdheid -> regel(een, bevoegdheid)))
                .toList();
        return new Hoofdstuk(naam, regels);
    }

    private static Regel regel(Handeling handeling, Bevoegdheid bevoegdheid) {
        return new Regel(
                handeling.name(), sorted(bevoegdheid.gronden()), sorted(bevoegdheid.fasen()), handeling.isVierOgen());
    }

    private static <T extends Enum<T>> List<T> sorted(Set<T> welke) {
        return welke.stream().sorted().toList();
    }
}
