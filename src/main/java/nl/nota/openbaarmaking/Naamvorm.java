package nl.nota.openbaarmaking;

import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A run of words that has the form of a name.
 *
 * @param begin its first word
 * @param eind past its last word
 * @param bekende whose name it is, or null
 * @param achternaam the first word of the surname, folded
 * @param isPersoon whether initials, a first name or a title before it say that it is a person
 */
record Naamvorm(int begin, int eind, @Nullable Bekende bekende, String achternaam, boolean isPersoon) {
    private static final int VOORNAMEN = 4;
    /** The name that begins at this word, if one does. */
    static @Nullable Naamvorm at(Naamwoorden woorden, int plaats, Namenregister bekenden) {
        var letters = bekenden.byLetters(woorden.at(plaats).tekst());
        if (letters != null)
            return new Naamvorm(
                    plaats, plaats + 1, letters, letters.achternaam().getFirst(), true);
        var omgekeerd = Lijstnaam.at(woorden, plaats, bekenden);
        if (omgekeerd != null) return omgekeerd;
        var account = Accountnaam.at(woorden, plaats, bekenden);
        if (account != null) return account;
        var voor = plaats;
        var kern = plaats;
        while (kern < woorden.size() && kern - voor < VOORNAMEN && isVoor(woorden, kern, voor, bekenden)) kern++;
        if (isMetLetter(woorden, voor, kern, bekenden)) return persoon(voor, kern, woorden.at(kern - 1));
        // The last word that may be a first name may be the surname as well: Jan, Jan Klaas, Klaas Jan.
        for (var k = kern; k >= voor; k--) {
            var naam = withSurname(woorden, voor, k, bekenden);
            if (naam != null) return naam;
        }
        return firstName(woorden, plaats, bekenden);
    }

    private static boolean isVoor(Naamwoorden woorden, int plaats, int begin, Namenregister bekenden) {
        var woord = woorden.at(plaats);
        if (plaats > begin && !isBijeen(woorden, plaats)) return false;
        if (woord.isInitialen()) return !Aanspreking.isInstelling(woord);
        if (!woord.isHoofdletter() || woord.isTussen()) return false;
        return woord.tekst().length() == 1
                || Namenschat.isVoornaam(woord.vouw())
                        && !(woord.isCode() && woord.tekst().length() == 2)
                || !bekenden.byVoornaam(woord.vouw()).isEmpty()
                || plaats > begin && isWithinFirst(woorden, plaats, bekenden);
    }

    /** Whether it is a first name with no more of the surname than its letter: Samira K. */
    private static boolean isMetLetter(Naamwoorden woorden, int voor, int kern, Namenregister bekenden) {
        return kern - voor == 2
                && woorden.at(voor + 1).isEnkel()
                && !woorden.at(voor).isInitialen()
                && bekenden.byVoornaam(woorden.at(voor).vouw()).isEmpty()
                && !(woorden.isVast(kern)
                        && (woorden.at(kern).isHoofdletter() || woorden.at(kern).isTussen()));
    }

    private static boolean isWithinFirst(Naamwoorden woorden, int plaats, Namenregister bekenden) {
        return bekenden.byVoornaam(woorden.at(plaats - 1).vouw()).stream()
                .anyMatch(een -> een.voornaam().contains(woorden.at(plaats).vouw()));
    }

    private static boolean isBijeen(Naamwoorden woorden, int plaats) {
        // P-Direkt: a letter without its point is no initial when a dash follows.
        if (woorden.at(plaats).ervoor().equals("-")
                && woorden.at(plaats - 1).tekst().length() == 1) return false;
        return woorden.isVast(plaats)
                || woorden.at(plaats - 1).isInitialen()
                        && woorden.at(plaats).ervoor().isEmpty();
    }

    private static @Nullable Naamvorm withSurname(Naamwoorden woorden, int voor, int kern, Namenregister bekenden) {
        var i = kern;
        while (i < woorden.size() && i - kern < 4 && isTussen(woorden, i) && (i == voor || isBijeen(woorden, i))) i++;
        if (i >= woorden.size() || (i > voor && !isBijeen(woorden, i))) return null;
        var woord = woorden.at(i);
        if (!woord.isHoofdletter() || woord.isInitialen() || woord.tekst().length() < 2) return null;
        if (Naameinde.isKopje(woorden, i)) return null;
        var bekend = isDeel(woorden, kern, i) ? null : known(woorden, kern, i, bekenden);
        var metVoor = kern > voor;
        if (bekend != null) return surname(woorden, voor, kern, i, bekend);
        if (woord.isCode() && !metVoor && woord.tekst().length() < 5) return null;
        if (metVoor)
            return isNaam(woorden, voor, kern, i) ? persoon(voor, Naameinde.allOf(woorden, i + 1, false), woord) : null;
        return woorden.isAangekondigd(voor) ? persoon(voor, Naameinde.allOf(woorden, i + 1, true), woord) : null;
    }

