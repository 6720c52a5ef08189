package nl.nota.inlezen;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.nota.inlezen.Lezing.Opmerking;
import org.jspecify.annotations.Nullable;

/**
 * Finds the footnotes at the ends of pages and the places they are anchored at. A note leaves the lines it stood on; an
 * anchor becomes a mark with the place of its note in {@link #teksten}.
 */
final class Voetnoten {
    static final char MERK = '\u0001';
    private static final String SUPER = "⁰¹²³⁴⁵⁶⁷⁸⁹";
    private static final Pattern ZEKER =
            Pattern.compile("\\s*(?:(?<super>[" + SUPER + "]{1,3})|\\[(?<haak>[0-9]{1,3})\\])\\s*(?<tekst>\\S.*)");
    private static final Pattern MISSCHIEN =
            Pattern.compile("\\s*(?<cijfer>[0-9]{1,2})(?:\\)\\s*|\\s+)(?<tekst>\\S.*)");
    private static final Pattern STREEP = Pattern.compile("\\s*[_‾―—-]{5,}\\s*");
    /** Where a digit may be an anchor: high, in brackets, or glued to a word or to the point behind it. */
    private static final Pattern ANKER = Pattern.compile(
            "(?<=\\S)(?<super>[" + SUPER + "]{1,3})|(?<=\\S) ?\\[(?<haak>[0-9]{1,3})\\]"
                                         + "|(?<=\\p{L}\\p{Ll}|\\p{Ll}[.,;:!?)'\"’”]|[0-9]{4}\\.)(?<cijfer>[0-9]{1,2})(?=$|[\\s.,;:!?)'\"’”])");

    private static final Pattern MAAT = Pattern.compile("(?:^|[\\s(/0-9])(?:[kcdmh]?m|CO|NO|ha)$");

    /** How many lines back an anchor is sought, and how many notes are. */
    private static final int BEREIK = 400;

    private static final int HOOGUIT = 500;

    private final List<String> regels;
    private final List<Opmerking> opmerkingen;
    private final List<String> teksten = new ArrayList<>();

    Voetnoten(List<String> regels, List<Opmerking> opmerkingen) {
        this.regels = new ArrayList<>(regels);
        this.opmerkingen = opmerkingen;
    }

    private record Anker(int regel, int begin, int eind) {}

    List<String> regels() {
        return regels;
    }

    List<String> teksten() {
        return teksten;
    }

    Voetnoten read() {
        for (int i = 0; i < regels.size(); i++) {
            Matcher zeker = ZEKER.matcher(regels.get(i));
            Matcher misschien = MISSCHIEN.matcher(regels.get(i));
            if (zeker.matches()) note(i, number(zeker.toMatchResult()), zeker.group("tekst"), true);
            else if (misschien.matches() && beginsNote(i))
                note(i, number(misschien.toMatchResult()), misschien.group("tekst"), false);
        }
        for (int i = 0; i < regels.size(); i++)
            if (STREEP.matcher(regels.get(i)).matches()) regels.set(i, "");
        return this;
    }

    private boolean beginsNote(int i) {
        String voor = i == 0 ? "" : regels.get(i - 1);
        boolean los = voor.isBlank()
                || STREEP.matcher(voor).matches()
                || MISSCHIEN.matcher(voor).matches()
                || ZEKER.matcher(voor).matches();
        return los && Opschrift.code(regels.get(i)) == null;
    }

    private void note(int i, int nummer, String begin, boolean zeker) {
        Anker anker = anchor(nummer, i);
        if (anker == null) {
            if (zeker) opmerkingen.add(Opmerking.of("inlezen.opmerking.noot", nummer));
            return;
        }
        StringBuilder tekst = new StringBuilder(begin.strip());
        regels.set(i, "");
        for (int j = i + 1; j < regels.size() && goesOn(regels.get(j)); j++) {
            Broodtekst.join(tekst, regels.get(j).strip());
            regels.set(j, "");
        }
        String regel = regels.get(anker.regel());
        String merk = "" + MERK + teksten.size() + MERK;
        regels.set(anker.regel(), regel.substring(0, anker.begin()) + merk + regel.substring(anker.eind()));
        teksten.add(tekst.toString());
    }

    private static boolean goesOn(String regel) {
        return !regel.isBlank()
                && !ZEKER.matcher(regel).matches()
                && !MISSCHIEN.matcher(regel).matches()
                && !STREEP.matcher(regel).matches()
                && Opschrift.code(regel) == null;
    }

    /** The first place before the note where its number is no part of a measure. */
    private @Nullable Anker anchor(int nummer, int noot) {
        List<Anker> kandidaten = new ArrayList<>();
        int vanaf = Math.max(0, noot - BEREIK);
        for (int i = vanaf; i < noot && kandidaten.isEmpty(); i++) candidates(i, nummer, kandidaten);
        return kandidaten.isEmpty() || teksten.size() == HOOGUIT ? null : kandidaten.getFirst();
    }

    private void candidates(int i, int nummer, List<Anker> uit) {
        String regel = regels.get(i);
        Matcher m = ANKER.matcher(regel);
        while (m.find()) {
            boolean maat = MAAT.matcher(regel.substring(Math.max(0, m.start() - 4), m.start()))
                    .find();
            if (!maat && number(m.toMatchResult()) == nummer) uit.add(new Anker(i, m.start(), m.end()));
        }
    }

    private static int number(MatchResult m) {
        for (String groep : m.namedGroups().keySet()) {
            String waarde = groep.equals("tekst") ? null : m.group(groep);
            if (waarde == null) continue;
            int nummer = 0;
            for (char c : waarde.toCharArray())
                nummer = nummer * 10 + (SUPER.indexOf(c) >= 0 ? SUPER.indexOf(c) : c - '0');
            return nummer;
        }
        throw new IllegalStateException("A note has a number");
    }
}
