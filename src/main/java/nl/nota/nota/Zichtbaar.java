package nl.nota.nota;

import java.util.List;
import java.util.stream.Collectors;

/** The characters of a text that a reader sees, blanks left out: by these its two writings are laid side by side. */
final class Zichtbaar {
    private Zichtbaar() {}

    /** How many characters that can be seen stand before this code point. */
    static int before(String opmaak, int codepunt) {
        var tot = opmaak.offsetByCodePoints(0, codepunt);
        var merken = new Merktekens(opmaak);
        var n = 0;
        for (var i = 0; i < tot; i++) if (!merken.isHidden(i) && !Leeswoorden.isBlank(opmaak.charAt(i))) n++;
        return n;
    }

    /** Those of light markup. */
    static String in(String opmaak) {
        var merken = new Merktekens(opmaak);
        var uit = new StringBuilder();
        for (var i = 0; i < opmaak.length(); i++)
            if (!merken.isHidden(i) && !Leeswoorden.isBlank(opmaak.charAt(i))) uit.append(opmaak.charAt(i));
        return uit.toString();
    }

    /** Those of words without any marks. */
    static String plain(String woorden) {
        var uit = new StringBuilder();
        for (var c : Tekens.normal(woorden).toCharArray()) if (!Leeswoorden.isBlank(c)) uit.append(c);
        return uit.toString();
    }

    /** Where in light markup, in characters, the so manieth stands, the first being 0; never within a mark. */
    static int at(String opmaak, int nummer) {
        var merken = new Merktekens(opmaak);
        var plaats = place(opmaak, merken, nummer);
        while (merken.isCut(plaats)) plaats--;
        return plaats;
    }

    /** Where the light markup goes on after so many. */
    static int past(String opmaak, int aantal) {
        return place(opmaak, new Merktekens(opmaak), aantal - 1) + 1;
    }

    private static int place(String opmaak, Merktekens merken, int nummer) {
        var n = 0;
        for (var i = 0; i < opmaak.length(); i++)
            if (!merken.isHidden(i) && !Leeswoorden.isBlank(opmaak.charAt(i)) && n++ == nummer) return i;
        return opmaak.length();
    }

    /** Those of a text, without its footnotes. */
    static String in(Tekst tekst) {
        return tekst.blokken().stream()
                .map(Zichtbaar::words)
                .collect(Collectors.joining())
                .chars()
                .filter(c -> !Leeswoorden.isBlank((char) c))
                .collect(StringBuilder::new, (uit, c) -> uit.append((char) c), StringBuilder::append)
                .toString();
    }

    private static String words(Blok blok) {
        return switch (blok) {
            case Blok.Alinea(var inhoud) -> words(inhoud);
            case Blok.Lijst lijst -> words(lijst);
            case Blok.Tabel(var rijen) ->
                rijen.stream()
                        .flatMap(rij -> rij.cellen().stream())
                        .map(cel -> words(cel.inhoud()))
                        .collect(Collectors.joining());
        };
    }

    private static String words(Blok.Lijst lijst) {
        return lijst.punten().stream()
                .map(punt -> words(punt.inhoud())
                        + punt.lijsten().stream().map(Zichtbaar::words).collect(Collectors.joining()))
                .collect(Collectors.joining());
    }

    private static String words(List<Inline> inhoud) {
        return inhoud.stream()
                .map(deel -> switch (deel) {
                    case Inline.Woorden(var woorden) -> woorden;
                    case Inline.Vet(var binnen) -> words(binnen);
                    case Inline.Cursief(var binnen) -> words(binnen);
                    case Inline.Link(var binnen, var adres) -> words(binnen);
                    case Inline.Voetnoot noot -> "";
                })
                .collect(Collectors.joining());
    }
}
