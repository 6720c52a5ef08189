package nl.nota.inlezen;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Takes what is printed around the head of a nota out of its lines: the letterhead of a ministry with its name, its
 * directies and its addresses, and the stamp of a draft.
 */
final class Briefhoofd {
    private static final String WOORD = "(?:\\p{Lu}[\\p{L}’'-]*,?|en|van|de|het|voor)";
    private static final String WOORDEN = WOORD + "(?:\\s+" + WOORD + "){0,11}";
    private static final Pattern MINISTERIE =
            Pattern.compile("(?:[Hh]et\\s+)?(?:[Mm]inisterie\\s+[Vv]an|MINISTERIE\\s+VAN)(?:\\s+" + WOORDEN + ")?");
    private static final Pattern DIENST = Pattern.compile("(?:Directoraat-[Gg]eneraal|Secretariaat-[Gg]eneraal"
            + "|(?:Hoofd|Programma|Project)?[Dd]irectie|Afdeling|Bestuursstaf|Kerndepartement|Eenheid|Rijksoverheid)"
            + "(?:\\s+(?:&|" + WOORD + ")){0,9}");
    private static final Pattern ADRES = Pattern.compile("[1-9][0-9]{3}\\s?[A-Z]{2}(?:\\s+\\p{L}.{0,40})?"
            + "|(?:\\p{Lu}[\\p{L} .'’-]{2,40}\\s[0-9]{1,4}[a-zA-Z]?\\s*[,|]\\s*)?Postbus\\s+[0-9]+.{0,60}"
            + "|(?:>\\s*)?(?:Bezoek|Post|Retour|Correspondentie)adres\\b.{0,80}"
            + "|\\p{Lu}[\\p{L} .'’-]{2,40}\\s[0-9]{1,4}[a-zA-Z]?\\s*[,|]\\s*[1-9][0-9]{3}\\s?[A-Z]{2}\\b.{0,40}");
    private static final Pattern ERBIJ = Pattern.compile("\\p{Lu}[\\p{L}"
        + " .'’-]{2,40}\\s[0-9]{1,4}\\s?[a-zA-Z]?|(?:www\\.|https?://)\\S+|(?:[TF]|Tel\\.?|Telefoon|Fax)[:.]?\\s+[+0(][0-9"
        + " ()+-]{6,20}|(?:2[0-9]{3}\\s)?Den Haag|(?:info|postbus|contact)[\\w.-]*@\\S+|Nederland");
    private static final Pattern CONCEPT = Pattern.compile(
            "(?:concept|draft|ontwerp)(?:[ -]?(?:nota|versie|stuk))?(?:\\s+(?:versie\\s*)?v?[0-9][0-9. -]*)?",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern NOTA = Pattern.compile("(?:beslis)?nota\\s*:?", Pattern.CASE_INSENSITIVE);
    private final List<String> regels;
    private final Kopgegevens kop;
    private final List<String> over = new ArrayList<>();

    private Briefhoofd(List<String> regels, Kopgegevens kop) {
        this.regels = regels;
        this.kop = kop;
    }

    /** The lines without it; what was taken out is kept with the head. */
    static List<String> without(List<String> regels, Kopgegevens kop) {
        Briefhoofd lezer = new Briefhoofd(regels, kop);
        for (int i = 0; i < regels.size(); ) i = lezer.line(i);
        return lezer.over;
    }

    private int line(int i) {
        String regel = regels.get(i).strip();
        if (CONCEPT.matcher(regel).matches() && mayStand()) {
            kop.leaveOut("concept", regel);
            return i + 1;
        }
        if (!begins(regel) || !mayStand()) {
            over.add(regels.get(i));
            return i + 1;
        }
        List<String> hoofd = new ArrayList<>(List.of(regel));
        int tot = i + 1;
        for (int j = i + 1; j < regels.size() && j - tot < 2; j++) {
            String volgende = regels.get(j).strip();
            if (volgende.isEmpty()) continue;
            if (!isPart(volgende, hoofd.getLast(), j == tot)) break;
            hoofd.add(volgende);
            tot = j + 1;
        }
        String geheel = String.join(" ", hoofd).replaceAll("\\s+", " ");
        kop.leaveOut("briefhoofd", geheel);
        over.add("");
        return tot;
    }

    private static boolean begins(String regel) {
        return MINISTERIE.matcher(regel).matches()
                || DIENST.matcher(regel).matches()
                || ADRES.matcher(regel).matches();
    }

    private static boolean isPart(String regel, String vorige, boolean erop) {
        if (begins(regel) || ERBIJ.matcher(regel).matches()) return true;
        boolean breekt = vorige.matches("(?s).*(?:,|\\s(?:en|van|voor))") || regel.startsWith("en ");
        boolean dienst = DIENST.matcher(vorige).matches() && vorige.split("\\s+").length <= 2;
        return (breekt || erop && dienst) && regel.matches(WOORDEN) && Veld.of(regel) == null;
    }

    /** Not where a value of a field stands, nor where the title does. */
    private boolean mayStand() {
        boolean titel = false;
        for (int i = over.size() - 1; i >= 0; i--) {
            String regel = over.get(i).strip();
            boolean erop = i == over.size() - 1;
            if (regel.isEmpty()) {
                if (!erop && !over.get(i + 1).isBlank()) return true;
                continue;
            }
            if (NOTA.matcher(regel).matches()) return titel;
            titel = true;
            Veld.Regel label = Veld.of(regel);
            if (label == null) continue;
            boolean lopend =
                    label.veld() == Veld.OPGESTELD_DOOR || label.waarde().endsWith(",");
            return !lopend && !label.waarde().isEmpty();
        }
        return true;
    }
}
