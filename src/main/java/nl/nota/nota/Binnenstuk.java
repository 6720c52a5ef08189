package nl.nota.nota;

import java.util.Optional;

/**
 * What its drafters marked to stay inside of a frozen versie, counted in the characters that a reader sees: blanks,
 * marks and footnotes left out, so that it lies the same in every writing of the text.
 *
 * @param rubriek the code of the rubriek
 * @param begin how many characters that can be seen stand before it
 * @param eind the same of what stands past it
 * @param grond the code of the ground
 */
public record Binnenstuk(String rubriek, int begin, int eind, String grond) {

    /** A piece of a text in code points, half open. */
    public record Plaats(int begin, int eind) {}

    /** Where it lies in the text of its rubriek written without marks and footnotes; empty when that is too short. */
    public Optional<Plaats> in(String tekst) {
        var van = -1;
        var tot = -1;
        var gezien = 0;
        var plaats = 0;
        for (var i = 0; i < tekst.length(); i += Character.charCount(tekst.codePointAt(i)), plaats++) {
            if (Leeswoorden.isBlank(tekst.charAt(i))) continue;
            if (gezien >= eind) break;
            if (gezien >= begin) {
                if (van < 0) van = plaats;
                tot = plaats + 1;
            }
            gezien += Character.charCount(tekst.codePointAt(i));
        }
        return van < 0 ? Optional.empty() : Optional.of(new Plaats(van, tot));
    }
}
