package nl.nota.controle;

import nl.nota.nota.Opmaak;

/** Reads a quote back from the text as it is served. */
final class Plaatscontrole {
    private Plaatscontrole() {}

    static String read(Drukproef proef, Plek plek) {
        if (plek.plaats().isKop()) return plek.citaat();
        var noten = 0;
        for (var rubriek : proef.inhoud().rubrieken()) {
            var geschreven = Opmaak.write(rubriek.tekst(), noten + 1);
            noten += geschreven.voetnoten().size();
            if (!rubriek.code().equals(plek.plaats().deel())) continue;
            var nr = plek.plaats().voetnoot();
            var bron = nr == null
                    ? geschreven.tekst()
                    : geschreven.voetnoten().stream()
                            .filter(noot -> noot.nr() == nr)
                            .findFirst()
                            .orElseThrow()
                            .tekst();
            return bron.substring(bron.offsetByCodePoints(0, plek.begin()), bron.offsetByCodePoints(0, plek.eind()));
        }
        throw new IllegalStateException(plek + " stands nowhere");
    }
}
