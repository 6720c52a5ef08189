package nl.nota.controle;

import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Bijlagen of the nota as its text calls them: bijlage 2, bijlagen 1 en 3, bijlagen 2 t/m 4. One of another paper
 * (bijlage 1 bij het rapport) is none.
 */
record Bijlagenoeming(Treffer treffer, int van, int tot) {
    private static final String NR = "\\d{1,2}(?![\\p{L}\\p{N}]|[.,]\\d)";
    private static final Pattern VORM = Pattern.compile("(?<![\\p{L}\\p{N}])[Bb]ijlagen? (?:" + NR
            + ")(?:(?:, | en | & | of | t/m | tot en met | ?[–-] ?)(?:bijlage )?(?:" + NR + ")){0,12}"
            + "(?! (?:bij|van|uit|in|behorend) )");
    private static final Pattern DEEL =
            Pattern.compile("(?<van>\\d{1,2})(?:(?: t/m | tot en met | ?[–-] ?)(?<tot>\\d{1,2}))?");

    static Stream<Bijlagenoeming> in(Drukproef proef) {
        return proef.find(VORM)
                .flatMap(een -> DEEL.matcher(een.tekst()).results().map(deel -> {
                    var van = Integer.parseInt(deel.group("van"));
                    var tot = deel.group("tot") == null ? van : Integer.parseInt(deel.group("tot"));
                    return new Bijlagenoeming(een, Math.min(van, tot), Math.max(van, tot));
                }));
    }
}
