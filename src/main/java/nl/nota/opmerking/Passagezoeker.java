package nl.nota.opmerking;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nl.nota.nota.Passage;

/**
 * Finds a passage again in a later text of its rubriek: the same words at the place they moved to, else what came in
 * their place.
 */
final class Passagezoeker {
    /** How far around the passage both texts are compared. */
    private static final int OMTREK = 200;

    /** What it is worth that word by word the passage came to stand there; and against, that another one did. */
    private static final int GEWICHT = 300;

    /** So many characters alike around it, or so many in it, are no coincidence. */
    private static final int GENOEG_ROND = 10;

    private static final int GENOEG_ZELF = 25;

    private final Tekstpaar paar;
    private final int begin;
    private final int eind;
    private final int eerste;
    private final int laatste;

    Passagezoeker(Tekstpaar paar, Passage passage) {
        this.paar = paar;
        this.begin = paar.was().fromSource(passage.begin());
        this.eind = paar.was().fromSource(passage.eind());
        this.eerste = paar.was().first(begin);
        this.laatste = Math.max(paar.was().past(eind), eerste);
    }

    /** A piece of the later text, in its own characters. */
    record Stuk(int begin, int eind) {}

    private record Kandidaat(Stuk stuk, int waarde, int afstand) {}

    /** Where the very same words stand. */
    Optional<Stuk> same() {
        return candidates().stream()
                .filter(een -> een.waarde() >= GENOEG_ROND || (een.waarde() >= 0 && eind - begin >= GENOEG_ZELF))
                .max(Comparator.comparingInt(Kandidaat::waarde)
                        .thenComparing(
                                Comparator.comparingInt(Kandidaat::afstand).reversed()))
                .map(Kandidaat::stuk);
    }

    private List<Kandidaat> candidates() {
        var gevonden = new ArrayList<Kandidaat>();
        var nu = paar.wordt();
        var gezocht = paar.was().tekst().substring(begin, eind);
        for (var i = nu.tekst().indexOf(gezocht); i >= 0; i = nu.tekst().indexOf(gezocht, i + 1)) {
            var tot = i + gezocht.length();
            var heelWoord =
                    paar.was().isEdge(begin) == nu.isEdge(i) && paar.was().isEdge(eind) == nu.isEdge(tot);
            if (heelWoord) gevonden.add(new Kandidaat(new Stuk(i, tot), value(i, tot), Math.abs(i - begin)));
        }
        return gevonden;
    }

    private int value(int hier, int tot) {
        var rond = alikeBefore(hier) + alikeAfter(tot);
        var nu = paar.wordt();
        var van = nu.first(hier);
        if (isImage(van)) return rond + GEWICHT;
        return paar.isOther(van, nu.past(tot), eerste, laatste) ? rond - GEWICHT : rond;
    }

    private boolean isImage(int van) {
        for (var i = eerste; i < laatste; i++) if (paar.beeld(i) != van + i - eerste) return false;
        return eerste < laatste;
    }

    private int alikeBefore(int hier) {
        var oud = paar.was().tekst();
        var nieuw = paar.wordt().tekst();
        var n = 0;
        while (n < OMTREK && n < begin && n < hier && oud.charAt(begin - 1 - n) == nieuw.charAt(hier - 1 - n)) n++;
        return begin == n && hier == n ? OMTREK : n;
    }

    private int alikeAfter(int tot) {
        var oud = paar.was().tekst();
        var nieuw = paar.wordt().tekst();
        var n = 0;
        while (n < OMTREK
                && eind + n < oud.length()
                && tot + n < nieuw.length()
                && oud.charAt(eind + n) == nieuw.charAt(tot + n)) n++;
        return eind + n == oud.length() && tot + n == nieuw.length() ? OMTREK : n;
    }

    /** What came in its place: enough of its words are still there, or what stood on both sides of it still does. */
    Optional<Stuk> changed() {
        var links = paar.before(eerste);
        var rechts = paar.from(laatste);
        var woorden = paar.wordt().woorden();
        var van = links < 0 ? 0 : paar.beeld(links) + 1;
        var tot = rechts < paar.was().woorden().size() ? paar.beeld(rechts) : woorden.size();
        if (van >= tot || eerste >= laatste) return Optional.empty();
        var gebleven = kept();
        var ingesloten = links == eerste - 1 && rechts == laatste && tot - van <= 3 * (laatste - eerste) + 5;
        var lijkt = 2 * gebleven >= Math.max(laatste - eerste, tot - van);
        return ingesloten || lijkt
                ? Optional.of(
                        new Stuk(woorden.get(van).begin(), woorden.get(tot - 1).eind()))
                : Optional.empty();
    }

    private int kept() {
        var gebleven = 0;
        for (var i = eerste; i < laatste; i++) if (paar.beeld(i) >= 0) gebleven++;
        return gebleven;
    }
}
