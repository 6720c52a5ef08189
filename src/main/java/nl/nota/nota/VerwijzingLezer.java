package nl.nota.nota;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.nota.nota.Verwijzing.Soort;

/**
 * Finds the references in one running text. A list of references is cut where the next one begins, never at a semicolon
 * alone; the citation is what stands between the last parentheses that hold one.
 */
final class VerwijzingLezer {
    private static final String WIT = "[ \\u00a0\\u202f]";
    private static final String HOOFD = "(?:(?:[Nn]ader )?[Gg]ewijzigde |[Aa]angehouden )?"
            + "(?:[Mm]oties?|[Tt]oezegging(?:en)?|[Aa]mendement(?:en)?|(?:Kamer|kamer)?[Bb]rief|[Kk]amerbrief"
            + "|[Kk]amerstuk(?:ken)?)(?!\\p{L})";
    private static final Pattern BEGIN =
            Pattern.compile("(?:[Zz]ie (?:ook )?|[Cc]onform )?(?:[Dd]e |[Hh]et )?" + HOOFD);
    private static final Pattern VOLGENDE = Pattern.compile(
            "(?:;|(?<=\\)),|(?<=\\))\\.|(?<=\\)))" + WIT + "{1,3}(?=(?:en )?(?:[Dd]e |[Hh]et )?" + HOOFD + ")");
    private static final Pattern HOOFDEN = Pattern.compile("(?<![\\p{L}-])" + HOOFD);
    private static final Pattern TZ =
            Pattern.compile("(?<![\\p{L}\\p{N}])(TZ20[0-9]{2}(?:0[1-9]|1[0-2])-[0-9]{3}|T[0-9]{5})(?![\\p{L}\\p{N}])");

    private VerwijzingLezer() {}

    /** A citation found at a place: from its opening parenthesis, when it has one, to its end. */
    private record Aanhaling(int begin, int eind, List<String> sleutels) {}

    static List<Verwijzing> read(String regel) {
        List<Verwijzing> uit = new ArrayList<>();
        if (!BEGIN.matcher(regel).lookingAt()) {
            prose(regel, uit);
            return uit;
        }
        StringBuilder deel = new StringBuilder();
        int hier = 0;
        Matcher volgende = VOLGENDE.matcher(regel);
        while (hier < regel.length()) {
            int eind = volgende.find() ? volgende.end() : regel.length();
            deel.append(regel, hier, eind);
            hier = eind;
            List<Aanhaling> gevonden = bracketed(deel.toString());
            if (gevonden.isEmpty()) continue;
            Aanhaling laatste = gevonden.getLast();
            add(uit, deel.substring(0, laatste.begin()), laatste, deel.substring(0, laatste.eind()));
            deel.setLength(0);
        }
        if (!deel.isEmpty()) prose(deel.toString(), uit);
        return uit;
    }

    /** In a sentence each citation belongs to the last head before it. */
    private static void prose(String regel, List<Verwijzing> uit) {
        int vanaf = 0;
        for (Aanhaling aanhaling : everywhere(regel)) {
            if (aanhaling.begin() < vanaf) continue;
            int hoofd = aanhaling.begin();
            Matcher m = HOOFDEN.matcher(regel).region(vanaf, aanhaling.begin());
            while (m.find()) hoofd = m.start();
            String kop = regel.substring(hoofd, aanhaling.begin());
            if (kop.contains(". ") && !kop.contains("c.s. ")) hoofd = aanhaling.begin();
            add(uit, regel.substring(hoofd, aanhaling.begin()), aanhaling, regel.substring(hoofd, aanhaling.eind()));
            vanaf = aanhaling.eind();
        }
    }

    private static void add(List<Verwijzing> uit, String kop, Aanhaling aanhaling, String citaat) {
        Soort soort = soort(kop, aanhaling.sleutels().getFirst());
        Naamgever naam = Naamgever.of(kop);
        for (String sleutel : aanhaling.sleutels()) {
            uit.add(new Verwijzing(soort, naam.lid(), naam.cs(), sleutel, naam.onderwerp(), Tekens.trim(citaat)));
        }
    }

    private static Soort soort(String kop, String sleutel) {
        Matcher m = HOOFDEN.matcher(kop);
        String hoofd = m.find() ? m.group().toLowerCase(Locale.ROOT) : "";
        if (hoofd.contains("motie")) return Soort.MOTIE;
        if (hoofd.contains("amendement")) return Soort.AMENDEMENT;
        if (hoofd.contains("toezegging") || sleutel.startsWith("T")) return Soort.TOEZEGGING;
        return hoofd.contains("brief") ? Soort.BRIEF : Soort.KAMERSTUK;
    }

    private static List<Aanhaling> everywhere(String tekst) {
        List<Aanhaling> uit = new ArrayList<>(bracketed(tekst));
        TZ.matcher(tekst).results().forEach(m -> uit.add(new Aanhaling(m.start(), m.end(), List.of(m.group()))));
        Kamerstuk.in(tekst)
                .filter(Kamerstuk.Vindplaats::metLabel)
                .forEach(v -> uit.add(new Aanhaling(
                        v.begin(),
                        v.eind(),
                        Kamerstuk.withMore(v, tekst).stream()
                                .map(Kamerstuk::sleutel)
                                .toList())));
        uit.sort(Comparator.comparingInt(Aanhaling::begin));
        return uit;
    }

    /** The innermost groups between parentheses that hold a citation; one for a kingdom act holds a group itself. */
    private static List<Aanhaling> bracketed(String tekst) {
        List<Aanhaling> uit = new ArrayList<>();
        Deque<Integer> open = new ArrayDeque<>();
        for (int i = 0; i < tekst.length(); i++) {
            if (tekst.charAt(i) == '(') open.push(i);
            if (tekst.charAt(i) != ')' || open.isEmpty()) continue;
            int begin = open.pop();
            List<String> sleutels = i - begin > 300 ? List.of() : keys(tekst.substring(begin + 1, i));
            if (!sleutels.isEmpty()) uit.add(new Aanhaling(begin, i + 1, sleutels));
        }
        return uit;
    }

    private static List<String> keys(String aanhaling) {
        List<String> tz = TZ.matcher(aanhaling).results().map(m -> m.group(1)).toList();
        return tz.isEmpty()
                ? Kamerstuk.all(aanhaling).stream().map(Kamerstuk::sleutel).toList()
                : tz;
    }
}
