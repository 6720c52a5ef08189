package nl.nota.overzicht;

import java.util.List;
import java.util.Optional;
import nl.nota.afstemming.Aanhaling;
import nl.nota.afstemming.Opheffing;
import nl.nota.afstemming.Voorwaardestap;
import nl.nota.afstemming.Voorwaardeverloop;
import nl.nota.overzicht.VoorwaardeJson.VoorwaardestapJson;

/** Writes the voorwaarden of a nota for machines, as far as the asking person may read them. */
record Voorwaardeschrijver(Notabeeld beeld) {
    List<VoorwaardeJson> write() {
        var betrekking = beeld.stand().dossier().betrekking();
        return beeld.stand().ronde().voorwaarden().stream()
                .filter(een -> een.isVisibleTo(betrekking))
                .map(this::write)
                .toList();
    }

    private VoorwaardeJson write(Voorwaardeverloop verloop) {
        var voorwaarde = verloop.voorwaarde();
        var over = Optional.ofNullable(voorwaarde.aanhaling());
        return new VoorwaardeJson(
                verloop.id().toString(),
                verloop.onderdeel(),
                voorwaarde.tekst(),
                verloop.stand().name(),
                over.map(Aanhaling::rubriek).orElse(null),
                over.map(Aanhaling::begin).orElse(null),
                over.map(Aanhaling::eind).orElse(null),
                over.map(Aanhaling::citaat).orElse(null),
                beeld.namen().get(voorwaarde.eigenaar()),
                voorwaarde.uiterlijk(),
                verloop.gesteld().gelezen().nummer(),
                Optional.ofNullable(verloop.bewijs())
                        .map(bewijs -> Partijschrijver.outside(beeld, verloop.gesteld(), bewijs))
                        .orElse(null),
                verloop.stappen().stream().map(this::step).toList());
    }

    private VoorwaardestapJson step(Voorwaardestap stap) {
        return new VoorwaardestapJson(
                stap.stand().name(),
                stap.toelichting(),
                stap.gelezen().nummer(),
                stap.tijd(),
                beeld.wie(stap),
                stap instanceof Opheffing opheffing ? opheffing.functie() : null);
    }
}
