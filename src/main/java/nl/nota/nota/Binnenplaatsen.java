package nl.nota.nota;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Where in the text of a rubriek marked words lie now. Each time they stand there when they were marked everywhere;
 * otherwise the one place where most of what stood around them still does.
 */
final class Binnenplaatsen {
    /** So many characters alike around it are no coincidence, nor so many words themselves. */
    private static final int GENOEG_ROND = 8;

    private static final int GENOEG_ZELF = 25;

    private final String tekst;
    private final Leeswoorden woorden;

    Binnenplaatsen(String tekst) {
        this.tekst = tekst;
        this.woorden = Leeswoorden.of(tekst);
    }

    List<Leeswoorden.Plaats> of(Passage passage, boolean overal) {
        var gezocht = Leeswoorden.of(passage.citaat()).woorden();
        var plaatsen = gezocht.isEmpty() ? List.<Leeswoorden.Plaats>of() : woorden.find(gezocht);
        if (overal) return plaatsen.stream().filter(this::isWhole).toList();
        var begin = offset(passage.begin());
        return plaatsen.stream()
                .filter(plaats -> plaatsen.size() == 1 && gezocht.length() >= GENOEG_ZELF
                        || alike(passage, plaats) >= Math.min(GENOEG_ROND, around(passage)))
                .max(Comparator.<Leeswoorden.Plaats>comparingInt(plaats -> alike(passage, plaats))
                        .thenComparing(plaats -> -Math.abs(plaats.begin() - begin)))
                .stream()
                .toList();
    }

    private int offset(int codepunten) {
        return tekst.offsetByCodePoints(0, Math.min(codepunten, tekst.codePointCount(0, tekst.length())));
    }

    private static int around(Passage passage) {
        return read(passage.voor()).length() + read(passage.na()).length();
    }

    /** How many characters around it are those that stood around the passage. */
    int alike(Passage passage, Leeswoorden.Plaats plaats) {
        var voor = read(passage.voor());
        var na = read(passage.na());
        var links = read(tekst.substring(0, plaats.begin()));
        var rechts = read(tekst.substring(plaats.eind()));
        var n = 0;
        while (n < voor.length()
                && n < links.length()
                && voor.charAt(voor.length() - 1 - n) == links.charAt(links.length() - 1 - n)) n++;
        var m = 0;
        while (m < na.length() && m < rechts.length() && na.charAt(m) == rechts.charAt(m)) m++;
        return n + m;
    }

    /** Only letters and digits: blanks and marks come and go. */
    private static String read(String stuk) {
        return stuk.replaceAll("[^\\p{L}\\p{N}]+", "");
    }

    /** Whether it does not begin or end within a word. */
    private boolean isWhole(Leeswoorden.Plaats plaats) {
        return isEdge(plaats.begin()) && isEdge(plaats.eind());
    }

    private boolean isEdge(int plaats) {
        return plaats == 0
                || plaats == tekst.length()
                || !Character.isLetterOrDigit(tekst.charAt(plaats - 1))
                || !Character.isLetterOrDigit(tekst.charAt(plaats));
    }

    /** The first place, if there is one. */
    Optional<Leeswoorden.Plaats> first(Passage passage, boolean overal) {
        return of(passage, overal).stream().findFirst();
    }
}
