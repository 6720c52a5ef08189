package nl.nota.openbaarmaking;

import java.util.List;
import java.util.regex.Pattern;

/** The words of one text, and whether a run of them names somebody who is public anyway, or something else. */
record Naamwoorden(List<Woordje> woorden, Zoektekst zoek) {
    private static final int VER = 16;

    private static final Pattern PLEK = Pattern.compile(
            "(?:kazerne|straat|kade|plein|laan|weg|kliniek|school|brug|huis|basis|kamp|prijs|fabriek)$");
    /** Of those, what families are called as well: Petra Oldenkamp, J. Nijhuis. */
    private static final Pattern OOK_FAMILIE = Pattern.compile("(?:laan|weg|brug|huis|kamp)$");

    private static final Pattern LIDWOORD = Pattern.compile("de|een");
    private static final Pattern DING = Pattern.compile(
            "het|uss|hms|hmcs|usns|(?:.{0,20}(?:schip|boot|fregat|korvet|kotter|jager|tanker|vliegtuig|orkaan|merk|keten|concern))");
    private static final Pattern NAAMBEGIN = Pattern.compile("^ ?& ");
    private static final Pattern TYPE = Pattern.compile("\\p{Lu}{1,4}-?\\d{1,4}\\p{Lu}?");
    /** Whoever is named behind it writes in the name of somebody in office, and is not that one. */
    private static final Pattern NAMENS = Pattern.compile("(?iu)\\b(?:namens|voor) (?:de |deze|dezen)[^,\\n]{0,60}$");

    static Naamwoorden of(Zoektekst zoek) {
        return new Naamwoorden(Woordje.in(zoek), zoek);
    }

    Woordje at(int plaats) {
        return woorden.get(plaats);
    }

    int size() {
        return woorden.size();
    }

    /** Whether there is a word at a place that follows the one before it at once. */
    boolean isVast(int plaats) {
        return plaats > 0 && plaats < size() && at(plaats).isVast();
    }

    /** Where a name ends that goes on at a place behind a dash, or the place itself: Kooistra-de Wit. */
    int gekoppeld(int plaats) {
        if (plaats >= size() || !at(plaats).ervoor().equals("-")) return plaats;
        var eind = plaats;
        while (eind < size() && eind - plaats < 4 && at(eind).isTussen() && !at(eind).isHoofdletter()) eind++;
        return eind < size() && (eind == plaats || isVast(eind)) && at(eind).isHoofdletter() ? eind + 1 : plaats;
    }

    /** Whether the words from one place to another name a member of parliament: het lid Erkens, Kat (D66), X c.s. */
    boolean isKamerlid(int begin, int eind) {
        if (eind < size()) {
            var na = at(eind);
            if (na.ervoor().equals(" (") && Aanspreking.isPartij(na)) return true;
            if (zoek.after(at(eind - 1).eind(), 6).startsWith(" c.s.")) return true;
        }
        for (var i = begin - 1; i >= 0 && i >= begin - VER; i--) {
            if (at(i + 1).ervoor().matches("(?s).*(?:[.!?;:] .*|\\n.*)") && !isAfkorting(i)) return false;
            if (Aanspreking.isKamer(at(i))) return true;
            if (!isNaamachtig(at(i))) return false;
        }
        return false;
    }

    private boolean isAfkorting(int plaats) {
        return at(plaats).vouw().equals("c.s")
                || at(plaats).vouw().equals("s")
                || at(plaats).isInitialen();
    }

    private static boolean isNaamachtig(Woordje woord) {
        return woord.isHoofdletter()
                || woord.isTussen()
                || Aanspreking.isPartij(woord)
                || Aanspreking.isTitel(woord)
                || woord.vouw().equals("en")
                || woord.vouw().equals("c")
                || woord.vouw().equals("s");
    }

    /** Whether a public office is named and, behind a comma, somebody: its holder, or only who comes next in a row. */
    boolean isBijgesteld(int begin) {
        return begin > 0 && at(begin).ervoor().equals(", ");
    }

