package nl.nota.controle;

import java.util.regex.Pattern;
import java.util.stream.Stream;

/** R03: the header of an e-mail that was pasted along. */
final class Mailresten implements Regel {
    private static final Pattern KOPREGEL = Pattern.compile("(?:Van|From): ?[^\\n"
            + "]{1,80}?(?:Verzonden|Sent|Datum|Date): ?|-{3,}"
            + " ?(?:Oorspronkelijk|Doorgestuurd|Original|Forwarded)[^\\n"
            + "]{0,20}-{3,}|(?:Onderwerp|Subject): ?(?:RE|FW|Re|Fw|Antw): ?|^(?:Verzonden|Sent):"
            + " ?\\p{L}+day|^Verzonden: ?\\p{L}+dag");
    private static final Regelblad BLAD = Regelblad.waarschuwing(
            "R03",
            "Een meegeplakt e-mailbericht",
            "In een e-mail staan namen, adressen en meningen die niet voor de lezers van de nota bedoeld zijn.",
            "Van: Jansen, P. Verzonden: maandag 20 januari Aan: Vries, A. Onderwerp: RE: nota",
            "De directie is akkoord.");

    @Override
    public Regelblad blad() {
        return BLAD;
    }

    @Override
    public Stream<Bevinding> bevindingen(Drukproef proef) {
        return proef.find(KOPREGEL).map(een -> een.bevinding(BLAD, "Dit lijkt de kop van een e-mailbericht."));
    }
}
