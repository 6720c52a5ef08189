package nl.nota.controle;

import java.util.Comparator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.nota.organisatie.Onderdeel;

/** K11: a ministry in full with the code of another one behind it. */
final class Naamcode implements Regel {
    private static final String VOORAF = "Ministerie van ";
    private static final Regelblad BLAD = Regelblad.waarschuwing(
            "K11",
            "De code hoort bij een ander ministerie",
            "Wie naam en code leest, weet niet welk ministerie het is.",
            "datum: 2025-09-29\n\nBuitenlandse Zaken (BZK) is akkoord.",
            "datum: 2025-09-29\n\nBuitenlandse Zaken (BZ) is akkoord.");

    @Override
    public Regelblad blad() {
        return BLAD;
    }

    @Override
    public Stream<Bevinding> bevindingen(Drukproef proef) {
        var ministeries = proef.register().geldig().values().stream()
                .filter(een -> een.soort() == Onderdeel.Soort.MINISTERIE)
                .collect(Collectors.toMap(een -> een.naam().replaceFirst(VOORAF, ""), Onderdeel::code));
        if (ministeries.isEmpty()) return Stream.empty();
        var patroon = Pattern.compile("(?<!\\p{L})(?<naam>"
                + ministeries.keySet().stream()
                        .sorted(Comparator.comparing(String::length).reversed())
                        .map(Pattern::quote)
                        .collect(Collectors.joining("|"))
                + ") \\((?<code>\\p{L}{2,6})\\)");
        return proef.find(patroon)
                .filter(een -> !een.piece("code").equalsIgnoreCase(ministeries.get(een.piece("naam"))))
                .filter(een -> ministeries.containsValue(een.piece("code")))
                .map(een -> Bevinding.of(
                                BLAD,
                                een.plek("code"),
                                "%s is %s.".formatted(een.piece("naam"), ministeries.get(een.piece("naam"))))
                        .with(Verbetering.into(String.valueOf(ministeries.get(een.piece("naam"))))));
    }
}