    /** Van der; and what says that a family is noble, before it: Baron van. */
    private static boolean isTussen(Naamwoorden woorden, int plaats) {
        return woorden.at(plaats).isTussen()
                || Naamrand.isAdel(woorden.at(plaats))
                        && woorden.isVast(plaats + 1)
                        && woorden.at(plaats + 1).isTussen();
    }

    private static Naamvorm persoon(int begin, int eind, Woordje achternaam) {
        return new Naamvorm(begin, eind, null, achternaam.vouw(), true);
    }

    /** Whether it is a part of another word: Den Bosch, blom- en bollenkwekers. */
    private static boolean isDeel(Naamwoorden woorden, int kern, int plaats) {
        if (woorden.zoek().after(woorden.at(plaats).eind(), 2).equals("- ")) return true;
        if (kern != plaats || kern == 0 || !woorden.isVast(kern)) return false;
        var ervoor = woorden.at(kern - 1);
        return ervoor.isTussen()
                && ervoor.isHoofdletter()
                && (!ervoor.isEerste() || ervoor.vouw().equals("den"));
    }

    /** With only a first name before it, a word must be a surname or have something between the two. */
    private static boolean isNaam(Naamwoorden woorden, int voor, int kern, int plaats) {
        if (woorden.at(kern - 1).isInitialen() || woorden.isAangekondigd(voor)) return true;
        var woord = woorden.at(plaats);
        return !woord.isCode() && !Aanspreking.isInstelling(woord) && !Aanspreking.isAmbt(woord);
    }

    private static Naamvorm surname(Naamwoorden woorden, int voor, int kern, int plaats, Bekende bekend) {
        var eind = plaats + 1;
        for (var n = 1;
                n < bekend.achternaam().size()
                        && woorden.isVast(eind)
                        && woorden.at(eind).vouw().equals(bekend.achternaam().get(n));
                n++) eind++;
        var begin = kern > voor
                ? voor
                : plaats - Math.min(plaats - kern, bekend.tussen().size());
        // A first name that nobody knew is one where it stands before the same surname again.
        while (begin > 0
                && isBijeen(woorden, begin)
                && bekend.voornaam().contains(woorden.at(begin - 1).vouw())) begin--;
        return new Naamvorm(
                begin,
                turned(woorden, Naameinde.tail(woorden, eind), bekend),
                bekend,
                woorden.at(plaats).vouw(),
                true);
    }

    /** Written the other way round: Bakker, J. */
    private static int turned(Naamwoorden woorden, int eind, Bekende bekend) {
        if (eind >= woorden.size() || !woorden.at(eind).ervoor().equals(", ")) return eind;
        var na = woorden.at(eind);
        return na.isInitialen() || bekend.voornaam().contains(na.vouw()) && na.isHoofdletter() ? eind + 1 : eind;
    }

    private static @Nullable Bekende known(Naamwoorden woorden, int kern, int plaats, Namenregister bekenden) {
        var tussen = woorden.woorden().subList(kern, plaats).stream()
                .map(Woordje::vouw)
                .toList();
        return bekenden.byAchternaam(woorden.at(plaats).vouw()).stream()
                .filter(een -> fits(een.tussen(), tussen, woorden, kern))
                .max(Comparator.comparing((Bekende een) -> een.tussen().size())
                        .thenComparing(een -> een.soort() == Bekende.Soort.BEKEND))
                .orElse(null);
    }

    /** A word before a surname without any is a preposition: het bericht van Hoekstra. */
    private static boolean fits(List<String> eigen, List<String> tussen, Naamwoorden woorden, int kern) {
        if (eigen.equals(tussen) || Bekende.isShort(eigen, tussen)) return true;
        var over = tussen.size() - eigen.size();
        return over > 0
                && tussen.subList(over, tussen.size()).equals(eigen)
                && woorden.woorden().subList(kern, kern + over).stream()
                        .allMatch(een -> !een.isHoofdletter() || een.isEerste());
    }

    /** A first name alone, where it is that of somebody who is known. */
    private static @Nullable Naamvorm firstName(Naamwoorden woorden, int plaats, Namenregister bekenden) {
        var woord = woorden.at(plaats);
        if (!woord.isHoofdletter() || woord.isCode()) return null;
        if (plaats > 0
                && woord.isVast()
                && woorden.at(plaats - 1).isHoofdletter()
                && !woorden.at(plaats - 1).isEerste()) return null;
        for (var een : bekenden.byVoornaam(woord.vouw())) {
            // Who has more than one is called by the first as well.
            var eind = plaats + 1;
            while (eind - plaats < een.voornaam().size()
                    && woorden.isVast(eind)
                    && woorden.at(eind).vouw().equals(een.voornaam().get(eind - plaats))) eind++;
            if (woorden.isVast(eind) && woorden.at(eind).isInitialen()) eind++;
            if (!(woorden.isVast(eind) && woorden.at(eind).isHoofdletter()))
                return new Naamvorm(plaats, eind, een, een.achternaam().getFirst(), true);
        }
        return null;
    }
}
