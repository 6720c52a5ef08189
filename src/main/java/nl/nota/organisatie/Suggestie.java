package nl.nota.organisatie;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** "Bedoelde u KGG?": the one code of the register that an unknown literal was probably meant to be. */
final class Suggestie {
    private static final int LONGEST = 20;

    private Suggestie() {}

    /**
     * A code that ended gives its opvolger; else the same letters in other capitals; else the single nearest code, at
     * most one slip away, or two from five letters on.
     */
    static Optional<Onderdeel> of(String literal, LocalDate on, List<Onderdeel> register) {
        var asked = literal.strip();
        if (asked.length() > LONGEST) return Optional.empty();
        var valid = register.stream().filter(entry -> entry.validOn(on)).toList();
        if (asked.isEmpty() || withCode(asked, valid).isPresent()) return Optional.empty();
        var ended =
                register.stream().filter(entry -> entry.code().equals(asked)).findFirst();
        if (ended.isPresent()) return withCode(ended.get().opvolger(), valid);
        return nearest(asked, valid);
    }

    private static Optional<Onderdeel> withCode(@Nullable String code, List<Onderdeel> valid) {
        return valid.stream().filter(entry -> entry.code().equals(code)).findFirst();
    }

    private static Optional<Onderdeel> nearest(String asked, List<Onderdeel> valid) {
        var most = asked.length() < 5 ? 1 : 2;
        for (var slips = 0; slips <= most; slips++) {
            var allowed = slips;
            var near = valid.stream()
                    .filter(entry -> distance(upper(asked), upper(entry.code())) == allowed)
                    .toList();
            if (!near.isEmpty()) return near.size() == 1 ? Optional.of(near.getFirst()) : Optional.empty();
        }
        return Optional.empty();
    }

    private static String upper(String code) {
        return code.toUpperCase(Locale.ROOT);
    }

    /** Letters added, left out, replaced, or two neighbours swapped. */
    static int distance(String a, String b) {
        var d = new int[a.length() + 1][b.length() + 1];
        for (var i = 0; i <= a.length(); i++) d[i][0] = i;
        for (var j = 0; j <= b.length(); j++) d[0][j] = j;
        for (var i = 1; i <= a.length(); i++) {
            for (var j = 1; j <= b.length(); j++) {
                var cost = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
                d[i][j] = Math.min(Math.min(d[i - 1][j], d[i][j - 1]) + 1, d[i - 1][j - 1] + cost);
                var swapped =
                        i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
                if (swapped) d[i][j] = Math.min(d[i][j], d[i - 2][j - 2] + 1);
            }
        }
        return d[a.length()][b.length()];
    }
}