    /** Whether they name who holds a public office, or a thing that is called after somebody. */
    boolean isAmbt(int begin, int eind) {
        var i = begin - 1;
        while (i >= 0 && i >= begin - 3 && Aanspreking.isTitel(at(i)) && isBijeen(i + 1)) i--;
        // Akkoord-Remkes is an agreement; akkoord Remkes is somebody who agrees.
        if (i >= 0 && at(i).vouw().equals("akkoord")) return at(i + 1).ervoor().equals("-");
        return i >= 0 && Aanspreking.isAmbt(at(i)) && isBijeen(i + 1) && !isNamens(i);
    }

    private boolean isNamens(int ambt) {
        return at(ambt + 1).ervoor().startsWith(",") && isNamensAmbt(ambt);
    }

    /** Whether somebody is named right behind an office in whose name something is done. */
    boolean isNaNamens(int begin) {
        return begin > 0 && Aanspreking.isAmbt(at(begin - 1)) && isNamensAmbt(begin - 1);
    }

    private boolean isNamensAmbt(int ambt) {
        return NAMENS.matcher(zoek.before(at(ambt).eind(), 80)).find();
    }

    private boolean isBijeen(int plaats) {
        var ervoor = at(plaats).ervoor();
        return ervoor.equals(" ") || ervoor.equals("-") || ervoor.equals(", ") || ervoor.equals(". ");
    }

    /** Whether they are part of the name of a firm, an institution or a place. */
    boolean isInstelling(int begin, int eind) {
        if (begin > 0 && isVast(begin) && isInstellingOfPlek(at(begin - 1))) return true;
        for (var i = eind; i < size() && i < eind + 3 && isVast(i) && isNaamdeel(at(i)); i++)
            if (isInstellingOfPlek(at(i))) return true;
        return NAAMBEGIN.matcher(zoek.after(at(eind - 1).eind(), 4)).find()
                || zoek.before(at(begin).begin(), 3).endsWith("& ");
    }

    private static boolean isNaamdeel(Woordje woord) {
        return woord.isHoofdletter() || woord.isTussen();
    }

    /**
     * Whether a place or a thing is called so: the last word tells it of a place, a type behind it of a thing, and
     * before it the article that nobody has: het Antoni van Leeuwenhoek, de Roos van Dekamaweg.
     */
    boolean isPlekOfDing(int begin, int eind) {
        if (isVast(begin) && isVanDing(at(begin - 1), at(begin))) return true;
        // De Rosa Spier-methode: what goes on behind a dash in small letters is no surname.
        if (eind < size() && at(eind).ervoor().equals("-") && !at(eind).isHoofdletter()) return true;
        return PLEK.matcher(at(eind - 1).vouw()).find()
                        && !(eind - begin > 1
                                && OOK_FAMILIE.matcher(at(eind - 1).vouw()).find())
                || isVast(eind) && TYPE.matcher(at(eind).tekst()).matches();
    }

    /** Whether an article or a kind of ship stands before a first name: the person who is called so has none. */
    private static boolean isVanDing(Woordje ervoor, Woordje woord) {
        if (DING.matcher(ervoor.vouw()).matches()) return true;
        return LIDWOORD.matcher(ervoor.vouw()).matches()
                && (woord.isInitialen() || Namenschat.isVoornaam(woord.vouw()));
    }

    private static boolean isInstellingOfPlek(Woordje woord) {
        return Aanspreking.isInstelling(woord)
                || woord.isHoofdletter() && PLEK.matcher(woord.vouw()).find();
    }

    /** Whether a place says around it that a person is named there. */
    boolean isAangekondigd(int plaats) {
        return new Aankondiging(this).isAt(plaats);
    }

    /** Whether a word in capitals may belong to the name of a person, and is none of the words around it. */
    boolean isPersoonswoord(int plaats) {
        var woord = at(plaats);
        return isNaamwoord(plaats) && !woord.isTussen() && !Naamrand.isVerzoek(woord) && !Aanspreking.isTitel(woord);
    }

    /** Whether a word is in capitals as a name is, and names no office and no body. */
    boolean isNaamwoord(int plaats) {
        var woord = at(plaats);
        return woord.isHoofdletter()
                && !woord.isCode()
                && !woord.isInitialen()
                && !Aanspreking.isInstelling(woord)
                && !Naamrand.isOrgaan(woord)
                && !Aanspreking.isFunctie(woord);
    }
}
