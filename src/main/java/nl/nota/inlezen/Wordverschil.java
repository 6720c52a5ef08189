package nl.nota.inlezen;

import com.github.difflib.algorithm.myers.MyersDiffWithLinearSpace;
import com.github.difflib.patch.AbstractDelta;
import com.github.difflib.patch.Patch;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What differs between two texts, as tracked changes show it: words within a paragraph, else whole paragraphs. */
final class Wordverschil {
    private static final Pattern WOORD = Pattern.compile("\\s+|\\S+");
    private static final int HOOGUIT = 8_000;

    private Wordverschil() {}

    /** A run that stands in both texts or in one. */
    record Deel(Loop loop, Spoor spoor) {}

    /** A row that stands in both texts or in one; in both, its parts need not. */
    record Regel(Wordrij rij, List<Deel> delen, Spoor spoor) {}

    static List<Regel> of(List<Wordrij> was, List<Wordrij> wordt) {
        List<Regel> uit = new ArrayList<>();
        List<Wordrij> weg = new ArrayList<>();
        List<Wordrij> bij = new ArrayList<>();
        int hier = 0;
        for (AbstractDelta<Wordrij> delta : deltas(was, wordt)) {
            int plaats = delta.getSource().getPosition();
            if (plaats > hier) {
                changed(weg, bij, uit);
                was.subList(hier, plaats).forEach(rij -> uit.add(regel(rij, Spoor.GELIJK)));
            }
            weg.addAll(delta.getSource().getLines());
            bij.addAll(delta.getTarget().getLines());
            hier = plaats + delta.getSource().size();
        }
        changed(weg, bij, uit);
        was.subList(hier, was.size()).forEach(rij -> uit.add(regel(rij, Spoor.GELIJK)));
        return uit;
    }

    static Regel regel(Wordrij rij, Spoor spoor) {
        return new Regel(
                rij, rij.lopen().stream().map(loop -> new Deel(loop, spoor)).toList(), spoor);
    }

    private static void changed(List<Wordrij> was, List<Wordrij> wordt, List<Regel> uit) {
        int i = 0;
        int j = 0;
        while (i < was.size() && j < wordt.size()) {
            if (isRewritten(was.get(i), wordt.get(j))) {
                uit.add(new Regel(
                        wordt.get(j),
                        within(was.get(i++).lopen(), wordt.get(j++).lopen()),
                        Spoor.GELIJK));
            } else if (was.size() - i >= wordt.size() - j) {
                uit.add(regel(was.get(i++), Spoor.WEG));
            } else {
                uit.add(regel(wordt.get(j++), Spoor.BIJ));
            }
        }
        was.subList(i, was.size()).forEach(rij -> uit.add(regel(rij, Spoor.WEG)));
        wordt.subList(j, wordt.size()).forEach(rij -> uit.add(regel(rij, Spoor.BIJ)));
        was.clear();
        wordt.clear();
    }

    private static boolean isRewritten(Wordrij was, Wordrij wordt) {
        if (!was.isLike(wordt)) return false;
        Set<Loop> oud = new HashSet<>(words(was.lopen()));
        List<Loop> nieuw = words(wordt.lopen());
        return nieuw.stream()
                                .filter(w -> !w.tekst().isBlank() && oud.contains(w))
                                .count()
                        * 4
                >= nieuw.size();
    }

    static List<Deel> within(List<Loop> was, List<Loop> wordt) {
        List<Loop> oud = words(was);
        List<Loop> nieuw = words(wordt);
        List<Deel> uit = new ArrayList<>();
        if (oud.size() + nieuw.size() > HOOGUIT) {
            was.forEach(loop -> uit.add(new Deel(loop, Spoor.WEG)));
            wordt.forEach(loop -> uit.add(new Deel(loop, Spoor.BIJ)));
            return uit;
        }
        int hier = 0;
        for (AbstractDelta<Loop> delta : deltas(oud, nieuw)) {
            add(uit, oud.subList(hier, delta.getSource().getPosition()), Spoor.GELIJK);
            add(uit, delta.getSource().getLines(), Spoor.WEG);
            add(uit, delta.getTarget().getLines(), Spoor.BIJ);
            hier = delta.getSource().getPosition() + delta.getSource().size();
        }
        add(uit, oud.subList(hier, oud.size()), Spoor.GELIJK);
        return uit;
    }

    /** Words that look alike go on in one run. */
    private static void add(List<Deel> uit, List<Loop> woorden, Spoor spoor) {
        for (Loop woord : woorden) {
            Deel vorige = uit.isEmpty() ? null : uit.getLast();
            boolean verder = vorige != null
                    && vorige.spoor() == spoor
                    && !woord.isAnker()
                    && vorige.loop().with("").equals(woord.with(""));
            if (vorige != null && verder) {
                uit.removeLast();
                uit.add(new Deel(woord.with(vorige.loop().tekst() + woord.tekst()), spoor));
            } else {
                uit.add(new Deel(woord, spoor));
            }
        }
    }

    private static List<Loop> words(List<Loop> lopen) {
        List<Loop> uit = new ArrayList<>();
        for (Loop loop : lopen) {
            if (loop.isAnker()) uit.add(loop);
            Matcher m = WOORD.matcher(loop.tekst());
            while (m.find()) uit.add(loop.with(m.group()));
        }
        return uit;
    }

    private static <T> List<AbstractDelta<T>> deltas(List<T> oud, List<T> nieuw) {
        return Patch.generate(oud, nieuw, new MyersDiffWithLinearSpace<T>().computeDiff(oud, nieuw, null))
                .getDeltas();
    }
}
