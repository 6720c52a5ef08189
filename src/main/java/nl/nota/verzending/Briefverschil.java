package nl.nota.verzending;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import nl.nota.kern.Maandnaam;
import org.jspecify.annotations.Nullable;

/**
 * What the dated file of a letter says otherwise than the file that was decided on. The day, the reference and who
 * signed stand on lines of their own and may differ; all other words may not.
 *
 * @param vergeleken whether both files have a text that can be read
 * @param formeel the lines with a day, a reference or a signature that are not the same
 * @param tekst the first words that differ, as they were decided and as they stand there now; null when none do
 */
record Briefverschil(
        boolean vergeleken, List<String> formeel, @Nullable Passage tekst) {
    private static final String DATUM = "(?:\\d{1,2} (?:" + Maandnaam.EEN_VAN + ") \\d{4}|\\d{1,2}-\\d{1,2}-\\d{4})";
    private static final String LEEG = "(?:\\[[^\\]]*\\]|[…_.]{2,}|…|<[^>]*>|[xX]{2,})";
    private static final Pattern DAG = Pattern.compile(
            "^(?:(?:Datum|Dagtekening|Den Haag,?)[: ]*(?:" + DATUM + "|" + LEEG + ")?|" + DATUM + ")(?= |$)");
    private static final Pattern KENMERK = Pattern.compile("^(?:Onze referentie|Ons kenmerk|Kenmerk|Referentie)[: ]*(?:"
            + LEEG + "|[A-Z]{2,}[A-Z0-9/.-]*\\d{4,}[A-Z0-9/.-]*)?(?= |$)");
    private static final Pattern TEKEN = Pattern.compile("^(?:\\(?w\\.g\\.\\)?|[Gg]etekend)[:,]?(?= |$)");
    private static final Pattern BLAD = Pattern.compile("^(?:Pagina |blad )?\\d+ (?:van|/) \\d+$");
    private static final Pattern WIT = Pattern.compile("[\\s\\u00a0\\u00ad\\u200b\\u2009\\u202f]+");

    /** How many words of a difference are shown. */
    private static final int WOORDEN = 14;

    /** Words as they were decided and as they stand there now. */
    record Passage(String was, String wordt) {}

    Briefverschil {
        formeel = List.copyOf(formeel);
    }

    /** Of two files of which at least one has no text to compare. */
    static Briefverschil unread() {
        return new Briefverschil(false, List.of(), null);
    }

    /**
     * Compares the text that was decided on with that of the dated file.
     *
     * @param eigen what may stand on a line of its own: the reference of the letter, and the names of who sign it
     */
    static Briefverschil of(String besloten, String gedateerd, List<String> eigen) {
        var was = new Lezing(eigen);
        var wordt = new Lezing(eigen);
        besloten.lines().forEach(was::line);
        gedateerd.lines().forEach(wordt::line);
        var formeel = new ArrayList<String>();
        for (var regel : wordt.formeel) if (!was.formeel.contains(regel)) formeel.add(regel);
        return new Briefverschil(true, formeel, passage(was.woorden, wordt.woorden));
    }

    /** White space differs from one kind of file to another; the letters do not. */
    private static @Nullable Passage passage(List<String> was, List<String> wordt) {
        if (String.join("", was).equals(String.join("", wordt))) return null;
        var begin = 0;
        while (begin < Math.min(was.size(), wordt.size()) && was.get(begin).equals(wordt.get(begin))) begin++;
        var eind = 0;
        while (eind < Math.min(was.size(), wordt.size()) - begin
                && was.get(was.size() - 1 - eind).equals(wordt.get(wordt.size() - 1 - eind))) eind++;
        return new Passage(words(was, begin, was.size() - eind), words(wordt, begin, wordt.size() - eind));
    }

    private static String words(List<String> woorden, int van, int tot) {
        var deel = woorden.subList(van, tot);
        var kort = String.join(" ", deel.subList(0, Math.min(WOORDEN, deel.size())));
        return deel.size() > WOORDEN ? kort + " …" : kort;
    }

    /** Parts one text into the words that were decided and the lines around them. */
    private static final class Lezing {
        private final List<String> eigen;
        private final List<String> woorden = new ArrayList<>();
        private final List<String> formeel = new ArrayList<>();

        Lezing(List<String> eigen) {
            this.eigen = eigen.stream().map(Lezing::plain).toList();
        }

        private static String plain(String tekst) {
            return WIT.matcher(Normalizer.normalize(tekst, Normalizer.Form.NFC))
                    .replaceAll(" ")
                    .strip();
        }

        void line(String ruw) {
            var regel = plain(ruw);
            if (BLAD.matcher(regel).matches()) return;
            for (var patroon : List.of(DAG, KENMERK, TEKEN)) regel = without(patroon, regel);
            if (eigen.contains(regel)) formeel.add(regel);
            else if (!regel.isEmpty()) woorden.addAll(List.of(regel.split(" ")));
        }

        private String without(Pattern patroon, String regel) {
            var treffer = patroon.matcher(regel);
            if (!treffer.find()) return regel;
            formeel.add(treffer.group());
            return regel.substring(treffer.end()).strip();
        }
    }
}
