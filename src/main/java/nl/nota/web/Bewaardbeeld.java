package nl.nota.web;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.springframework.context.MessageSource;

/**
 * A form that was sent as its sender reads it: what it was, and what was filled in by hand. What the page itself sent
 * along is the rest, for who wants to see everything.
 *
 * @param wat what was sent, in words
 * @param over the kenmerk of the nota, or empty
 */
record Bewaardbeeld(String wat, String over, List<Regel> ingevuld, List<Regel> rest) {
    private static final String NOTA = "notas";
    private static final String VERSIE = "Versie";
    private static final String WAT = "web.bewaard.wat.";
    private static final Pattern VAN_DE_BLADZIJDE =
            Pattern.compile("sha256:[0-9a-f]{64}|[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}|");

    /** One field, with all that was filled in or chosen there. */
    record Regel(String naam, List<String> waarden) {
        private boolean isByHand() {
            return !naam.equals(VERSIE)
                    && waarden.stream()
                            .anyMatch(waarde ->
                                    !VAN_DE_BLADZIJDE.matcher(waarde.strip()).matches());
        }
    }

    static Bewaardbeeld of(Inzending formulier, MessageSource messages) {
        var delen = Arrays.stream(formulier.pad().split("/"))
                .filter(deel -> !deel.isEmpty())
                .toList();
        var regels = formulier.velden().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(veld -> new Regel(label(veld.getKey()), veld.getValue()))
                .toList();
        var over = delen.size() > 1 && delen.getFirst().equals(NOTA) ? delen.get(1) : "";
        return new Bewaardbeeld(
                what(delen, over.isEmpty() ? "anders" : "nota", messages),
                over,
                regels.stream().filter(Regel::isByHand).toList(),
                regels.stream().filter(Predicate.not(Regel::isByHand)).toList());
    }

    private static String what(List<String> delen, String anders, MessageSource messages) {
        var algemeen = messages.getMessage(WAT + anders, null, Redenen.NEDERLANDS);
        var eigen = WAT + (delen.isEmpty() ? anders : delen.getLast());
        return Objects.requireNonNullElse(messages.getMessage(eigen, null, algemeen, Redenen.NEDERLANDS), algemeen);
    }

    /** The names of our fields are words. */
    private static String label(String naam) {
        return naam.isEmpty() ? naam : naam.substring(0, 1).toUpperCase(Locale.ROOT) + naam.substring(1);
    }
}
