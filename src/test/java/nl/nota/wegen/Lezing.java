package nl.nota.wegen;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.nota.afstemming.Afstemming;
import nl.nota.afstemming.Kanttekening;
import nl.nota.afstemming.Oordeel;
import nl.nota.afstemming.Voorwaarde;
import nl.nota.afstemming.Voorwaardestand;
import nl.nota.afstemming.Voorwaardestap;
import nl.nota.besluit.Besluit;
import nl.nota.nota.Fase;
import nl.nota.nota.Grond;
import nl.nota.nota.Inzage;
import nl.nota.nota.Versienummer;
import nl.nota.route.Partij;
import nl.nota.route.Wijzigsoort;

/**
 * Reads where a nota in a shadow house is.
 *
 * @param veranderd the rubriek that each versie after the first changed
 */
record Lezing(Spel spel, Schaduwtabellen tabellen, List<String> veranderd, Wereld wereld) {
    private static final Set<Fase> BOVEN =
            Set.of(Fase.AFGESTEMD, Fase.IN_PARAFERING, Fase.TER_BESLISSING, Fase.BESLOTEN);
    private static final Set<Oordeel> VERVALT_NIET = Set.of(Oordeel.NIET_AKKOORD, Oordeel.NIET_BETROKKEN);
    private static final Set<Voorwaardestand> GESLOTEN = Set.of(Voorwaardestand.AFGEDAAN, Voorwaardestand.OPGEHEVEN);
    private static final Beeld WEG = new Beeld(Fase.INGETROKKEN, List.of(), List.of(), List.of(), List.of(), List.of());

    Toestand toestand() {
        var nota = spel.nota();
        if (nota.fase() == Fase.INGETROKKEN) return new Toestand(WEG, List.of(), false);
        var laatste = last(tabellen.rows(Afstemming.class), Afstemming::onderdeel);
        var erbij = tabellen.noted().stream().collect(Collectors.toMap(Kanttekening::afstemming, Function.identity()));
        var stappen = tabellen.every(Voorwaardestap.class).stream()
                .sorted(Comparator.comparing(Voorwaardestap::tijd))
                .collect(Collectors.groupingBy(Voorwaardestap::voorwaarde));
        var verder = new TreeSet<String>();
        laatste.forEach(een -> verder.add(told(een, Optional.ofNullable(erbij.get(een.id())), stappen)));
        verder.addAll(doors());
        verder.add("steller " + nota.steller());
        if (spel.route().spoed().isPresent()) verder.add("spoed");
        last(
                        tabellen.rows(Besluit.class).stream()
                                .filter(een -> nota.isCurrent(een.gelezen()) && !een.isHerroepen())
                                .toList(),
                        Besluit::bewindspersoon)
                .forEach(een -> verder.add(een.bewindspersoon() + " " + een.besluit() + " " + een.door()));
        var open = laatste.stream().anyMatch(een -> isOpen(een, erbij.get(een.id()), stappen));
        return new Toestand(Beeld.of(spel), List.copyOf(verder), open && BOVEN.contains(nota.fase()));
    }

    private static <T> List<T> last(List<T> rijen, Function<T, String> van) {
        return List.copyOf(rijen.stream()
                .collect(Collectors.toMap(van, Function.identity(), (oud, nieuw) -> nieuw))
                .values());
    }

    /** To whom the nota is open; to the line and the bewindspersonen it is whenever they have the turn. */
    private Set<String> doors() {
        return tabellen.rows(Inzage.class).stream()
                .map(Inzage::getId)
                .filter(een -> een.grond() == Grond.PARTIJ || een.grond() == Grond.STELLER)
                .map(een -> een.grond() + " " + een.sleutel())
                .collect(Collectors.toSet());
    }

    private String told(Afstemming een, Optional<Kanttekening> erbij, Map<UUID, List<Voorwaardestap>> stappen) {
        if (erbij.map(Kanttekening::intrekking).isPresent()) return een.onderdeel() + " nam terug";
        var scope = spel.route().partij(een.onderdeel()).map(Partij::scope).orElse(Set.of());
        var eisen = een.voorwaarden().stream()
                .map(eis -> told(stappen.getOrDefault(eis.id(), List.of()), scope))
                .sorted()
                .toList();
        return een.onderdeel() + " " + een.oordeel() + eisen
                + (VERVALT_NIET.contains(een.oordeel()) ? "" : old(een.agreedOn(), scope))
                + (erbij.map(Kanttekening::bevestiging).isPresent() ? " bevestigd" : "");
    }

    private String told(List<Voorwaardestap> gezegd, Set<String> scope) {
        if (gezegd.isEmpty()) return Voorwaardestand.OPEN.name();
        var laatste = gezegd.getLast();
        return laatste.stand() + (GESLOTEN.contains(laatste.stand()) ? old(laatste.gelezen(), scope) : "");
    }

    /** What a party answers for is other than it was; or only the rest is, which counts once the party is strict. */
    private String old(Versienummer sinds, Set<String> scope) {
        var sindsdien = veranderd.stream().skip(sinds.nummer() - 1L).toList();
        var inhoud =
                sindsdien.stream().filter(een -> !een.equals(Zet.SCHRIJFWIJZE)).toList();
        if (inhoud.stream().anyMatch(rubriek -> scope.isEmpty() || scope.contains(rubriek))) return " oud";
        var herschreven = (sindsdien.size() - inhoud.size()) % 2 == 1;
        var telt = wereld.wijzigingen().contains(Wijzigsoort.STRENG);
        return telt && (herschreven || !inhoud.isEmpty()) ? " anders" : "";
    }

    /** The last word of a party, not taken back, with a voorwaarde of which nobody said that it is closed. */
    private static boolean isOpen(
            Afstemming een,
            @org.jspecify.annotations.Nullable Kanttekening erbij,
            Map<UUID, List<Voorwaardestap>> stappen) {
        var staat = erbij == null || erbij.intrekking() == null;
        return staat
                && een.oordeel() == Oordeel.AKKOORD_MITS
                && een.voorwaarden().stream()
                        .map(Voorwaarde::id)
                        .anyMatch(id -> Objects.requireNonNullElse(stappen.get(id), List.<Voorwaardestap>of()).stream()
                                .noneMatch(stap -> GESLOTEN.contains(stap.stand())));
    }
}
