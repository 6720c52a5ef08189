package nl.nota.nota;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * What changed in a nota since a versie that somebody read.
 *
 * @param van the versie that was read
 * @param tot the versie that lies there now
 * @param verschil both paragraph by paragraph, what moved as moved
 */
public record Sindsdien(int van, int tot, List<Wijziging> wijzigingen, Notaverschil verschil) {
    public Sindsdien {
        wijzigingen = List.copyOf(wijzigingen);
    }

    public static Sindsdien of(Versie was, Versie wordt) {
        var oud = was.inhoud();
        var nieuw = wordt.inhoud();
        var wijzigingen = Vergelijking.of(oud, nieuw);
        return new Sindsdien(
                was.nummer().nummer(), wordt.nummer().nummer(), wijzigingen, Notaverschil.of(oud, nieuw, wijzigingen));
    }

    /** The same, these places first. */
    public Sindsdien ordered(Comparator<Wijziging> volgorde) {
        return new Sindsdien(van, tot, wijzigingen.stream().sorted(volgorde).toList(), verschil);
    }

    /** The same, with what changed in the texts of files that were replaced. */
    public Sindsdien with(List<Bijlageverschil> bijlagen) {
        var delen = new ArrayList<>(verschil.delen());
        bijlagen.stream().flatMap(een -> een.deel().stream()).forEach(delen::add);
        return new Sindsdien(van, tot, wijzigingen, new Notaverschil(delen));
    }

    /** How many separate changes there are. */
    public int aantal() {
        return verschil.aantal();
    }

    /** What changed, as people say it in one sentence. */
    public String inWords() {
        return Verschilzin.of(verschil);
    }
}
