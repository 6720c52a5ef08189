package nl.nota.nota;

import static nl.nota.nota.Vindvorm.WIT;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.nota.nota.Verwijzing.Soort;
import org.jspecify.annotations.Nullable;

/**
 * Finds the papers of parliament that a running text cites: with or without label, chamber and session year, in any
 * spacing, by the numbers of the Tweede Kamer and the letters of the Eerste Kamer, several numbers of one dossier each
 * on its own. Without a label or a number a dossier is only a number.
 */
final class Kamerstukcitaat {
    private static final int MEEST = 50;

    private static final String NIET_ERVOOR =
            "(?<![\\p{L}\\p{N}€$£.,/-])(?<![€$£]" + WIT + ")(?<![0-9]" + WIT + ")(?<![Pp]ostbus" + WIT + ")";
    private static final String LABEL =
            "(?<label>(?:kst-(?=[0-9])|(?:[Kk]amerstuk(?:ken)?|KAMERSTUK(?:KEN)?|[Kk]st\\.|(?:Tweede|Eerste)" + WIT
                    + "Kamer),?" + WIT + "{1,3}))?";
    private static final String KAMER = "(?<kamer>(?:TK|EK|II|I),?" + WIT + "{1,2})?";
    private static final String JAAR = "(?<jaar>(?:vergaderjaar" + WIT + ")?(?:19|20)[0-9]{2}" + WIT + "?[/–-]" + WIT
            + "?(?:[0-9]{2}){1,2}" + WIT + "?(?:," + WIT + "{0,2}|" + WIT
            + "{1,2}))?";
    private static final String DOSSIER = "(?<dossier>[0-9]{2}(?:" + WIT + "|\\.)?[0-9]{3})";
    private static final String TOEVOEGING =
            "(?:(?:" + WIT + "|-){0,2}(?:,?" + WIT + "?hoofdstuk" + WIT + ")?(?:(?<toevoeging>[IVX]{1,5}[AB]?|[A-Z])"
                    + "|\\((?<rijk>[IVX]{1,5}[AB]?|R[0-9]{4})\\))(?![\\p{L}\\p{N}]))?";
    /** 21 501-02, nr. 2990 and 21501-02-2990: the dossiers on the Council of the Union are divided. */
    private static final String RAAD = "(?:-(?<raad>[0-9]{2})(?=,?" + WIT + "{0,2}nrs?\\.|-[0-9]))?";

    private static final String NR = "(?:-(?<streep>[0-9]{1,4}|[A-Z]{1,3})(?![\\p{L}\\p{Nd}-])|,?" + WIT
            + "{0,2}(?<woord>[Nn]rs?\\.?|[Nn]o\\.|nummers?)" + WIT + "{0,2}"
            + "(?<nummer>[0-9]{1,4}(?![0-9.]?[0-9])|[A-Z]{1,3})(?![\\p{L}\\p{Nd}]))";
    private static final String LETTERS = "(?:," + WIT + "{0,2}(?<letters>[A-Z]{1,3})(?![\\p{L}\\p{Nd}]))";

    private static final Pattern CITAAT = Pattern.compile(NIET_ERVOOR + LABEL + KAMER + JAAR + DOSSIER + "(?![0-9])"
            + RAAD + TOEVOEGING + "(?:" + NR + "|" + LETTERS + ")?");
    private static final Pattern VERDER = Pattern.compile("(?:(?:,|,?" + WIT + "(?:en|&|alsmede))" + WIT
            + "{0,2}(?<nr>nr\\." + WIT + "?)?)(?<nummer>[0-9]{1,4})(?![\\p{L}\\p{Nd}])(?!(?:" + WIT + "|\\.)[0-9]{3}"
            + "(?![0-9]))(?![/-][\\p{L}\\p{Nd}])");
    private static final Pattern TOT_EN_MET = Pattern.compile(
            WIT + "?(?:t/m|tot" + WIT + "en" + WIT + "met|–|-)" + WIT + "?(?<nummer>[0-9]{1,4})(?![\\p{L}\\p{Nd}])");
    private static final Pattern SLUIT = Pattern.compile("(?:\\)|;|,|\\.(?![0-9])|$|" + WIT + "(?:en|&)" + WIT + ")");

    private final CharSequence tekst;
    private final List<Vindplaats> uit = new ArrayList<>();

    private Kamerstukcitaat(CharSequence tekst) {
        this.tekst = tekst;
    }

