package nl.nota.inlezen;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The fields of a Word file that are open at one place: of each only its result is read. */
final class Wordveld {
    private static final Pattern ADRES = Pattern.compile("\\s*HYPERLINK\\s+\"([^\"]*)\".*", Pattern.DOTALL);
    private static final Pattern PAGINA = Pattern.compile("\\s*(?:PAGE|NUMPAGES|SECTIONPAGES)\\b.*", Pattern.DOTALL);

    private final Deque<StringBuilder> opdrachten = new ArrayDeque<>();
    private final Deque<Boolean> resultaat = new ArrayDeque<>();

    void mark(String soort) {
        switch (soort) {
            case "begin" -> {
                if (opdrachten.size() > 50) throw new Weigering("inlezen.docx.diep");
                opdrachten.push(new StringBuilder());
                resultaat.push(false);
            }
            case "separate" -> {
                if (!resultaat.isEmpty()) {
                    resultaat.pop();
                    resultaat.push(true);
                }
            }
            case "end" -> {
                if (!opdrachten.isEmpty()) {
                    opdrachten.pop();
                    resultaat.pop();
                }
            }
            default -> {}
        }
    }

    void instruction(String tekst) {
        if (!opdrachten.isEmpty()) opdrachten.getFirst().append(tekst);
    }

    /** Whether what comes is text, not the instruction of a field or the number of a page. */
    boolean isTekst() {
        return resultaat.stream().allMatch(Boolean::booleanValue)
                && opdrachten.stream().noneMatch(o -> isPagina(o.toString()));
    }

    static boolean isPagina(String opdracht) {
        return PAGINA.matcher(opdracht).matches();
    }

    /** Where the innermost field that is a link leads to; empty when none is. */
    String adres() {
        return opdrachten.stream()
                .map(o -> adres(o.toString()))
                .filter(a -> !a.isEmpty())
                .findFirst()
                .orElse("");
    }

    static String adres(String opdracht) {
        Matcher m = ADRES.matcher(opdracht);
        return m.matches() ? m.group(1) : "";
    }
}
