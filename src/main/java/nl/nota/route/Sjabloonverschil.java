package nl.nota.route;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * One thing that is different in the new form of a usual route.
 *
 * @param wie the party it is about, or empty
 * @param was what it was, or empty; for a code that has words, the code
 */
public record Sjabloonverschil(Soort soort, String wie, String was, String wordt) {
    /** What is different. */
    public enum Soort {
        NAAM,
        BESTEMMING,
        VAN,
        REGEL,
        PARTIJ_ERBIJ,
        PARTIJ_WEG,
        HALTE,
        WERKDAGEN,
        RUBRIEKEN,
        VERPLICHT,
        NIET_VERPLICHT,
        STRENG,
        NIET_STRENG,
        ORDE
    }

    /** All of it, first what is about the whole route and then party by party. */
    public static List<Sjabloonverschil> of(Routesjabloon was, Routesjabloon wordt) {
        var alle = new ArrayList<Sjabloonverschil>();
        add(alle, Soort.NAAM, "", was.naam(), wordt.naam());
        add(alle, Soort.BESTEMMING, "", was.soortnaam(), wordt.soortnaam());
        add(alle, Soort.VAN, "", was.vanwie(), wordt.vanwie());
        add(alle, Soort.REGEL, "", was.regel().name(), wordt.regel().name());
        var eerst = byCode(was);
        var straks = byCode(wordt);
        var geheel = alle.size();
        for (var partij : was.partijen())
            if (!straks.containsKey(partij.onderdeel()))
                alle.add(new Sjabloonverschil(Soort.PARTIJ_WEG, partij.onderdeel(), "", ""));
        for (var partij : wordt.partijen()) {
            var eerder = eerst.get(partij.onderdeel());
            if (eerder == null) alle.add(new Sjabloonverschil(Soort.PARTIJ_ERBIJ, partij.onderdeel(), "", ""));
            else party(alle, eerder, partij);
        }
        if (alle.size() == geheel && !was.partijen().equals(wordt.partijen()))
            alle.add(new Sjabloonverschil(Soort.ORDE, "", "", ""));
        return alle;
    }

    private static void party(List<Sjabloonverschil> alle, Routesjabloon.Regel was, Routesjabloon.Regel wordt) {
        var wie = wordt.onderdeel();
        add(alle, Soort.HALTE, wie, String.valueOf(was.halte()), String.valueOf(wordt.halte()));
        add(alle, Soort.WERKDAGEN, wie, String.valueOf(was.werkdagen()), String.valueOf(wordt.werkdagen()));
        add(alle, Soort.RUBRIEKEN, wie, scope(was), scope(wordt));
        if (was.verplicht() != wordt.verplicht())
            alle.add(new Sjabloonverschil(wordt.verplicht() ? Soort.VERPLICHT : Soort.NIET_VERPLICHT, wie, "", ""));
        if (was.streng() != wordt.streng())
            alle.add(new Sjabloonverschil(wordt.streng() ? Soort.STRENG : Soort.NIET_STRENG, wie, "", ""));
    }

    private static void add(List<Sjabloonverschil> alle, Soort soort, String wie, String was, String wordt) {
        if (!was.equals(wordt)) alle.add(new Sjabloonverschil(soort, wie, was, wordt));
    }

    private static Map<String, Routesjabloon.Regel> byCode(Routesjabloon een) {
        return een.partijen().stream()
                .collect(Collectors.toMap(
                        Routesjabloon.Regel::onderdeel, Function.identity(), (eerste, ander) -> eerste));
    }

    private static String scope(Routesjabloon.Regel partij) {
        return String.join(" ", new TreeSet<>(partij.scope()));
    }
}
