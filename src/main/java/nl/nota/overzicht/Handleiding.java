package nl.nota.overzicht;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nl.nota.afstemming.AfstemmingHandeling;
import nl.nota.afstemming.AfstemmingLeesrecht;
import nl.nota.afstemming.Oordeel;
import nl.nota.afstemming.Stand;
import nl.nota.afstemming.VoorwaardeHandeling;
import nl.nota.archief.ArchiefHandeling;
import nl.nota.archief.Archiefrecht;
import nl.nota.besluit.BesluitHandeling;
import nl.nota.besluit.Tasrecht;
import nl.nota.controle.ControleHandeling;
import nl.nota.nota.Bevoegdheid;
import nl.nota.nota.Fase;
import nl.nota.nota.Grond;
import nl.nota.nota.Handeling;
import nl.nota.nota.Leesrecht;
import nl.nota.nota.NotaHandeling;
import nl.nota.openbaarmaking.OpenbaarmakingHandeling;
import nl.nota.openbaarmaking.Woorecht;
import nl.nota.opmerking.OpmerkingHandeling;
import nl.nota.opmerking.OpmerkingLeesrecht;
import nl.nota.organisatie.Huisrecht;
import nl.nota.organisatie.Recht;
import nl.nota.organisatie.Rol;
import nl.nota.parafering.ParaferingHandeling;
import nl.nota.route.RouteHandeling;
import nl.nota.verzending.Kamerrecht;
import nl.nota.verzending.VerzendingHandeling;

/**
 * The manual of the house: who may do and read what in which fase, from the tables that guard the commands themselves.
 */
public record Handleiding(
        List<Stap> stappen,
        List<Hoofdstuk> hoofdstukken,
        List<Huisregel> huisregels,
        List<Inzicht> inzichten,
        List<Leesregel> leesregels,
        List<Stand> standen,
        List<Oordeel> oordelen) {
    private static final Set<Fase> TOT_BESLUIT = EnumSet.range(Fase.CONCEPT, Fase.TER_BESLISSING);

    /** A fase, and what may follow it. */
    public record Stap(Fase fase, List<Fase> daarna) {}

    /** What can be done on one subject. */
    public record Hoofdstuk(String naam, List<Regel> regels) {}

    /**
     * One thing that can be done.
     *
     * @param vierOgen whether nobody who wrote the nota ever may
     */
    public record Regel(String handeling, List<Vak> vakken, boolean vierOgen) {}

    /** Who may do it, and when: some fasen, or a stretch of them that has a name of its own. */
    public record Vak(List<Grond> wie, Periode periode, List<Fase> fasen) {}

    /** When something can be done. */
    public enum Periode {
        ALTIJD,
        TOT_BESLUIT,
        FASEN
    }

    /**
     * Something that can be done apart from any nota.
     *
     * @param bijCode whether who answers for a code may too
     */
    public record Huisregel(String recht, List<Rol> rollen, boolean bijCode) {}

    /** How much of the text somebody reads, and from when on. */
    public record Inzicht(Grond grond, Grond.Niveau niveau, Grond.Vanaf vanaf) {}

    /** Who reads what lies beside the text. */
    public record Leesregel(String recht, List<Grond> wie) {}

    public static Handleiding ofTheHouse() {
        return new Handleiding(
                Arrays.stream(Fase.values())
                        .map(fase -> new Stap(fase, sorted(fase.nexts())))
                        .toList(),
                List.of(
                        hoofdstuk("schrijven", NotaHandeling.values()),
                        hoofdstuk("controle", ControleHandeling.values()),
                        hoofdstuk("route", RouteHandeling.values()),
                        hoofdstuk("afstemmen", AfstemmingHandeling.values()),
                        hoofdstuk("voorwaarden", VoorwaardeHandeling.values()),
                        hoofdstuk("opmerkingen", OpmerkingHandeling.values()),
                        hoofdstuk("lijn", ParaferingHandeling.values()),
                        hoofdstuk("besluit", BesluitHandeling.values()),
                        hoofdstuk("verzending", VerzendingHandeling.values()),
                        hoofdstuk("openbaarmaking", OpenbaarmakingHandeling.values()),
                        hoofdstuk("archief", ArchiefHandeling.values()),
                        hoofdstuk("toezicht", OverzichtHandeling.values())),
                Stream.of(
                                Huisrecht.values(),
                                Tasrecht.values(),
                                Kamerrecht.values(),
                                Woorecht.values(),
                                Archiefrecht.values())
                        .flatMap(Arrays::stream)
                        .map(Handleiding::regel)
                        .toList(),
                Arrays.stream(Grond.values())
                        .map(een -> new Inzicht(een, een.niveau(), een.vanaf()))
                        .toList(),
                Stream.of(OpmerkingLeesrecht.values(), AfstemmingLeesrecht.values(), OverzichtLeesrecht.values())
                        .flatMap(Arrays::stream)
                        .map(Handleiding::regel)
                        .toList(),
                List.of(Stand.values()),
                List.of(Oordeel.values()));
    }

    private static Hoofdstuk hoofdstuk(String naam, Handeling... handelingen) {
        return new Hoofdstuk(
                naam, Arrays.stream(handelingen).map(Handleiding::regel).toList());
    }

    private static Regel regel(Handeling handeling) {
        var voorschrift = handeling.voorschrift();
        return new Regel(
                handeling.name(),
                voorschrift.bevoegdheden().stream().map(Handleiding::vak).toList(),
                voorschrift.vierOgen());
    }

    private static Vak vak(Bevoegdheid bevoegdheid) {
        return new Vak(sorted(bevoegdheid.gronden()), periode(bevoegdheid.fasen()), sorted(bevoegdheid.fasen()));
    }

    private static Periode periode(Set<Fase> fasen) {
        if (fasen.size() == Fase.values().length) return Periode.ALTIJD;
        return fasen.equals(TOT_BESLUIT) ? Periode.TOT_BESLUIT : Periode.FASEN;
    }

    private static Huisregel regel(Recht recht) {
        return new Huisregel(recht.name(), sorted(recht.rollen()), recht.isBijCode());
    }

    private static Leesregel regel(Leesrecht recht) {
        return new Leesregel(recht.name(), sorted(recht.gronden()));
    }

    private static <T extends Enum<T>> List<T> sorted(Set<T> welke) {
        return welke.stream().sorted().toList();
    }
}
