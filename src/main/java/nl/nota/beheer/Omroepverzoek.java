package nl.nota.beheer;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nl.nota.kern.Reden;
import org.jspecify.annotations.Nullable;

/**
 * What somebody wants everybody to be told.
 *
 * @param begin from when, or null where what was typed is no moment
 * @param eind until when, or null where what was typed is no moment
 */
public record Omroepverzoek(
        String tekst, @Nullable Instant begin, @Nullable Instant eind, boolean buiten) {
    /** As much as one glance takes in. */
    public static final int LANGST = 200;

    private static final Duration VER = Duration.ofDays(366);
    private static final Set<Integer> ONZICHTBAAR = Set.of(
            (int) Character.CONTROL,
            (int) Character.FORMAT,
            (int) Character.SURROGATE,
            (int) Character.PRIVATE_USE,
            (int) Character.UNASSIGNED,
            (int) Character.LINE_SEPARATOR,
            (int) Character.PARAGRAPH_SEPARATOR);

    public Omroepverzoek {
        tekst = tekst.strip().replaceAll("\\s+", " ");
    }

    /** What is wrong with it by itself. */
    List<Reden> against(Instant nu) {
        return Stream.concat(text(), period(nu)).toList();
    }

    private Stream<Reden> text() {
        if (tekst.isEmpty()) return Stream.of(Reden.onjuist("beheer.reden.omroep.leeg"));
        var lengte = tekst.codePointCount(0, tekst.length());
        return Stream.concat(
                lengte > LANGST ? Stream.of(Reden.onjuist("beheer.reden.omroep.lang", lengte)) : Stream.empty(),
                tekst.codePoints().map(Character::getType).anyMatch(ONZICHTBAAR::contains)
                        ? Stream.of(Reden.onjuist("beheer.reden.omroep.tekens"))
                        : Stream.empty());
    }

    private Stream<Reden> period(Instant nu) {
        if (begin == null || eind == null)
            return Stream.concat(
                    begin == null ? Stream.of(Reden.onjuist("beheer.reden.omroep.begin")) : Stream.empty(),
                    eind == null ? Stream.of(Reden.onjuist("beheer.reden.omroep.eind")) : Stream.empty());
        if (!eind.isAfter(begin)) return Stream.of(Reden.onjuist("beheer.reden.omroep.omgekeerd"));
        if (!eind.isAfter(nu)) return Stream.of(Reden.onjuist("beheer.reden.omroep.voorbij"));
        return eind.isAfter(nu.plus(VER)) ? Stream.of(Reden.onjuist("beheer.reden.omroep.ver")) : Stream.empty();
    }
}
