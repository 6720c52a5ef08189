package nl.nota.controle;

import java.util.stream.Stream;

/** K05: a title that nobody reads. */
final class LangOnderwerp implements Regel {
    private static final int LANGSTE = 200;
    private static final Regelblad BLAD = Regelblad.waarschuwing(
            "K05",
            "Het onderwerp is langer dan 200 tekens",
            "Het onderwerp staat in lijsten, in mail en boven de openbare versie; daar wordt het afgekapt.",
            "onderwerp: Kamerbrief over " + "de uitvoering en de voortgang van het programma en ".repeat(4) + "meer",
            "onderwerp: Kamerbrief over de voortgang van het programma");

    @Override
    public Regelblad blad() {
        return BLAD;
    }

    @Override
    public Stream<Bevinding> bevindingen(Drukproef proef) {
        return proef
                .onderwerp()
                .filter(een -> een.tekst().length() > LANGSTE)
                .map(een -> Bevinding.of(
                        BLAD,
                        een.plek(),
                        "Het onderwerp heeft %d tekens.".formatted(een.tekst().length())))
                .stream();
    }
}
