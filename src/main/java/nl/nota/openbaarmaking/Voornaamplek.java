package nl.nota.openbaarmaking;

import java.util.Set;

/**
 * Whether a first name that stands alone is that of a person: the words around it speak to people or say what people
 * do. Elsewhere a ship, a storm, a language or a flower may be called so.
 */
final class Voornaamplek {
    private static final Set<String> ERVOOR = Set.of(
            "u",
            "jij",
            "je",
            "jullie",
            "met",
            "aan",
            "door",
            "volgens",
            "dat",
            "of",
            "collega's",
            "vroeg",
            "vraag",
            "vraagt",
            "bel",
            "mail",
            "app",
            "spreek");
    private static final Set<String> ERNA = Set.of("""
        belde belt mailde mailt appte appt zegt zei vraagt vroeg schrijft schreef vindt vond weet wist denkt dacht \
        regelt stuurt stuurde antwoordt antwoordde reageert reageerde meldt meldde vertelde vertelt wacht woont \
        woonde gaat kijkt zoekt laten\
        """.strip().split(" "));

    private Voornaamplek() {}

    static boolean isAt(Naamwoorden woorden, int plaats) {
        var woord = woorden.at(plaats);
        if (!woord.isHoofdletter() || woord.isCode() || !Namenschat.isVoornaam(woord.vouw())) return false;
        return !isLanger(woorden, plaats)
                && (isBijgesteld(woorden, plaats)
                        || plaats > 0
                                && woord.ervoor().equals(" ")
                                && ERVOOR.contains(woorden.at(plaats - 1).vouw())
                        || woorden.isVast(plaats + 1)
                                && ERNA.contains(woorden.at(plaats + 1).vouw()));
    }

    /** Whether it is a part of a longer name. */
    private static boolean isLanger(Naamwoorden woorden, int plaats) {
        return woorden.isVast(plaats + 1) && woorden.at(plaats + 1).isHoofdletter()
                || woorden.isVast(plaats)
                        && woorden.at(plaats - 1).isHoofdletter()
                        && !woorden.at(plaats - 1).isEerste()
                || plaats + 1 < woorden.size()
                        && woorden.at(plaats + 1).ervoor().startsWith("-");
    }

    /** Between commas behind what somebody is: de tolk, Farid, wacht. */
    private static boolean isBijgesteld(Naamwoorden woorden, int plaats) {
        if (plaats == 0 || !woorden.at(plaats).ervoor().equals(", ")) return false;
        var rol = woorden.at(plaats - 1);
        return (Persoonsrol.is(rol) || Aanspreking.isTitel(rol))
                && woorden.zoek().after(woorden.at(plaats).eind(), 1).matches("[,.;)]?");
    }
}
