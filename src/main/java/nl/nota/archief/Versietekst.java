package nl.nota.archief;

import java.util.ArrayList;
import nl.nota.nota.Inhoud;
import nl.nota.nota.Opmaak;
import nl.nota.nota.Versie;
import nl.nota.nota.Vingerafdruk;

/** The text of a versie as anybody can read it without nota: the light markup, rubriek after rubriek. */
final class Versietekst {
    private Versietekst() {}

    /** What is handed over is what was agreed to, to the letter. */
    static void check(Versie versie) {
        var nu = Vingerafdruk.of(versie.kenmerk().waarde(), versie.inhoud());
        if (!nu.equals(versie.nummer().hash()))
            throw new IllegalStateException("Versie " + versie.nummer().nummer() + " is not what its hash says");
    }

    static String of(Inhoud inhoud) {
        var uit = new StringBuilder(inhoud.kop().onderwerp()).append('\n');
        var noten = new ArrayList<String>();
        for (var rubriek : inhoud.rubrieken()) {
            var geschreven = Opmaak.write(rubriek.tekst(), noten.size() + 1);
            geschreven.voetnoten().forEach(noot -> noten.add("[^" + noot.nr() + "]: " + noot.tekst()));
            uit.append('\n')
                    .append(rubriek.titel())
                    .append("\n\n")
                    .append(geschreven.tekst())
                    .append('\n');
        }
        noten.forEach(noot -> uit.append('\n').append(noot).append('\n'));
        return uit.toString();
    }
}
