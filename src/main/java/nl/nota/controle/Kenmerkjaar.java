package nl.nota.controle;

import java.util.regex.Pattern;
import java.util.stream.Stream;

/** K03: the year in the kenmerk is not that of the date. */
final class Kenmerkjaar implements Regel {
    private static final Pattern DEFENSIE = Pattern.compile("MINDEF(20\\d{2})\\d{7}");
    private static final Regelblad BLAD = Regelblad.waarschuwing(
            "K03",
            "Het jaar in het kenmerk is een ander dan dat van de datum",
            "Rond de jaarwisseling kan dat kloppen; anders is de datum of het kenmerk van een ander stuk.",
            "kenmerk: MINDEF20230000012\ndatum: 2025-09-29",
            "kenmerk: MINDEF20250000012\ndatum: 2025-09-29");

    @Override
    public Regelblad blad() {
        return BLAD;
    }

    @Override
    public Stream<Bevinding> bevindingen(Drukproef proef) {
        var datum = proef.inhoud().kop().datum();
        var kenmerk = DEFENSIE.matcher(proef.omstandigheden().kenmerk());
        if (datum == null || !kenmerk.matches()) return Stream.empty();
        var verschil = datum.getYear() - Integer.parseInt(kenmerk.group(1));
        var omslag = verschil == 1 && datum.getMonthValue() == 1;
        if (verschil == 0 || omslag) return Stream.empty();
        var citaat = datum.toString();
        return Stream.of(Bevinding.of(
                BLAD,
                new Plek(Plaats.kop("datum"), 0, citaat.length(), citaat),
                "De nota is van %d, het kenmerk van %s.".formatted(datum.getYear(), kenmerk.group(1))));
    }
}
