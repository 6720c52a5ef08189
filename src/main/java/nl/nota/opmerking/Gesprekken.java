package nl.nota.opmerking;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.nota.nota.Dossier;
import nl.nota.nota.Inhoud;
import nl.nota.nota.Leestekst;
import nl.nota.nota.Versie;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What was said beside a nota, as far as a person may know of it; always the same statements, whatever there is. */
@Component
public class Gesprekken {
    private final Opmerkingen opmerkingen;
    private final OpmerkingAntwoorden antwoorden;
    private final OpmerkingDelingen delingen;
    private final OpmerkingAfrondingen afrondingen;
    private final OpmerkingOvernames overnames;
    private final OpmerkingOpenbaarheden openbaarheden;

    Gesprekken(
            Opmerkingen opmerkingen,
            OpmerkingAntwoorden antwoorden,
            OpmerkingDelingen delingen,
            OpmerkingAfrondingen afrondingen,
            OpmerkingOvernames overnames,
            OpmerkingOpenbaarheden openbaarheden) {
        this.opmerkingen = opmerkingen;
        this.antwoorden = antwoorden;
        this.delingen = delingen;
        this.afrondingen = afrondingen;
        this.overnames = overnames;
        this.openbaarheden = openbaarheden;
    }

    /** All that this person may know of, the oldest first. */
    @Transactional(readOnly = true)
    public List<Gesprek> of(Dossier dossier) {
        var kenmerk = dossier.kenmerk();
        var gezegd = antwoorden.of(kenmerk).stream().collect(Collectors.groupingBy(OpmerkingAntwoord::opmerking));
        var gedeeld = delingen.of(kenmerk).stream().collect(Collectors.groupingBy(OpmerkingDeling::opmerking));
        var afgerond = last(afrondingen.of(kenmerk), OpmerkingAfronding::opmerking);
        var overgenomen = last(overnames.of(kenmerk), OpmerkingOvername::opmerking);
        var beoordeeld = last(openbaarheden.of(kenmerk), OpmerkingOpenbaarheid::opmerking);
        return opmerkingen.of(kenmerk).stream()
                .map(een -> new Gesprek(
                        een,
                        gezegd.getOrDefault(een.id(), List.of()),
                        gedeeld.getOrDefault(een.id(), List.of()),
                        afgerond.get(een.id()),
                        overgenomen.get(een.id()),
                        beoordeeld.get(een.id())))
                .filter(een -> een.isVisibleTo(dossier))
                .toList();
    }

    /** One of them. */
    @Transactional(readOnly = true)
    public Optional<Gesprek> find(Dossier dossier, UUID id) {
        return of(dossier).stream()
                .filter(een -> een.opmerking().id().equals(id))
                .findFirst();
    }

    /**
     * How many are open, by the code of the rubriek in which they lie now; "" for the whole nota. What lies in text
     * that is gone lies nowhere.
     *
     * @param nu the text that is read
     * @param versies the frozen texts about which something may have been said
     */
    @Transactional(readOnly = true)
    public Map<String, Integer> open(Dossier dossier, Inhoud nu, Collection<Versie> versies) {
        var gedeeld = delingen.of(dossier.kenmerk()).stream()
                .collect(Collectors.groupingBy(
                        OpmerkingDeling::opmerking, Collectors.mapping(OpmerkingDeling::met, Collectors.toSet())));
        var plaatsen = new Liggingen(Leestekst.of(nu));
        var toen = Brontekst.among(versies);
        var aantallen = new HashMap<String, Integer>();
        opmerkingen.open(dossier.kenmerk()).stream()
                .filter(een -> Gesprek.isVisible(een, gedeeld.getOrDefault(een.id(), Set.of()), dossier))
                .map(een -> plaatsen.of(een, toen))
                .filter(ligging -> ligging.soort() != Ligging.Soort.VERWIJDERD)
                .forEach(
                        ligging -> aantallen.merge(Objects.requireNonNullElse(ligging.rubriek(), ""), 1, Integer::sum));
        return aantallen;
    }

    private static <T> Map<UUID, T> last(List<T> rijen, Function<T, UUID> van) {
        return rijen.stream().collect(Collectors.toMap(van, rij -> rij, (eerste, tweede) -> tweede));
    }
}
