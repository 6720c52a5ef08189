package nl.nota.openbaarmaking;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Those whose names are known, found by the first word of their surname or of their first name. */
final class Namenregister {
    private static final Pattern BEZIT = Pattern.compile("'?s$|'$");

    private final Map<String, List<Bekende>> achternamen = new HashMap<>();
    private final Map<String, List<Bekende>> voornamen = new HashMap<>();
    /** By the first letters of all its words, where they cannot be those of an office: FvdZ. */
    private final Map<String, Bekende> letters = new HashMap<>();

    private final Set<String> openbaar = new HashSet<>();

    /**
     * A register.
     *
     * @param openbaar the surnames of others who are public, folded
     */
    Namenregister(Collection<Bekende> bekenden, Collection<String> openbaar) {
        this.openbaar.addAll(openbaar);
        for (var een : bekenden) {
            achternamen
                    .computeIfAbsent(een.achternaam().getFirst(), naam -> new ArrayList<>())
                    .add(een);
            een.letters().ifPresent(woord -> letters.put(woord, een));
            if (!een.voornaam().isEmpty() && een.soort() == Bekende.Soort.BEKEND)
                voornamen
                        .computeIfAbsent(een.voornaam().getFirst(), naam -> new ArrayList<>())
                        .add(een);
        }
    }

    List<Bekende> byAchternaam(String woord) {
        return of(achternamen, woord);
    }

    List<Bekende> byVoornaam(String woord) {
        return of(voornamen, woord);
    }

    /** Whose initials these are as people write them under a remark, or null. */
    @Nullable
    Bekende byLetters(String woord) {
        return letters.get(woord);
    }

    /** Also where it says whose something is: Naima's, Liesbeths. */
    private static List<Bekende> of(Map<String, List<Bekende>> namen, String woord) {
        var gevonden = namen.get(woord);
        if (gevonden != null) return gevonden;
        var kaal = BEZIT.matcher(woord).replaceFirst("");
        return kaal.length() < 3 ? List.of() : namen.getOrDefault(kaal, List.of());
    }

    /** Whether only somebody in public office is called so. */
    boolean isOpenbaar(String achternaam) {
        return openbaar.contains(achternaam)
                || byAchternaam(achternaam).stream().anyMatch(een -> een.soort() == Bekende.Soort.OPENBAAR);
    }
}
