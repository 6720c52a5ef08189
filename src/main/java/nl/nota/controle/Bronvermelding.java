package nl.nota.controle;

import java.util.regex.Pattern;
import java.util.stream.Stream;

/** D27: a publication is named without its date or number. */
final class Bronvermelding implements Regel {
    private static final Pattern PUBLICATIE =
            Pattern.compile("(?<!\\p{L})publicatie van (?:de|het) \\p{Lu}[\\p{L}\\p{N}-]+");
    private static final Pattern BRON = Pattern.compile("\\d{4}|[Kk]amerstuk|nr\\.|Stb\\.|Stcrt\\.");
    private static final Regelblad BLAD = Regelblad.hint(
            "D27",
            "Een publicatie zonder datum of nummer",
            "Wie later leest, moet het stuk kunnen vinden.",
            "Na de publicatie van de D-SII zijn resultaten geboekt.",
            "Na de publicatie van de D-SII op 4 april 2025 zijn resultaten geboekt.");

    @Override
    public Regelblad blad() {
        return BLAD;
    }

    @Override
    public Stream<Bevinding> bevindingen(Drukproef proef) {
        return proef.tekst().stream()
                .flatMap(alinea -> alinea.find(PUBLICATIE))
                .filter(een -> Zin.of(een.alinea()).stream()
                        .filter(zin -> zin.begin() <= een.gevonden().start()
                                && een.gevonden().start() < zin.eind())
                        .noneMatch(zin -> BRON.matcher(zin.tekst()).find()))
                .map(een -> een.bevinding(BLAD, "Noem de datum of het nummer van deze publicatie."));
    }
}
