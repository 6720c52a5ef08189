package nl.nota.nota;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;

/**
 * A bijlage of which another file lies with a later text.
 *
 * @param nummer its place in the later text, from 1
 */
public record Bijlagepaar(int nummer, Bijlage was, Bijlage wordt) {
    static final String PLAATS = "bijlage-";

    /** What makes two files one bijlage, the surest first. */
    private static final List<BiPredicate<Bijlage, Bijlage>> DEZELFDE = List.of(
            (a, b) -> !a.referentie().isEmpty() && a.referentie().equals(b.referentie()),
            (a, b) -> a.rol() == b.rol() && a.titel().equals(b.titel()),
            (a, b) -> a.titel().equals(b.titel()),
            (a, b) -> a.bestand().naam().equals(b.bestand().naam()));

    /** Each file that was replaced; what only came or went has no pair. */
    public static List<Bijlagepaar> of(List<Bijlage> was, List<Bijlage> wordt) {
        var oud = new ArrayList<>(without(was, wordt));
        var nieuw = new ArrayList<>(without(wordt, was));
        var uit = new ArrayList<Bijlagepaar>();
        for (var dezelfde : DEZELFDE) pair(oud, nieuw, dezelfde, wordt, uit);
        pair(oud, nieuw, (a, b) -> was.indexOf(a) == wordt.indexOf(b) && a.rol() == b.rol(), wordt, uit);
        uit.sort(Comparator.comparingInt(Bijlagepaar::nummer));
        return List.copyOf(uit);
    }

    private static List<Bijlage> without(List<Bijlage> alle, List<Bijlage> ander) {
        return alle.stream()
                .filter(een -> ander.stream()
                        .noneMatch(twee ->
                                een.bestand().sha256().equals(twee.bestand().sha256())))
                .toList();
    }

    private static void pair(
            List<Bijlage> oud,
            List<Bijlage> nieuw,
            BiPredicate<Bijlage, Bijlage> dezelfde,
            List<Bijlage> wordt,
            List<Bijlagepaar> uit) {
        for (var een : List.copyOf(nieuw)) {
            Optional<Bijlage> bij =
                    oud.stream().filter(was -> dezelfde.test(was, een)).findFirst();
            if (bij.isEmpty()) continue;
            uit.add(new Bijlagepaar(wordt.indexOf(een) + 1, bij.get(), een));
            oud.remove(bij.get());
            nieuw.remove(een);
        }
    }

    /** Where its text is in a comparison. */
    public String plaats() {
        return PLAATS + nummer;
    }

    /** What people call it. */
    public String titel() {
        return "Bijlage " + nummer + ", " + wordt.titel();
    }
}
