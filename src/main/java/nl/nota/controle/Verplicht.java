package nl.nota.controle;

import java.util.stream.Stream;

/** K01: what must be said is not said. */
final class Verplicht implements Regel {
    private static final Regelblad BLAD = Regelblad.vast(
            "K01",
            "Een verplicht veld is leeg",
            "Zonder dit veld kan niemand beoordelen wat er gevraagd wordt.",
            "onderwerp:",
            "onderwerp: Kamerbrief over munitie");

    @Override
    public Regelblad blad() {
        return BLAD;
    }

    @Override
    public Stream<Bevinding> bevindingen(Drukproef proef) {
        var kop = proef.inhoud().kop();
        var velden = Stream.of(
                        empty("soort", kop.soort() == null, "de soort"),
                        empty("onderwerp", kop.onderwerp().isBlank(), "het onderwerp"),
                        empty("aan", kop.aan().isEmpty(), "Aan"),
                        empty("van", kop.van() == null || kop.van().isBlank(), "Van"),
                        empty("datum", kop.datum() == null, "de datum"),
                        empty("opgesteldDoor", kop.opgesteldDoor().isEmpty(), "wie de nota opstelde"))
                .flatMap(een -> een);
        var verplicht = proef.omstandigheden().verplicht();
        var rubrieken = proef.inhoud().rubrieken().stream()
                .filter(rubriek -> rubriek.tekst().isLeeg() && verplicht.contains(rubriek.code()))
                .map(rubriek -> Bevinding.of(
                        BLAD, Plek.missing(Plaats.rubriek(rubriek.code())), "%s is leeg.".formatted(rubriek.titel())));
        return Stream.concat(velden, rubrieken);
    }

    private static Stream<Bevinding> empty(String veld, boolean leeg, String naam) {
        if (!leeg) return Stream.empty();
        return Stream.of(Bevinding.of(BLAD, Plek.missing(veld), "Vul in de kop %s in.".formatted(naam)));
    }
}
