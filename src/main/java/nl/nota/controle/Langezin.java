package nl.nota.controle;

import java.util.stream.Stream;

/** T03: a very long sentence. */
final class Langezin implements Regel {
    private static final int LANG = 50;
    private static final Regelblad BLAD = Regelblad.hint(
            "T03",
            "Een zin van meer dan vijftig woorden",
            "Lange zinnen worden twee keer gelezen, of niet.",
            "U informeert de Kamer " + "over dit onderwerp en over dat andere onderwerp ".repeat(7) + "vandaag.",
            "U informeert de Kamer over dit onderwerp.");

    @Override
    public Regelblad blad() {
        return BLAD;
    }

    @Override
    public Stream<Bevinding> bevindingen(Drukproef proef) {
        return proef.tekst().stream()
                .filter(een -> !een.isRij()
                        && een.plaats().voetnoot() == null
                        && een.tekst().length() > 250)
                .flatMap(een -> Zin.of(een).stream())
                .filter(zin -> zin.tekst().split("\\s+").length > LANG)
                .map(zin -> Bevinding.of(
                        BLAD,
                        zin.plek(),
                        "Deze zin heeft %d woorden; knip hem in tweeën."
                                .formatted(zin.tekst().split("\\s+").length)));
    }
}
