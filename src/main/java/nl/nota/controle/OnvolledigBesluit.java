package nl.nota.controle;

import java.util.regex.Pattern;
import java.util.stream.Stream;

/** D21: the advised decision does not say what happens with the letter. */
final class OnvolledigBesluit implements Regel {
    private static final Pattern AKKOORD = Patroon.words("akkoord|in te stemmen|instemmen|instemming");
    private static final Pattern BRIEF = Patroon.words("\\p{L}*brief|\\p{L}*brieven|antwoorden|beantwoording");
    private static final Pattern STAP = Pattern.compile(
            "onderteken|teken(?:en|t)|verzend|verzond|verstur|versture|(?<!\\p{L})st(?:u|uu)r|meestur|mee te"
                    + " sturen|(?<!\\p{L})ga(?:at|an) [^.]{1,60} uit(?!\\p{L})|zend|aanbied|aan te"
                    + " bieden|aangeboden|uitga|doen toekomen|toe te sturen|geleid|publi|informeren|vast te stellen",
            Pattern.CASE_INSENSITIVE);
    private static final int WOORDEN = 7;
    private static final Regelblad BLAD = Regelblad.waarschuwing(
            "D21",
            "Het geadviseerde besluit zegt niet wat er met de brief gebeurt",
            "De bewindspersoon moet weten wat het akkoord betekent: ondertekenen, verzenden, en door wie.",
            "# Geadviseerd besluit\nU wordt geadviseerd akkoord te gaan met de bijgevoegde Kamerbrief.",
            "# Geadviseerd besluit\nU wordt geadviseerd de bijgevoegde Kamerbrief te ondertekenen en te verzenden.");

    @Override
    public Regelblad blad() {
        return BLAD;
    }

    @Override
    public Stream<Bevinding> bevindingen(Drukproef proef) {
        if (!proef.asksBesluit()) return Stream.empty();
        var regels = proef.besluit().toList();
        var tekst = String.join(" ", regels.stream().map(Alinea::tekst).toList());
        var kaal = AKKOORD.matcher(tekst).find() && tekst.split("\\s+").length < WOORDEN;
        var brief = AKKOORD.matcher(tekst).find()
                && BRIEF.matcher(tekst).find()
                && !STAP.matcher(tekst).find();
        if (!kaal && !brief) return Stream.empty();
        var uitleg = kaal
                ? "Waarmee wordt u gevraagd akkoord te gaan? Noem het stuk en wat ermee gebeurt."
                : "Wie ondertekent de brief, en wanneer gaat hij uit? Dat staat er niet.";
        return regels.stream()
                .filter(een -> een.has(AKKOORD))
                .limit(1)
                .map(een -> Bevinding.of(BLAD, een.plek(), uitleg));
    }
}
