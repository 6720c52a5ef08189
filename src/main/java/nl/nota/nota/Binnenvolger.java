package nl.nota.nota;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.nota.nota.Wijziging.Verschil;

/** Finds what is marked in a text again: as it was laid there, or in the text that somebody wrote out of it. */
final class Binnenvolger {
    /** So many more characters alike around it are no coincidence. */
    private static final int GENOEG = 8;

    private final Binnentekst tekst;

    Binnenvolger(Binnentekst tekst) {
        this.tekst = tekst;
    }

    /** A passage of the text at a place of it. */
    record Vondst(Binnenplek plek, Passage passage) {}

    /** Where it lies: where it was laid, else where most of what stood around it does. */
    Optional<Vondst> find(Binnenpassage een) {
        var hier = at(een.plek(), een.passage());
        if (hier.isPresent()) return hier;
        var plekken = new ArrayList<>(tekst.plekken(een.plek().rubriek()));
        if (plekken.remove(een.plek())) plekken.addFirst(een.plek());
        return plekken.stream()
                .flatMap(plek -> search(plek, een.passage()).stream())
                .findFirst();
    }

    private Optional<Vondst> at(Binnenplek plek, Passage passage) {
        var nu = tekst.tekst(plek);
        if (passage.eind() > nu.codePointCount(0, nu.length())) return Optional.empty();
        var van = nu.offsetByCodePoints(0, passage.begin());
        return nu.startsWith(passage.citaat(), van) && isAround(nu, passage, van)
                ? Optional.of(new Vondst(plek, passage))
                : Optional.empty();
    }

    private static boolean isAround(String nu, Passage passage, int van) {
        return nu.startsWith(passage.na(), van + passage.citaat().length())
                && nu.substring(0, van).endsWith(passage.voor());
    }

    private Optional<Vondst> search(Binnenplek plek, Passage passage) {
        var nu = tekst.tekst(plek);
        return new Binnenplaatsen(nu)
                .first(passage, false)
                .map(plaats -> new Vondst(plek, Leestekst.passage(plek.rubriek(), nu, plaats.begin(), plaats.eind())));
    }

    /** Each time its words stand in the rubriek and its footnotes. */
    List<Vondst> everywhere(Binnenpassage een) {
        var uit = new ArrayList<Vondst>();
        for (var plek : tekst.plekken(een.plek().rubriek())) {
            var nu = tekst.tekst(plek);
            for (var plaats : new Binnenplaatsen(nu).of(een.passage(), true))
                uit.add(new Vondst(plek, Leestekst.passage(plek.rubriek(), nu, plaats.begin(), plaats.eind())));
        }
        return uit;
    }

    /** Where it went in the text that was written out of this one. */
    Optional<Vondst> follow(Binnenpassage een, Binnentekst nieuw) {
        var was = find(een);
        var volger = new Binnenvolger(nieuw);
        if (was.isEmpty()) return volger.find(een);
        var plek = noten(een.plek().rubriek(), nieuw).get(was.get().plek().noot());
        if (plek == null) return volger.find(een);
        var oud = Leeswoorden.of(tekst.tekst(was.get().plek()));
        var nu = nieuw.tekst(plek);
        var woorden = Leeswoorden.of(nu);
        var verschuiving = new Verschuiving(oud.woorden(), woorden.woorden());
        var waar = place(was.get(), oud);
        var gevolgd = verschuiving.of(waar.begin(), waar.eind());
        var hier = gevolgd.flatMap(deel -> passage(plek, nu, woorden, deel));
        // Cut here and pasted elsewhere: it stands where something is new, and what stands around it came along.
        var elders = volger.find(een)
                .filter(vondst ->
                        gevolgd.isEmpty() || !vondst.plek().equals(plek) || isNieuw(vondst, woorden, nu, verschuiving))
                .filter(vondst -> hier.isEmpty()
                        || !gevolgd.get().heel()
                        || volger.around(vondst, een) > volger.around(hier.get(), een) + GENOEG);
        return elders.isPresent() ? elders : hier;
    }

    private int around(Vondst vondst, Binnenpassage een) {
        var hier = tekst.tekst(vondst.plek());
        var van = hier.offsetByCodePoints(0, vondst.passage().begin());
        return new Binnenplaatsen(hier)
                .alike(
                        een.passage(),
                        new Leeswoorden.Plaats(
                                van, van + vondst.passage().citaat().length()));
    }

    private Leeswoorden.Plaats place(Vondst vondst, Leeswoorden oud) {
        var opmaak = tekst.tekst(vondst.plek());
        var van = opmaak.offsetByCodePoints(0, vondst.passage().begin());
        return new Leeswoorden.Plaats(
                oud.before(van), oud.before(van + vondst.passage().citaat().length()));
    }

    private static boolean isNieuw(Vondst vondst, Leeswoorden woorden, String nu, Verschuiving verschuiving) {
        var van = nu.offsetByCodePoints(0, vondst.passage().begin());
        return verschuiving.isNieuw(
                woorden.before(van),
                woorden.before(van + vondst.passage().citaat().length()));
    }

    private static Optional<Vondst> passage(Binnenplek plek, String nu, Leeswoorden woorden, Verschuiving.Plek waar) {
        if (waar.begin() >= waar.eind()) return Optional.empty();
        var plaats = woorden.place(waar.begin(), waar.eind());
        var merken = new Merktekens(nu);
        var van = plaats.begin();
        while (merken.isCut(van)) van--;
        return Optional.of(new Vondst(plek, Leestekst.passage(plek.rubriek(), nu, van, plaats.eind())));
    }

    /** Which of the footnotes is which: equal ones, and between them one for another; the text itself is the text. */
    private Map<Integer, Binnenplek> noten(String rubriek, Binnentekst nieuw) {
        var paren = new HashMap<>(Map.of(0, new Binnenplek(rubriek, 0)));
        var was = tekst.teksten().getOrDefault(rubriek, List.of(""));
        var wordt = nieuw.teksten().getOrDefault(rubriek, List.of(""));
        var i = 1;
        var j = 1;
        var weg = new ArrayList<Integer>();
        for (var stuk : Woordenpaar.of(was.subList(1, was.size()), wordt.subList(1, wordt.size())))
            for (var n = stuk.woorden().size(); n > 0; n--) {
                if (stuk.verschil() == Verschil.GELIJK) {
                    weg.clear();
                    paren.put(i++, new Binnenplek(rubriek, j++));
                } else if (stuk.verschil() == Verschil.VERWIJDERD) {
                    weg.add(i++);
                } else {
                    var plek = new Binnenplek(rubriek, j++);
                    if (!weg.isEmpty()) paren.put(weg.removeFirst(), plek);
                }
            }
        return paren;
    }
}
