package nl.nota.nota;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import nl.nota.kern.Reden;
import nl.nota.organisatie.Formule;
import nl.nota.organisatie.Medewerkers;
import nl.nota.organisatie.Vervanging;
import org.jspecify.annotations.Nullable;

/**
 * Who speaks for a code, and in whose place.
 *
 * @param door the person who acts
 * @param namens who is replaced, or null
 * @param formule in what capacity, or null when by own right
 * @param grondslag the legal basis of that, as it was at that moment
 */
public record Optreden(
        UUID door,
        @Nullable UUID namens,
        @Nullable Formule formule,
        @Nullable String grondslag) {

    /** By own right. */
    public static Optreden of(UUID door) {
        return new Optreden(door, null, null, null);
    }

    static Optreden of(UUID door, Vervanging vervanging) {
        var van = vervanging.van();
        return new Optreden(door, van == null ? null : van.id(), vervanging.formule(), vervanging.grondslag());
    }

    /**
     * What stands against speaking for this code in the place of others: whoever is replaced may not have drafted the
     * nota either, and a name that was given must be that of who is replaced.
     *
     * @param namens the user name that was given, or null when none was
     */
    public static List<Reden> against(Betrekking betrekking, String code, @Nullable String namens) {
        var bedoeld = meant(betrekking, code, namens).toList();
        if (bedoeld.isEmpty())
            return namens == null || namens.isBlank()
                    ? List.of()
                    : List.of(Reden.onjuist("nota.reden.niet-namens", code, namens.strip()));
        if (bedoeld.stream().anyMatch(betrekking::isVrij)) return List.of();
        return List.of(Reden.magNiet("nota.reden.vervangt-schrijver", code));
    }

    /** In whose place this person speaks for a code; whoever is replaced did not draft the nota. */
    static Optional<Vervanging> vervanging(Betrekking betrekking, String code, @Nullable String namens) {
        return meant(betrekking, code, namens).filter(betrekking::isVrij).findFirst();
    }

    private static Stream<Vervanging> meant(Betrekking betrekking, String code, @Nullable String namens) {
        return betrekking.medewerker().vervangingenFor(code).stream()
                .filter(een -> namens == null || namens.isBlank() || isVan(een, namens));
    }

    private static boolean isVan(Vervanging vervanging, String namens) {
        var van = vervanging.van();
        return van != null && van.gebruikersnaam().equals(Medewerkers.normal(namens));
    }
}
