package nl.nota.nota;

import static java.util.stream.Collectors.joining;

import org.jspecify.annotations.Nullable;

/** One of the two texts of a place: plain words, or a rubriek. */
record Wijzigingskant(String tekst, @Nullable Rubriek rubriek) {
    /** In light markup, a rubriek with the footnotes below it. */
    String opmaak(boolean metTitel) {
        if (rubriek == null) return tekst;
        var opmaak = Opmaak.write(rubriek.tekst(), 1);
        var noten = opmaak.voetnoten().stream()
                .map(noot -> "\n\n[^" + noot.nr() + "]: " + noot.tekst())
                .collect(joining());
        return metTitel ? (rubriek.titel() + "\n\n" + opmaak.tekst() + noten).strip() : opmaak.tekst() + noten;
    }
}
