package nl.nota.afstemming;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import nl.nota.nota.Wijziging;
import nl.nota.route.Partij;
import org.jspecify.annotations.Nullable;

/**
 * Where one party stands on the last versie, and why.
 *
 * @param laatste the party's last answer, or null; one that it took back is none
 * @param geraakt the changes since then that the party answers for; the reason why an akkoord is verouderd
 * @param bevestigd whether the secretariaat confirmed that the party is not concerned
 * @param kanttekening what was noted beside the party's last answer, also beside one that it took back
 * @param doorgifte to whom the question was passed on within the party
 * @param sinds since when the answer lies with the party that it owes, or null when that is not known here
 */
public record Standpunt(
        Partij partij,
        Stand stand,
        @Nullable Afstemming laatste,
        List<Wijziging> geraakt,
        boolean bevestigd,
        @Nullable Kanttekening kanttekening,
        @Nullable Doorgifte doorgifte,
        @Nullable Instant sinds) {
    public Standpunt {
        geraakt = List.copyOf(geraakt);
    }

    static Standpunt of(Partij partij, Optional<Afstemming> laatste, List<Wijziging> sindsdien, boolean bevestigd) {
        return laatste.map(afstemming -> {
                    var geraakt = Reikwijdte.touching(partij, sindsdien);
                    return new Standpunt(
                            partij, Stand.of(afstemming, geraakt), afstemming, geraakt, bevestigd, null, null, null);
                })
                .orElseGet(() -> new Standpunt(partij, Stand.GEVRAAGD, null, List.of(), false, null, null, null));
    }

    /** The same, with what was noted beside the last answer. */
    Standpunt noted(@Nullable Kanttekening erbij) {
        return new Standpunt(partij, stand, laatste, geraakt, bevestigd, erbij, doorgifte, sinds);
    }

    /** The same, owing its answer since this moment or a later one that is known already. */
    Standpunt since(Instant moment) {
        var later = sinds == null || moment.isAfter(sinds) ? moment : sinds;
        return new Standpunt(partij, stand, laatste, geraakt, bevestigd, kanttekening, doorgifte, later);
    }

    /** The same, asked then, and perhaps in the hands of a colleague; an answer that was taken back is asked anew. */
    Standpunt asked(Uitvraag uitvraag) {
        var aan = uitvraag.doorgifte();
        var gevraagd = new Standpunt(partij, stand, laatste, geraakt, bevestigd, kanttekening, aan, sinds)
                .since(uitvraag.sinds());
        return Stream.of(
                        Optional.ofNullable(intrekking()).map(Intrekking::tijd),
                        Optional.ofNullable(aan).map(Doorgifte::tijd))
                .flatMap(Optional::stream)
                .reduce(gevraagd, Standpunt::since, (een, ander) -> ander);
    }

    /** Of these changes those that the party answers for; they are what lapses its akkoord. */
    public List<Wijziging> touchedBy(List<Wijziging> wijzigingen) {
        return Reikwijdte.touching(partij, wijzigingen);
    }

    /** Whether the party belongs in the line "Afgestemd met". */
    public boolean isAfgestemd() {
        return stand == Stand.GELDIG;
    }

    /**
     * Whether the round can be complete as far as this party goes. A bezwaar does not hold the nota up, because it is
     * printed on it; neither does silence after the term.
     */
    public boolean blocksNothing() {
        return !partij.verplicht()
                || isAfgestemd()
                || isAfwijkend()
                || stand == Stand.GEEN_REACTIE
                || (stand == Stand.NIET_BETROKKEN && bevestigd);
    }

    /** Whether its words are printed on the nota as a dissent. */
    public boolean isAfwijkend() {
        return stand == Stand.BEZWAAR;
    }

    /** The last answer of a party that has answered. */
    public Afstemming answered() {
        return Objects.requireNonNull(laatste);
    }

    /** That the party took its last answer back, if it did. */
    public @Nullable Intrekking intrekking() {
        return kanttekening == null ? null : kanttekening.intrekking();
    }

    /** Where the last answer comes from, when somebody here recorded it for a party outside. */
    public @Nullable Bewijs bewijs() {
        return kanttekening == null || laatste == null ? null : kanttekening.bewijs();
    }

    /** Whether the answer no longer holds because of what changed. */
    public boolean isVervallen() {
        return laatste != null && (stand == Stand.VEROUDERD || stand == Stand.GEVRAAGD);
    }

    /** Who took the answer back, and who passed the question on to whom. */
    public Stream<UUID> anderen() {
        var ingetrokken = Stream.ofNullable(intrekking())
                .flatMap(een -> Stream.of(een.door(), een.namens()))
                .filter(Objects::nonNull);
        var doorgegeven = Stream.ofNullable(doorgifte).flatMap(een -> Stream.of(een.door(), een.naar()));
        return Stream.concat(ingetrokken, doorgegeven);
    }

    /** Whether the party can take its last answer back; silence is no answer of its own. */
    public boolean isIntrekbaar() {
        return laatste != null && Oordeel.VAN_PARTIJ.contains(laatste.oordeel());
    }

    /** Whether a required party owes an answer: it gave none, or none that still holds. */
    boolean owesAnswer() {
        return partij.verplicht() && (stand == Stand.GEVRAAGD || stand == Stand.VEROUDERD);
    }

    /** Whether the secretariaat must still confirm that this required party is not concerned. */
    public boolean awaitsBevestiging() {
        return stand == Stand.NIET_BETROKKEN && partij.verplicht() && !bevestigd;
    }

    /** Whether its agreement was given on an earlier versie and still holds. */
    public boolean isCarried(int huidig) {
        return isAfgestemd() && laatste != null && laatste.agreedOn().nummer() < huidig;
    }
}
