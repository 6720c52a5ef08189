package nl.nota.overzicht;

import java.util.ArrayList;
import java.util.List;
import nl.nota.nota.Inhoud;
import nl.nota.nota.Opmaak;
import nl.nota.nota.Rubriek;
import nl.nota.nota.Sjabloon;
import nl.nota.nota.Vingerafdruk;
import nl.nota.overzicht.NotaJson.NootJson;
import nl.nota.overzicht.NotaJson.RubriekJson;

/** The text of a nota in light markup, its footnotes numbered through all rubrieken. */
record Notatekst(List<RubriekJson> rubrieken, List<NootJson> voetnoten) {
    static final Notatekst GEEN = new Notatekst(List.of(), List.of());

    static Notatekst of(Inhoud inhoud) {
        var rubrieken = new ArrayList<RubriekJson>();
        var noten = new ArrayList<NootJson>();
        for (var rubriek : inhoud.rubrieken()) {
            if (isOnlyHeading(rubriek)) continue;
            var geschreven = Opmaak.write(rubriek.tekst(), noten.size() + 1);
            geschreven.voetnoten().forEach(noot -> noten.add(new NootJson(noot.nr(), noot.tekst())));
            rubrieken.add(
                    new RubriekJson(rubriek.code(), rubriek.titel(), geschreven.tekst(), Vingerafdruk.of(rubriek)));
        }
        return new Notatekst(List.copyOf(rubrieken), List.copyOf(noten));
    }

    /** Toelichting is only a heading over other rubrieken, unless it holds text of its own. */
    private static boolean isOnlyHeading(Rubriek rubriek) {
        return rubriek.code().equals(Sjabloon.TOELICHTING) && rubriek.tekst().isLeeg();
    }
}
