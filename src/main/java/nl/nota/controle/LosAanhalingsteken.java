package nl.nota.controle;

import java.util.stream.Stream;

/** D07: a quotation mark without its other half. */
final class LosAanhalingsteken implements Regel {
    private static final Regelblad BLAD = Regelblad.waarschuwing(
            "D07",
            "Een aanhalingsteken staat alleen",
            "Zonder het tweede teken is niet te zien waar een citaat of titel begint of ophoudt.",
            "Dit gaat over de opbouw van kennis voor Defensie'.",
            "Dit gaat over de opbouw van kennis voor Defensie.");

    @Override
    public Regelblad blad() {
        return BLAD;
    }

    @Override
    public Stream<Bevinding> bevindingen(Drukproef proef) {
        return Stream.concat(proef.onderwerp().stream(), proef.tekst().stream())
                .flatMap(alinea ->
                        Aanhalingen.of(alinea.tekst()).alleen().stream().map(plaats -> found(alinea, plaats)));
    }

    private static Bevinding found(Alinea alinea, int plaats) {
        var tekst = alinea.tekst();
        var begin = plaats;
        var eind = plaats + 1;
        while (begin > 0 && Character.isLetterOrDigit(tekst.charAt(begin - 1))) begin--;
        if (begin == plaats) while (eind < tekst.length() && Character.isLetterOrDigit(tekst.charAt(eind))) eind++;
        return Bevinding.of(
                BLAD,
                alinea.plek(begin, eind),
                "Bij %s staat een aanhalingsteken dat nergens begint of ophoudt."
                        .formatted(tekst.substring(begin, eind)));
    }
}
