package nl.nota.controle;

import java.util.regex.Pattern;
import java.util.stream.Stream;

/** P01: a phone number or an e-mail address of a person in the running text. */
final class Contactgegeven implements Regel {
    private static final Pattern GEGEVEN = Pattern.compile(
            "(?<![\\p{L}\\p{N}+])(?:(?:\\+|00)31[ -]?\\(?0?\\)?[ -]?[1-9](?:[ -]?\\d){8}|06[ -]?(?:\\d["
                + " -]?){7}\\d|\\(?0[1-9]\\d{1,2}\\)?(?: [-–] |[ –-])\\d{3}[ -]?\\d{2}[ -]?\\d{2}|0[1-9]\\d(?: [-–] |["
                + " –-])\\d{7})(?!\\d)"
                + "|(?<![\\p{L}\\p{N}.])[\\p{L}\\p{N}][\\p{L}\\p{N}._-]{0,40}@[\\p{L}\\p{N}][\\p{L}\\p{N}-]{0,40}(?:\\.[\\p{L}\\p{N}-]{2,20}){1,3}");
    private static final Regelblad BLAD = Regelblad.waarschuwing(
            "P01",
            "Een telefoonnummer of e-mailadres in de tekst",
            "Zulke gegevens worden in de openbare versie gelakt; ze horen alleen achter Opgesteld door.",
            "Bel voor vragen 06-12345678.",
            "Bel voor vragen de opsteller.");

    @Override
    public Regelblad blad() {
        return BLAD;
    }

    @Override
    public Stream<Bevinding> bevindingen(Drukproef proef) {
        return proef.find(GEGEVEN)
                .map(een -> een.bevinding(
                        BLAD, "“%s” hoort niet in de tekst, want die wordt openbaar.".formatted(een.tekst())));
    }
}
