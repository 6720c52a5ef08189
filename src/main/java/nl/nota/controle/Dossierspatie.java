package nl.nota.controle;

import java.util.stream.Stream;

/** D08: the number of a dossier is written in two ways. */
final class Dossierspatie implements Regel {
    private static final Regelblad BLAD = Regelblad.waarschuwing(
            "D08",
            "Dossiernummers staan er op twee manieren",
            "De huisnotatie is met een spatie, zoals de Kamer drukt: Kamerstuk 31 125, nr. 135.",
            "Zie Kamerstuk 31 125, nr. 135 en Kamerstuk 31125, nr. 136.",
            "Zie Kamerstuk 31 125, nr. 135 en Kamerstuk 31 125, nr. 136.");

    @Override
    public Regelblad blad() {
        return BLAD;
    }

    @Override
    public Stream<Bevinding> bevindingen(Drukproef proef) {
        var alle = Vermelding.in(proef).toList();
        var gemengd = alle.stream().map(Vermelding::isClosed).distinct().count() > 1;
        return alle.stream().filter(Vermelding::isClosed).map(een -> {
            var nummer = een.dossier();
            var goed = nummer.substring(0, 2) + " " + nummer.substring(2);
            var uitleg = gemengd
                    ? "Elders staat het dossiernummer met een spatie; hier staat %s.".formatted(nummer)
                    : "De Kamer drukt dit dossiernummer als %s.".formatted(goed);
            return Bevinding.of(BLAD, een.treffer().plek("dossier"), uitleg)
                    .with(Verbetering.into(goed))
                    .as(gemengd ? Ernst.WAARSCHUWING : Ernst.HINT);
        });
    }
}
