package nl.nota.route;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import nl.nota.kern.Reden;
import nl.nota.nota.Regelrecht;
import nl.nota.organisatie.Onderdeel;
import org.jspecify.annotations.Nullable;

/**
 * What is wrong with a usual route that beheer typed, all of it at once.
 *
 * @param alle every form of every usual route
 * @param register every entry there is or was
 * @param rubrieken the codes of the rubrieken of the house
 */
record Sjablooncontrole(LocalDate vandaag, List<Routesjabloon> alle, List<Onderdeel> register, Set<String> rubrieken) {
    private static final int LANG = 80;
    private static final int DAGEN = 60;

    List<Reden> against(Sjabloonverzoek wat) {
        var redenen = new ArrayList<Reden>();
        if (!wat.isEinde()) form(wat, redenen);
        redenen.addAll(Regelrecht.from(wat.vanaf(), vandaag));
        if (wat.was() instanceof Routesjabloon was) before(was, wat, redenen);
        return redenen;
    }

    private static void before(Routesjabloon was, Sjabloonverzoek wat, List<Reden> redenen) {
        var vanaf = wat.vanaf();
        if (vanaf != null && !vanaf.isAfter(was.begin()))
            redenen.add(Reden.onjuist("nota.reden.vanaf.begin", was.begin()));
        if (!was.isOpen()) redenen.add(Reden.achterhaald("route.reden.sjabloon.voorbij", was.naam()));
        if (!wat.isEinde()
                && redenen.isEmpty()
                && Sjabloonverschil.of(was, wat.wordt(was.code())).isEmpty())
            redenen.add(Reden.onjuist("route.reden.sjabloon.gelijk"));
    }

    private void form(Sjabloonverzoek wat, List<Reden> redenen) {
        var dag = wat.vanaf() == null ? vandaag : wat.vanaf();
        if (!Regelrecht.isLine(wat.naam(), LANG)) redenen.add(Reden.onjuist("route.reden.sjabloon.naam", LANG));
        if (isTaken(wat, dag)) redenen.add(Reden.onjuist("route.reden.sjabloon.bezet", wat.naam()));
        if (!wat.soort().isEmpty() && wat.kind().isEmpty()) redenen.add(Reden.onjuist("route.reden.sjabloon.soort"));
        if (!wat.onderdeel().isEmpty()) known(wat.onderdeel(), dag, "route.reden.sjabloon.van", redenen);
        if (wat.rule().isEmpty()) redenen.add(Reden.onjuist("route.reden.geen-regel"));
        if (wat.partijen().isEmpty()) redenen.add(Reden.onjuist("route.reden.sjabloon.leeg"));
        if (wat.partijen().size() > Routekeuze.HOOGUIT)
            redenen.add(Reden.onjuist("route.reden.te-veel", Routekeuze.HOOGUIT));
        else parties(wat, dag, redenen);
    }

    private void parties(Sjabloonverzoek wat, LocalDate dag, List<Reden> redenen) {
        var genoemd = wat.partijen().stream()
                .filter(een -> !een.onderdeel().isEmpty())
                .toList();
        if (genoemd.size() < wat.partijen().size()) redenen.add(Reden.onjuist("route.reden.sjabloon.zonder"));
        genoemd.stream()
                .map(Routesjabloon.Regel::onderdeel)
                .distinct()
                .forEach(code -> known(code, dag, "route.reden.sjabloon.onbekend", redenen));
        redenen.addAll(Routeorde.against(asked(genoemd)));
        for (var partij : genoemd) {
            var code = partij.onderdeel();
            if (code.equals(wat.onderdeel())) redenen.add(Reden.onjuist("route.reden.sjabloon.zelf", code));
            if (partij.werkdagen() < 1 || partij.werkdagen() > DAGEN)
                redenen.add(Reden.onjuist("route.reden.sjabloon.dagen", code, DAGEN));
            partij.scope().stream()
                    .filter(rubriek -> !rubrieken.contains(rubriek))
                    .sorted()
                    .forEach(rubriek -> redenen.add(Reden.onjuist("route.reden.onbekende-rubriek", code, rubriek)));
        }
    }

    /** As parties of a route, so that haltes and doubles are judged in one place. */
    private static Routekeuze asked(List<Routesjabloon.Regel> regels) {
        var partijen = regels.stream()
                .map(een -> new Partij(een.halte(), een.onderdeel(), Set.of(), null, een.verplicht()))
                .toList();
        return new Routekeuze(partijen, List.of(), null, List.of(), false);
    }

    /** Whether another usual route has this name on that day or a later one. */
    private boolean isTaken(Sjabloonverzoek wat, LocalDate dag) {
        var eigen = wat.was() == null ? "" : wat.was().code();
        return alle.stream()
                .filter(een -> !een.code().equals(eigen) && een.isFrom(dag))
                .anyMatch(een -> een.naam().equalsIgnoreCase(wat.naam()));
    }

    /** A code that ended names who answers afterwards. */
    private void known(String code, LocalDate dag, String reden, List<Reden> redenen) {
        var regels = register.stream().filter(een -> een.code().equals(code)).toList();
        var geldig = regels.stream().filter(een -> een.validOn(dag)).findFirst();
        if (geldig.isPresent()) {
            if (geldig.get().soort() == Onderdeel.Soort.BEWINDSPERSOON)
                redenen.add(Reden.onjuist("route.reden.sjabloon.bewindspersoon", code));
            return;
        }
        var opvolger = successor(regels);
        redenen.add(
                opvolger == null
                        ? Reden.onjuist(reden, code, dag)
                        : Reden.onjuist("route.reden.sjabloon.opvolger", code, dag, opvolger));
    }

    private static @Nullable String successor(List<Onderdeel> regels) {
        return regels.stream()
                .max(Comparator.comparing(Onderdeel::begin))
                .map(Onderdeel::opvolger)
                .orElse(null);
    }
}
