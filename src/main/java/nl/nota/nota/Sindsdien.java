package nl.nota.nota;

import java.util.List;

/**
 * What changed in a nota since a versie that somebody read.
 *
 * @param van the versie that was read
 * @param tot the versie that lies there now
 */
public record Sindsdien(int van, int tot, List<Wijziging> wijzigingen) {
    public Sindsdien {
        wijzigingen = List.copyOf(wijzigingen);
    }

    public static Sindsdien of(Versie was, Versie wordt) {
        return new Sindsdien(
                was.nummer().nummer(), wordt.nummer().nummer(), Vergelijking.of(was.inhoud(), wordt.inhoud()));
    }

    /** How many separate spots differ. */
    public int aantal() {
        return wijzigingen.stream().mapToInt(Wijziging::plekken).sum();
    }
}
