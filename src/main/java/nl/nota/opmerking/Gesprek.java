package nl.nota.opmerking;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.nota.nota.Dossier;
import nl.nota.nota.Fase;
import nl.nota.nota.Grond;
import org.jspecify.annotations.Nullable;

/**
 * An opmerking with all that came of it.
 *
 * @param afronding that it is dealt with, or null
 * @param overname that its proposal was taken over, or null
 * @param openbaarheid what was said last of its becoming public, or null
 */
public record Gesprek(
        Opmerking opmerking,
        List<OpmerkingAntwoord> antwoorden,
        List<OpmerkingDeling> delingen,
        @Nullable OpmerkingAfronding afronding,
        @Nullable OpmerkingOvername overname,
        @Nullable OpmerkingOpenbaarheid openbaarheid) {
    public Gesprek {
        antwoorden = List.copyOf(antwoorden);
        delingen = List.copyOf(delingen);
    }

    /** What became of it. */
    public enum Stand {
        OPEN,
        AFGEROND,
        OVERGENOMEN
    }

    public Stand stand() {
        if (overname != null) return Stand.OVERGENOMEN;
        return afronding == null ? Stand.OPEN : Stand.AFGEROND;
    }

    public boolean isOpen() {
        return stand() == Stand.OPEN;
    }

    /** Something that was done with it: shared with a circle (by its name), AFGEROND or OVERGENOMEN. */
    public record Daad(String soort, UUID door, Instant tijd) {}

    /** Who shared it with whom, took its proposal over or dealt with it, the earliest first. */
    public List<Daad> daden() {
        var gedeeld = delingen.stream().map(een -> new Daad(een.met().name(), een.door(), een.tijd()));
        var klaar = Stream.of(
                        Optional.ofNullable(overname)
                                .map(een -> new Daad(Stand.OVERGENOMEN.name(), een.door(), een.tijd())),
                        Optional.ofNullable(afronding)
                                .map(een -> new Daad(Stand.AFGEROND.name(), een.door(), een.tijd())))
                .flatMap(Optional::stream);
        return Stream.concat(gedeeld, klaar)
                .sorted(Comparator.comparing(Daad::tijd))
                .toList();
    }

    public Set<Deelkring> gedeeldMet() {
        return delingen.stream().map(OpmerkingDeling::met).collect(Collectors.toUnmodifiableSet());
    }

    /** Whether this person may know of it. */
    public boolean isVisibleTo(Dossier dossier) {
        return isVisible(opmerking, gedeeldMet(), dossier);
    }

    /**
     * What was said about the concept is for who reads the concept until it is shared; the rest is for its circle and
     * for whom that shared it with. An annotation is read with the besluit.
     */
    static boolean isVisible(Opmerking opmerking, Set<Deelkring> gedeeldMet, Dossier dossier) {
        var betrekking = dossier.betrekking();
        if (gedeeldMet.contains(Deelkring.ALLEN) && OpmerkingLeesrecht.GEDEELDE_OPMERKINGEN.isFor(betrekking))
            return true;
        if (opmerking.gelezen() == null && !betrekking.mayRead(Grond.Niveau.CONCEPT)) return false;
        if (opmerking.kring().holds(dossier)) return true;
        if (gedeeldMet.contains(Deelkring.OPSTELLERS) && OpmerkingLeesrecht.OPSTELLERSKRING.isFor(betrekking))
            return true;
        return opmerking.isAnnotatie()
                && dossier.nota().fase() == Fase.BESLOTEN
                && OpmerkingLeesrecht.ANNOTATIES.isFor(betrekking);
    }
}
