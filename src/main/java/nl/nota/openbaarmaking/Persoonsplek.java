package nl.nota.openbaarmaking;

import java.util.Set;
import java.util.regex.Pattern;

/** Whether capitals name a person by where they stand: before what one person alone has, or as names alone do. */
final class Persoonsplek {
    private static final int NAAMWOORDEN = 6;

    /** What one person alone has: a number to be called on, an address of e-mail, a birth, a home. */
    private static final Pattern GEGEVEN = Pattern.compile("(?iu)["
        + " ,;:(<\\[/-]{1,3}(?:(?:is|te|telefonisch|bereikbaar|bereiken|op|via|onder|tel|telefoon|telefoonnummer|mobiel|mob|gsm|phone|mobile|[tme]|e-?mail|mail|e-mailadres|nummer|nr)[.:]{0,2}"
        + " ?){0,6}(?:\\(?(?:\\+|0)\\d[\\d ()./-]{6}|[\\p{L}\\p{N}._+-]{1,40}@[\\p{L}\\p{N}]"
        + "|(?:geb\\.|geboren|geboortedatum|d\\.?o\\.?b|born|bsn|burgerservice|kenteken|rekening|rekeningnummer|iban|wonende|woonachtig"
        + "|(?:personeels|dienst|stam|werknemers|medewerkers?|registratie)-?(?:nummer|nr))(?!\\p{L})|(?-i:\\p{Lu})[\\p{L}.'"
        + " -]{2,40} \\d{1,4}[ \\p{L}\\d/-]{0,6},? (?:te |in )?(?:[A-Z]{1,3}-)?\\d{4,5} ?(?-i:\\p{Lu}))");

    /** With these a surname begins, and no place or body of many. */
    private static final Set<String> AANHEFSEL = Set.of("van", "ter", "ten", "el", "al", "ben", "von", "da", "di");

    private static final Set<String> LIDWOORDEN = Set.of("de", "het", "een", "'t");

    private Persoonsplek() {}

    /** Whether two words or more, or a first name, stand right before what one person alone has: X Y (06-…). */
    static boolean isBijGegeven(Naamwoorden woorden, int plaats) {
        var tussen = woorden.at(plaats).isTussen();
        if (tussen ? !isAanhefsel(woorden.at(plaats)) : !woorden.isPersoonswoord(plaats)) return false;
        if (woorden.isVast(plaats) && woorden.isPersoonswoord(plaats - 1)) return false;
        if (isVoorNaam(woorden, plaats)) return false;
        var aantal = 1;
        var laatste = plaats;
        for (var i = plaats + 1; i - plaats < NAAMWOORDEN && woorden.isVast(i); i++) {
            if (woorden.isPersoonswoord(i)) {
                aantal++;
                laatste = i;
            } else if (!woorden.at(i).isTussen()) break;
        }
        return (aantal > 1 || Namenschat.isVoornaam(woorden.at(plaats).vouw()))
                && GEGEVEN.matcher(woorden.zoek().after(woorden.at(laatste).eind(), 90))
                        .lookingAt();
    }

    /** Whether a first name that nobody ever heard stands before a surname in the midst of a sentence: Ajay Biharie. */
    static boolean isVreemd(Naamwoorden woorden, int plaats) {
        var woord = woorden.at(plaats);
        if (!woorden.isPersoonswoord(plaats)
                || woord.isEerste()
                || !woord.ervoor().matches("[,;(]? ?")) return false;
        if (woorden.isVast(plaats)
                && (woorden.at(plaats - 1).isHoofdletter()
                        || LIDWOORDEN.contains(woorden.at(plaats - 1).vouw()))) return false;
        var na = plaats + 1;
        while (woorden.isVast(na)
                && woorden.at(na).isTussen()
                && !woorden.at(na).isHoofdletter()) na++;
        if (!woorden.isVast(na) || !woorden.at(na).ervoor().equals(" ") || !woorden.isPersoonswoord(na)) return false;
        var laatste = woorden.gekoppeld(na + 1) - 1;
        return isFamilie(woorden, na) || laatste > na && isFamilie(woorden, laatste);
    }

    private static boolean isFamilie(Naamwoorden woorden, int plaats) {
        var woord = woorden.at(plaats).vouw();
        return woord.length() > 3 && Namenschat.isAchternaam(woord) || Namenschat.isFamilievorm(woord);
    }

    /** Whether a sentence begins with what somebody is and the name follows: Erfgenaam Maria X. */
    private static boolean isVoorNaam(Naamwoorden woorden, int plaats) {
        return woorden.at(plaats).isEerste()
                && !woorden.at(plaats).ervoor().contains(":")
                && woorden.isVast(plaats + 1)
                && woorden.isVast(plaats + 2)
                && woorden.isPersoonswoord(plaats + 2)
                && !Namenschat.isVoornaam(woorden.at(plaats).vouw())
                && Namenschat.isVoornaam(woorden.at(plaats + 1).vouw());
    }

    private static boolean isAanhefsel(Woordje woord) {
        return woord.isHoofdletter() && AANHEFSEL.contains(woord.vouw());
    }
}