    /** All papers in reading order, by characters. */
    static List<Vindplaats> in(CharSequence tekst) {
        var lezer = new Kamerstukcitaat(tekst);
        var m = CITAAT.matcher(tekst);
        for (var hier = 0; hier < tekst.length() && m.find(hier); ) hier = Math.max(lezer.read(m), hier + 1);
        return lezer.uit;
    }

    /** Reads one citation with the numbers that follow it; where it ends. */
    private int read(Matcher m) {
        var nummer = m.group("nummer");
        var letters = m.group("letters");
        var streep = m.group("streep");
        if (streep != null) return hyphened(m, streep);
        if (nummer == null && !isLabelled(m) && !(letters != null && isBracketed(m))) return m.end();
        var dossier = dossier(m);
        var laatste = nummer != null ? nummer : letters;
        if (laatste == null) {
            add(dossier, "https://zoek.officielebekendmakingen.nl/dossier/" + dossier.substring(4), m.start(), m.end());
            return m.end();
        }
        add(m, dossier, laatste, m.start(), m.end());
        return nummer == null || !Character.isDigit(nummer.charAt(0)) ? m.end() : more(m, dossier, nummer);
    }

    /** {@code kst-31125-135}: two numbers with a hyphen are a paper only when they are called so. */
    private int hyphened(Matcher m, String nummer) {
        if (m.group("label") != null) add(m, dossier(m), nummer, m.start(), m.end());
        return m.end();
    }

    private static String dossier(MatchResult m) {
        var raad = m.group("raad") == null ? "" : "-" + m.group("raad");
        return "kst-" + m.group("dossier").replaceAll("[^0-9]", "") + raad + deel(m);
    }

    /** A bare dossier counts when it is called a Kamerstuk; a chamber or year alone may be something else. */
    private static boolean isLabelled(MatchResult m) {
        return m.group("label") != null || (m.group("kamer") != null && m.group("letters") != null);
    }

    private boolean isBracketed(MatchResult m) {
        return m.start() > 0
                && "([;".indexOf(tekst.charAt(m.start() - 1)) >= 0
                && m.end() < tekst.length()
                && ")];,".indexOf(tekst.charAt(m.end())) >= 0;
    }

    private static String deel(MatchResult m) {
        var deel = m.group("toevoeging") != null ? m.group("toevoeging") : m.group("rijk");
        return deel == null ? "" : "-" + deel;
    }

    private void add(MatchResult m, String dossier, String nummer, int begin, int eind) {
        var sleutel = dossier + "-" + nummer;
        var rijk = m.group("rijk");
        add(sleutel, rijk != null && rijk.startsWith("R") ? null : Vindvorm.bekend(sleutel), begin, eind);
    }

    private void add(String sleutel, @Nullable String adres, int begin, int eind) {
        uit.add(new Vindplaats(Soort.KAMERSTUK, sleutel, adres, begin, eind));
    }

    /** {@code nrs. 12, 13 en 15} and {@code nrs. 12 t/m 15}; after a single nr. only what can be nothing else. */
    private int more(MatchResult m, String dossier, String eerste) {
        var meervoud = m.group("woord").contains("rs");
        var verder = VERDER.matcher(tekst);
        var hier = range(m, dossier, Integer.parseInt(eerste), m.end());
        for (var n = 0; n < MEEST && verder.region(hier, tekst.length()).lookingAt(); n++) {
            var genoemd = verder.group("nr") != null;
            if (!meervoud && !genoemd && !closes(verder.end())) return hier;
            add(m, dossier, verder.group("nummer"), verder.start("nummer"), verder.end());
            hier = range(m, dossier, Integer.parseInt(verder.group("nummer")), verder.end());
        }
        return hier;
    }

    /** The numbers from one up to and including another; where that ends, or where it began when there is no range. */
    private int range(MatchResult m, String dossier, int van, int hier) {
        var reeks = TOT_EN_MET.matcher(tekst).region(hier, tekst.length());
        if (!m.group("woord").contains("rs") || !reeks.lookingAt()) return hier;
        var tot = Integer.parseInt(reeks.group("nummer"));
        if (tot <= van || tot - van > MEEST) return hier;
        for (var nr = van + 1; nr <= tot; nr++) add(m, dossier, String.valueOf(nr), reeks.start("nummer"), reeks.end());
        return reeks.end();
    }

    private boolean closes(int plaats) {
        return SLUIT.matcher(tekst).region(plaats, tekst.length()).lookingAt();
    }
}
