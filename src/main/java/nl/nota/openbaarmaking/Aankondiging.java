package nl.nota.openbaarmaking;

import java.util.Set;
import java.util.regex.Pattern;

/**
 * Whether a text says around a place that a person is named there: a title, a role, a greeting, a sign, or words that
 * ask for a name.
 */
record Aankondiging(Naamwoorden woorden) {
    private static final int GROETWOORDEN = 10;
    private static final Pattern GROET = Pattern.compile("[,.!]*\\s+");
    /** Words behind which a form or a letter has a name: t.n.v., genaamd, Achternaam: */
    private static final Pattern VRAAGT = Pattern.compile("(?iu)(?<!\\p{L})(?:(?:ten name|op naam|ter attentie)"
            + " van|t\\.?[nav]\\.?v\\.?|attn\\.?|c/o|p/a|genaamd|geheten|noemt"
            + " zich|(?:achter|familie|voor|roep|meisjes|geslachts)?na(?:am|men) ?(?::|is|luidt))(?: de| het| is|"
            + " als)?[:,]? $");

    /** Before such a word somebody is of somebody: zijn partner, haar vader. */
    private static final Set<String> BEZIT = Set.of("zijn", "haar", "hun", "mijn", "diens", "z'n", "m'n", "d'r");

    /** Whether a place says before it that a person follows: a title, a greeting, a sign, or that somebody wrote it. */
    boolean isAt(int plaats) {
        if (Titelplek.isAt(woorden, plaats)
                || isNaRol(plaats)
                || isGevraagd(plaats)
                || Persoonsplek.isBijGegeven(woorden, plaats)) return true;
        if (Aanspreking.isFunctie(woorden.at(plaats))) return false;
        var ervoor = woorden.at(plaats).ervoor();
        if (ervoor.endsWith("@")) return true;
        if (plaats == 0) return false;
        if (Voornaamplek.isAt(woorden, plaats) || Persoonsplek.isVreemd(woorden, plaats)) return true;
        var woord = woorden.at(plaats - 1);
        return (Aanspreking.isGroet(woord) || isGroetend(plaats))
                        && GROET.matcher(ervoor).matches()
                || Aanspreking.isAanhef(woord) && ervoor.equals(" ") && isAanhef(plaats)
                || plaats > 1
                        && woord.vouw().equals("door")
                        && ervoor.matches(":? ")
                        && Aanspreking.isSchreef(woorden.at(plaats - 2));
    }

    /** Whether the line is a greeting up to a comma before it: met groet en tot maandag, … */
    private boolean isGroetend(int plaats) {
        if (!woorden.at(plaats).ervoor().startsWith(",")) return false;
        for (var i = plaats - 1;
                i >= 0 && i >= plaats - GROETWOORDEN && !woorden.at(i).isHoofdletter();
                i--) {
            if (Aanspreking.isGroet(woorden.at(i))) return true;
            if (!woorden.at(i).ervoor().matches(",? ")) return false;
        }
        return false;
    }

    /** With a comma behind the name. */
    private boolean isAanhef(int plaats) {
        var eind = plaats + 1;
        while (woorden.isVast(eind) && woorden.at(eind).isHoofdletter()) eind++;
        return woorden.at(plaats - 1).isEerste()
                && woorden.zoek().after(woorden.at(eind - 1).eind(), 1).matches(",?");
    }

    /**
     * Whether it is said before a place what somebody is, and two words follow as a name: rector X Y; de klager, X Y,
     */
    private boolean isNaRol(int plaats) {
        if (plaats == 0 || !woorden.isPersoonswoord(plaats)) return false;
        var ervoor = woorden.at(plaats).ervoor();
        if (isVanIemand(plaats)) return true;
        var rol = Persoonsrol.is(woorden.at(plaats - 1));
        if (!(rol && ervoor.equals(" "))
                && !((rol || Aanspreking.isTitel(woorden.at(plaats - 1))) && ervoor.equals(", "))) return false;
        if (ervoor.equals(" ") && Namenschat.isVoornaam(woorden.at(plaats).vouw())) return true;
        var laatste = plaats + 1;
        while (woorden.isVast(laatste) && woorden.at(laatste).isTussen()) laatste++;
        if (!woorden.isVast(laatste) || !woorden.isNaamwoord(laatste)) return false;
        return ervoor.equals(" ")
                || woorden.zoek().after(woorden.at(laatste).eind(), 1).matches("[,.;:)]?");
    }

    /** Whether it is said whose partner or child is named: zijn vrouw X. */
    private boolean isVanIemand(int plaats) {
        var rol = woorden.at(plaats - 1);
        return plaats > 1
                && woorden.at(plaats).ervoor().equals(" ")
                && BEZIT.contains(woorden.at(plaats - 2).vouw())
                && (Persoonsrol.is(rol) || Persoonsrol.isGezin(rol));
    }

    private boolean isGevraagd(int plaats) {
        return woorden.isPersoonswoord(plaats)
                && VRAAGT.matcher(woorden.zoek().before(woorden.at(plaats).begin(), 30))
                        .find();
    }
}
