package nl.nota.nota;

/**
 * What its drafters marked to stay inside of a frozen versie, counted in the characters that a reader sees: blanks,
 * marks and footnotes left out, so that it lies the same in every writing of the text.
 *
 * @param nummer the number in the whole nota of the footnote in which it stands; 0 when it stands in none
 * @param begin how many characters that can be seen stand before it
 * @param eind the same of what stands past it
 * @param grond the code of the ground
 * @param zichtbaar all that can be seen in the text in which it stands
 */
public record Binnenstuk(Binnenplek plek, int nummer, int begin, int eind, String grond, String zichtbaar) {

    /** A piece of a text in code points, half open. */
    public record Plaats(int begin, int eind) {}

    static Binnenstuk of(Binnenvak vak, Binnenvak.Plaats plaats, Binnentekst tekst) {
        var plek = new Binnenplek(vak.rubriek(), plaats.noot());
        var opmaak = tekst.tekst(plek);
        return new Binnenstuk(
                plek,
                tekst.nummer(plek),
                Zichtbaar.before(opmaak, plaats.begin()),
                Zichtbaar.before(opmaak, plaats.eind()),
                vak.grond(),
                Zichtbaar.in(opmaak));
    }

    /**
     * Where it lies in the same text written without marks and footnotes. When the two cannot be laid side by side for
     * certain, all of it stays inside.
     */
    public Plaats in(String tekst) {
        var van = -1;
        var tot = -1;
        var gezien = new StringBuilder();
        var plaats = 0;
        for (var i = 0; i < tekst.length(); i += Character.charCount(tekst.codePointAt(i)), plaats++) {
            if (Leeswoorden.isBlank(tekst.charAt(i))) continue;
            var nu = gezien.length();
            gezien.appendCodePoint(tekst.codePointAt(i));
            if (nu < begin || nu >= eind) continue;
            if (van < 0) van = plaats;
            tot = plaats + 1;
        }
        var zeker = van >= 0 && gezien.compareTo(new StringBuilder(zichtbaar)) == 0;
        return zeker ? new Plaats(van, tot) : new Plaats(0, plaats);
    }
}
