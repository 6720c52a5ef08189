package nl.nota.openbaarmaking;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The name of somebody who is known as a machine has it, without an address behind it: noor.van.westen, n_westen. */
final class Accountnaam {
    private static final int DELEN = 4;
    private static final Set<String> TUSSEN = Set.of(".", "_");

    private Accountnaam() {}

    /** The name that begins at this word, if one is written so there. */
    static @Nullable Naamvorm at(Naamwoorden woorden, int plaats, Namenregister bekenden) {
        var woord = woorden.at(plaats);
        if (woord.isHoofdletter()) return null;
        var laatste = plaats;
        while (laatste + 1 < woorden.size()
                && laatste - plaats < DELEN
                && TUSSEN.contains(woorden.at(laatste + 1).ervoor())) laatste++;
        if (laatste == plaats) return null;
        var delen = woorden.woorden().subList(plaats + 1, laatste).stream()
                .map(Woordje::vouw)
                .toList();
        for (var een : bekenden.byAchternaam(woorden.at(laatste).vouw()))
            if (een.soort() == Bekende.Soort.BEKEND && isSame(een, woord.vouw(), delen))
                return new Naamvorm(plaats, laatste + 1, een, een.achternaam().getFirst(), true);
        return null;
    }

    private static boolean isSame(Bekende een, String eerste, List<String> midden) {
        if (een.voornaam().isEmpty()) return false;
        var voornaam = een.voornaam().getFirst();
        if (!eerste.equals(voornaam) && !eerste.equals(voornaam.substring(0, 1))) return false;
        return midden.stream()
                .allMatch(deel -> een.tussen().contains(deel) || een.voornaam().contains(deel));
    }
}
