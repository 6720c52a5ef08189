package nl.nota.controle;

import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.nota.nota.Rubricering;

/** M02: a banner of confidentiality that the kop does not have. */
final class Vertrouwelijkmerk implements Regel {
    private static final Pattern STEMPEL = Pattern.compile(
            "(?<![\\p{L}\\p{N}-])(?:(?:DEPARTEMENTAAL |COMMERCIEEL |PERSONEELS|MEDISCH )?VERTROUWELIJK|DEP\\.?"
                    + " ?V\\.?|NATO RESTRICTED|EU RESTRICTED|RESTREINT UE|NIET VOOR PUBLICATIE|STRIKT"
                    + " VERTROUWELIJK)(?![\\p{L}\\p{N}])|(?<=^|[.:] )(?i:dep(?:artementaal|\\.)|commercieel|strikt)"
                    + " (?i:vertrouwelijk)(?=\\.|$)");
    /** Of a state secret, in the middle of a sentence; where it is a marking of the text itself, M01 finds it. */
    private static final Pattern TUSSENDOOR =
            Pattern.compile("(?<=[(\\[])(?:(?:TR[EÈ]S )?SECRET UE(?:/EU (?:TOP )?SECRET)?"
                    + "|CONFIDENTIEL UE(?:/EU CONFIDENTIAL)?|(?:NATO|EU) (?:TOP )?(?:SECRET|CONFIDENTIAL))(?=[)\\]])");

    private static final Regelblad BLAD = Regelblad.waarschuwing(
            "M02",
            "VERTROUWELIJK in de tekst, maar niet in de kop",
            "De rubricering bepaalt wie mag lezen en wat openbaar wordt; een los stempel in de tekst doet dat niet.",
            "VERTROUWELIJK\n\nDe brief is af.",
            "De brief is af.");

    @Override
    public Regelblad blad() {
        return BLAD;
    }

    @Override
    public Stream<Bevinding> bevindingen(Drukproef proef) {
        var stempels = proef.inhoud().kop().rubricering() == Rubricering.DEPARTEMENTAAL_VERTROUWELIJK
                ? Stream.<Treffer>empty()
                : proef.findOveral(STEMPEL);
        return Stream.concat(stempels, proef.findOveral(TUSSENDOOR))
                .map(een -> een.bevinding(
                        BLAD, "Hier staat %s; kies dat in de kop, of haal het weg.".formatted(een.tekst())));
    }
}
