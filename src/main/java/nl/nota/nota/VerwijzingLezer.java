package nl.nota.nota;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.nota.nota.Verwijzing.Soort;

/**
 * Tells of each citation in a running text what it cites and whom it is named after. A list of references is cut where
 * the next one begins, never at a semicolon alone; the citation is what stands between the last parentheses that hold
 * one.
 */
final class VerwijzingLezer {
    private static final String WIT = Vindvorm.WIT;
    private static final String HOOFD = "(?:(?:[Nn]ader )?[Gg]ewijzigde |[Aa]angehouden |[Aa]angenomen )?"
            + "(?:[Mm]oties?|[Tt]oezegging(?:en)?|[Aa]mendement(?:en)?|(?:Kamer|kamer)?[Bb]rief"
            + "|[Kk]amerstuk(?:ken)?)(?!\\p{L})";
    private static final Pattern BEGIN =
            Pattern.compile("(?:[Zz]ie (?:ook )?|[Cc]onform )?(?:[Dd]e |[Hh]et )?" + HOOFD);
    private static final Pattern VOLGENDE = Pattern.compile("(?:;|(?<=\\)),|(?<=\\))\\.|(?<=\\)))" + WIT
            + "{1,3}(?=(?:en )?(?:[Dd]e |[Hh]et )?" + HOOFD + ")|(?<=\\))\\." + WIT + "{1,3}(?=\\p{Lu})");
    private static final Pattern HOOFDEN = Pattern.compile("(?<![\\p{L}-])" + HOOFD);
    private static final Pattern ZINSEIND = Pattern.compile("(?<!c\\.s)(?<!\\p{Lu})[.!?]" + WIT + "(?=\\p{Lu})|;");

    /** Further back than this nothing belongs to a citation any more. */
    private static final int VERST = 600;

    /** What is cited by its own kind, whatever word stands before it. */
    private static final Set<Soort> GENOEMD = EnumSet.of(Soort.KAMERSTUK, Soort.KAMERDOCUMENT, Soort.KAMERZAAK);

    private final CharSequence regel;
    private final Codepunten telling;
    private final List<Aanhaling> aanhalingen;
    private final List<Verwijzing> uit = new ArrayList<>();

    private VerwijzingLezer(CharSequence regel, List<Aanhaling> aanhalingen) {
        this.regel = regel;
        this.telling = new Codepunten(regel);
        this.aanhalingen = aanhalingen;
    }

    static List<Verwijzing> read(CharSequence regel) {
        var aanhalingen = Aanhaling.in(regel);
        if (aanhalingen.isEmpty()) return List.of();
        var lezer = new VerwijzingLezer(regel, aanhalingen);
        lezer.read();
        return lezer.uit;
    }

    /** Piece by piece; one without a citation goes on in the next. */
    private void read() {
        var volgende = VOLGENDE.matcher(regel);
        var eerste = 0;
        for (var begin = 0; eerste < aanhalingen.size(); ) {
            var eind = volgende.find() ? volgende.end() : regel.length();
            var tot = eerste;
            while (tot < aanhalingen.size() && aanhalingen.get(tot).begin() < eind) tot++;
            if (tot == eerste) continue;
            piece(begin, aanhalingen.subList(eerste, tot));
            begin = eind;
            eerste = tot;
        }
    }

    private void piece(int begin, List<Aanhaling> hier) {
        var laatste = hier.size() - 1;
        while (laatste > 0 && !hier.get(laatste).tussenHaken()) laatste--;
        var zin = hier;
        if (hier.get(laatste).begin() - begin <= VERST
                && BEGIN.matcher(regel).region(begin, regel.length()).lookingAt()) {
            add(begin, hier.get(laatste));
            begin = hier.get(laatste).eind();
            zin = hier.subList(laatste + 1, hier.size());
        }
        prose(begin, zin);
    }

    /** In a sentence each citation belongs to the last head before it. */
    private void prose(int begin, List<Aanhaling> zin) {
        var vanaf = begin;
        for (var aanhaling : zin) {
            add(head(Math.max(vanaf, aanhaling.begin() - VERST), aanhaling.begin()), aanhaling);
            vanaf = aanhaling.eind();
        }
    }

    private int head(int vanaf, int tot) {
        var hoofd = tot;
        for (Matcher m = HOOFDEN.matcher(regel).region(vanaf, tot); m.find(); ) hoofd = m.start();
        return ZINSEIND.matcher(regel).region(hoofd, tot).find() ? tot : hoofd;
    }

    private void add(int begin, Aanhaling aanhaling) {
        var kop = regel.subSequence(begin, aanhaling.begin()).toString();
        var naam = Naamgever.of(kop);
        var ruw = regel.subSequence(begin, aanhaling.eind()).toString();
        var citaat = Tekens.trim(ruw);
        var plaats = telling.at(begin + ruw.indexOf(citaat));
        for (var een : aanhaling.plaatsen()) {
            var punten = een.at(telling.at(een.begin()), telling.at(een.eind()));
            uit.add(new Verwijzing(
                    soort(kop, een.soort()),
                    naam.lid(),
                    naam.cs(),
                    een.sleutel(),
                    naam.onderwerp(),
                    citaat,
                    plaats,
                    punten));
        }
    }

    private static Soort soort(String kop, Soort eigen) {
        if (!GENOEMD.contains(eigen)) return eigen;
        var m = HOOFDEN.matcher(kop);
        var hoofd = m.find() ? m.group().toLowerCase(Locale.ROOT) : "";
        if (hoofd.contains("motie")) return Soort.MOTIE;
        if (hoofd.contains("amendement")) return Soort.AMENDEMENT;
        if (hoofd.contains("toezegging")) return Soort.TOEZEGGING;
        return hoofd.contains("brief") ? Soort.BRIEF : eigen;
    }
}
