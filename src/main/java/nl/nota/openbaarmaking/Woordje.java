package nl.nota.openbaarmaking;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A word of a text in which names are looked for; initials are one word.
 *
 * @param vouw in small letters without accents
 * @param ervoor what stands between it and the word before it
 */
record Woordje(String tekst, String vouw, int begin, int eind, String ervoor) {
    private static final Pattern WOORD =
            Pattern.compile("(?<![\\p{L}\\p{N}])(?:\\p{Lu}[a-z]?\\.-?){1,8}(?=[ ,;)\\p{Lu}'\\n"
                    + "]|$)|'(?:t|s)(?![\\p{L}])|(?<![\\p{L}\\p{N}.])(?:[vV]\\. ?d\\.|[vV]/d|v\\.)(?="
                    + " \\p{Lu})|[\\p{L}\\p{M}\\p{N}]++(?:'[\\p{L}\\p{M}]++)*+");
    private static final Pattern INITIALEN = Pattern.compile("(?:\\p{Lu}[a-z]?\\.-?)+");

    static List<Woordje> in(Zoektekst zoek) {
        var uit = new ArrayList<Woordje>();
        var tekst = zoek.tekst();
        var zoeker = WOORD.matcher(zoek.reeks());
        var vorig = 0;
        while (zoeker.find()) {
            uit.add(new Woordje(
                    zoeker.group(),
                    Zoektekst.folded(zoeker.group()),
                    zoeker.start(),
                    zoeker.end(),
                    tekst.substring(vorig, zoeker.start())));
            vorig = zoeker.end();
        }
        return uit;
    }

    /** One or more initials, each with its point; an abbreviation as Zr.Ms. is none, nor a title as Mw. */
    boolean isInitialen() {
        return INITIALEN.matcher(tekst).matches()
                && !vouw.equals("zr.ms.")
                && !vouw.equals("hr.ms.")
                && !(tekst.length() > 2 && (Aanspreking.isTitel(this) || Aanspreking.isGroet(this)));
    }

    /** A single initial, as of a surname that is not said: Samira K. */
    boolean isEnkel() {
        return tekst.length() == 2 && isInitialen();
    }

    boolean isHoofdletter() {
        var eerste = tekst.length() > 2 && tekst.charAt(1) == '\'' ? 2 : 0;
        return Character.isUpperCase(tekst.codePointAt(0)) || Character.isUpperCase(tekst.codePointAt(eerste));
    }

    /** Whether it has no small letter, as a code has not. */
    boolean isCode() {
        return tekst.chars().noneMatch(Character::isLowerCase);
    }

    boolean isTussen() {
        return Bekende.TUSSENVOEGSELS.contains(vouw);
    }

    /** Whether it follows the word before it at once, as a word of the same name does. */
    boolean isVast() {
        return ervoor.equals(" ") || ervoor.equals("-") || ervoor.isEmpty() && begin > 0;
    }

    /** Whether a sentence or a line begins with it, as far as that can be told. */
    boolean isEerste() {
        return begin == 0 || ervoor.matches("(?s).*(?:[.!?:]['\")]?\\s+|\\n[^\\p{L}]*|[•*] ?)");
    }
}
