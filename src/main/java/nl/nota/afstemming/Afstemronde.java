package nl.nota.afstemming;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import nl.nota.route.Partij;

/**
 * The round past all parties of one nota, as it stands on the last versie.
 *
 * @param voorwaarden all that were ever set, also by who is no longer asked, the oldest first
 * @param eerder what was said once and does not count any more, also by who is no longer asked, the oldest first
 */
public record Afstemronde(List<Standpunt> standpunten, List<Voorwaardeverloop> voorwaarden, List<Eerder> eerder) {
    /** Of a nota of which no route was chosen yet. */
    public static final Afstemronde GEEN = new Afstemronde(List.of());

    public Afstemronde {
        standpunten = List.copyOf(standpunten);
        voorwaarden = List.copyOf(voorwaarden);
        eerder = List.copyOf(eerder);
    }

    /** A round in which nobody ever set a voorwaarde. */
    public Afstemronde(List<Standpunt> standpunten) {
        this(standpunten, List.of(), List.of());
    }

    /** The same round with something more known of each party. */
    Afstemronde with(UnaryOperator<Standpunt> meer) {
        return new Afstemronde(standpunten.stream().map(meer).toList(), voorwaarden, eerder);
    }

    /** The same round on a nota of this steller, who sees to every voorwaarde for which nobody was named. */
    Afstemronde ownedBy(UUID steller) {
        var eigen = voorwaarden.stream().map(een -> een.ownedBy(steller)).toList();
        return new Afstemronde(standpunten, eigen, eerder);
    }

    /** The voorwaarden that the line set aside and that no later answer of the party replaced. */
    public List<Voorwaardeverloop> opgeheven() {
        return voorwaarden.stream().filter(Voorwaardeverloop::isOpgeheven).toList();
    }

    /** The codes in the line "Afgestemd met", computed from what was recorded and never typed. */
    public List<String> afgestemdMet() {
        return codes(standpunten.stream().filter(Standpunt::isAfgestemd).toList());
    }

    /** The parties whose dissent is printed on the nota. */
    public List<Standpunt> afwijkend() {
        return standpunten.stream().filter(Standpunt::isAfwijkend).toList();
    }

    /** Who here recorded the last answer of a party outside. */
    public Set<UUID> vastleggers() {
        return standpunten.stream()
                .filter(standpunt -> standpunt.bewijs() != null)
                .map(standpunt -> standpunt.answered().door())
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The codes of the parties that let their term pass in silence. */
    public List<String> zonderReactie() {
        return codes(standpunten.stream()
                .filter(standpunt -> standpunt.stand() == Stand.GEEN_REACTIE)
                .toList());
    }

    /**
     * Whether every required party agreed, dissents in print, kept silent, or is not concerned and confirmed so, and no
     * voorwaarde is open, whoever set it.
     */
    public boolean isVoltooid() {
        return standpunten.stream().allMatch(Standpunt::blocksNothing)
                && voorwaarden.stream().noneMatch(Voorwaardeverloop::blocks);
    }

    /** Whether nobody dissents and nobody kept silent; only then a nota goes up by itself. */
    public boolean isEensgezind() {
        return afwijkend().isEmpty() && zonderReactie().isEmpty();
    }

    /** The last halte that is open: the next one opens when no required party up to here holds the nota up. */
    public int openHalte() {
        return standpunten.stream()
                .filter(standpunt -> !standpunt.blocksNothing())
                .mapToInt(standpunt -> standpunt.partij().halte())
                .min()
                .orElse(laatsteHalte());
    }

    /** Whether there is a halte that opens after the first one. */
    boolean hasHaltes() {
        return laatsteHalte() > 1;
    }

    /** The parties of the haltes that are open. */
    List<Partij> open() {
        return standpunten.stream().filter(this::isOpen).map(Standpunt::partij).toList();
    }

    /** Whether the halte of this party is open. */
    public boolean isOpen(Standpunt standpunt) {
        return standpunt.partij().halte() <= openHalte();
    }

    /** The parties that hold the nota up, as far as their halte is open. */
    public List<Standpunt> wachtOp() {
        return standpunten.stream()
                .filter(standpunt -> !standpunt.blocksNothing() && isOpen(standpunt))
                .toList();
    }

    /** Where the party with this code stands, if it is asked. */
    public Optional<Standpunt> of(String onderdeel) {
        return standpunten.stream()
                .filter(standpunt -> standpunt.partij().onderdeel().equals(onderdeel))
                .findFirst();
    }

    /** What the party with this code said before, the oldest first. */
    public List<Eerder> before(String onderdeel) {
        return eerder.stream()
                .filter(een -> een.afstemming().onderdeel().equals(onderdeel))
                .toList();
    }

    private int laatsteHalte() {
        return standpunten.stream()
                .mapToInt(standpunt -> standpunt.partij().halte())
                .max()
                .orElse(1);
    }

    private static List<String> codes(List<Standpunt> standpunten) {
        return standpunten.stream()
                .map(standpunt -> standpunt.partij().onderdeel())
                .toList();
    }
}
