package nl.nota.nota;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Where public words may still lead. A link that has something in it that stays inside, or lies against it, leads
 * nowhere: its address would tell of that, and so would its end.
 */
final class Publieklinks {
    private final Reeks reeks;
    private final List<String> gronden;
    private final Set<Integer> dicht = new HashSet<>();

    /** @param gronden of each character the ground on which it stays inside, or empty */
    Publieklinks(Reeks reeks, List<String> gronden) {
        this.reeks = reeks;
        this.gronden = gronden;
        for (var van = 0; van < reeks.size(); van++) {
            if (reeks.merk(van).adres() == null) continue;
            var tot = end(van);
            if (isTouched(van, tot)) for (var i = van; i < tot; i++) dicht.add(i);
            van = tot - 1;
        }
    }

    /** What this public character carries. */
    Merk merk(int plaats) {
        var merk = reeks.merk(plaats);
        return dicht.contains(plaats) ? new Merk(merk.vet(), merk.cursief(), null, null) : merk;
    }

    /** Past the last character of the link; notes in it are no part of it. */
    private int end(int van) {
        var tot = van + 1;
        for (var i = tot; i < reeks.size(); i++) {
            if (reeks.merk(i).noot() != null) continue;
            if (!reeks.merk(i).sameLink(reeks.merk(van))) break;
            tot = i + 1;
        }
        return tot;
    }

    private boolean isTouched(int van, int tot) {
        var eerste = van - 1;
        while (eerste > 0 && isStil(eerste)) eerste--;
        var laatste = tot;
        while (laatste < reeks.size() - 1 && isStil(laatste)) laatste++;
        for (var i = Math.max(0, eerste); i <= Math.min(reeks.size() - 1, laatste); i++)
            if (!gronden.get(i).isEmpty()) return true;
        return false;
    }

    private boolean isStil(int plaats) {
        return reeks.merk(plaats).noot() != null || Leeswoorden.isBlank(reeks.letter(plaats));
    }
}
