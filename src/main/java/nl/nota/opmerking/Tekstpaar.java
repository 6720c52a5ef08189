package nl.nota.opmerking;

import com.github.difflib.algorithm.myers.MyersDiffWithLinearSpace;
import com.github.difflib.patch.Patch;
import java.util.Arrays;
import java.util.List;

/** A text as it was read and as it is now, and which words of the one are still there in the other. */
final class Tekstpaar {
    /** Beyond this many words that differ, word by word costs too much; passages are then found by themselves alone. */
    private static final int HOOGUIT = 6_000;

    private static final int GEEN = -1;

    private final Woordreeks was;
    private final Woordreeks wordt;
    private final int[] beeld;
    private final int[] oorsprong;

    Tekstpaar(String was, String wordt) {
        this.was = new Woordreeks(was);
        this.wordt = new Woordreeks(wordt);
        this.beeld = new int[this.was.woorden().size()];
        this.oorsprong = new int[this.wordt.woorden().size()];
        Arrays.fill(beeld, GEEN);
        Arrays.fill(oorsprong, GEEN);
        align(this.was.alsTekst(), this.wordt.alsTekst());
    }

    Woordreeks was() {
        return was;
    }

    Woordreeks wordt() {
        return wordt;
    }

    /** Where this word stands now, or -1. */
    int beeld(int woord) {
        return beeld[woord];
    }

    /** Whether these words stood elsewhere in the old text, one after the other: they are another passage. */
    boolean isOther(int begin, int eind, int eerste, int laatste) {
        for (var i = begin; i < eind; i++) {
            var toen = oorsprong[i];
            if (toen == GEEN || (toen >= eerste && toen < laatste)) return false;
        }
        return begin < eind;
    }

    /** The last word before this one that is still there, or -1. */
    int before(int woord) {
        var i = woord - 1;
        while (i >= 0 && beeld[i] == GEEN) i--;
        return i;
    }

    /** The first word from this one on that is still there; past the last word when there is none. */
    int from(int woord) {
        var i = woord;
        while (i < beeld.length && beeld[i] == GEEN) i++;
        return i;
    }

    private void align(List<String> oud, List<String> nieuw) {
        var kortste = Math.min(oud.size(), nieuw.size());
        var voor = 0;
        while (voor < kortste && oud.get(voor).equals(nieuw.get(voor))) voor++;
        var na = 0;
        while (na < kortste - voor && oud.get(oud.size() - 1 - na).equals(nieuw.get(nieuw.size() - 1 - na))) na++;
        same(0, 0, voor);
        same(oud.size() - na, nieuw.size() - na, na);
        middle(oud.subList(voor, oud.size() - na), nieuw.subList(voor, nieuw.size() - na), voor);
    }

    private void middle(List<String> oud, List<String> nieuw, int voor) {
        if (oud.size() + nieuw.size() > HOOGUIT) return;
        var hierOud = 0;
        var hierNieuw = 0;
        var stappen = Patch.generate(oud, nieuw, new MyersDiffWithLinearSpace<String>().computeDiff(oud, nieuw, null));
        for (var stap : stappen.getDeltas()) {
            same(voor + hierOud, voor + hierNieuw, stap.getSource().getPosition() - hierOud);
            hierOud = stap.getSource().last() + 1;
            hierNieuw = stap.getTarget().last() + 1;
        }
        same(voor + hierOud, voor + hierNieuw, oud.size() - hierOud);
    }

    private void same(int oud, int nieuw, int aantal) {
        for (var i = 0; i < aantal; i++) {
            beeld[oud + i] = nieuw + i;
            oorsprong[nieuw + i] = oud + i;
        }
    }
}
