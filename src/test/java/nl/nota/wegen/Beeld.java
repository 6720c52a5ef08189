package nl.nota.wegen;

import java.util.List;
import java.util.stream.Stream;
import nl.nota.afstemming.Afstemronde;
import nl.nota.afstemming.Standpunt;
import nl.nota.besluit.Besluiten;
import nl.nota.besluit.Besluitronde;
import nl.nota.nota.Fase;
import nl.nota.parafering.Paraafronde;
import nl.nota.parafering.Parafen;
import nl.nota.route.Route;

/** How a nota stands, as a house tells it: the same from the tables in memory and from those of the database. */
record Beeld(
        Fase fase,
        List<String> aanZet,
        List<String> standen,
        List<String> voorwaarden,
        List<String> parafen,
        List<String> besluiten) {
    static Beeld of(Spel spel) {
        var nota = spel.nota();
        var route = spel.route();
        var ronde = spel.ronde();
        var versie = nota.versie().orElseThrow();
        var lijn = Paraafronde.of(
                route.parafering(), versie, spel.bean(Parafen.class).of(spel.kenmerk()));
        var besluit = Besluitronde.of(route, versie, spel.bean(Besluiten.class).of(spel.kenmerk()));
        return new Beeld(
                nota.fase(),
                turns(nota.fase(), ronde, lijn, besluit),
                ronde.standpunten().stream().map(Beeld::told).sorted().toList(),
                ronde.voorwaarden().stream()
                        .filter(een -> een.isStaand() || een.blocks())
                        .map(een -> een.onderdeel() + " " + een.stand())
                        .sorted()
                        .distinct()
                        .toList(),
                lijn.gezegd().values().stream()
                        .map(een -> een.functie() + " " + een.oordeel())
                        .toList(),
                decided(route, besluit));
    }

    private static List<String> turns(Fase fase, Afstemronde ronde, Paraafronde lijn, Besluitronde besluit) {
        return switch (fase) {
            case IN_AFSTEMMING ->
                ronde.wachtOp().stream()
                        .map(een -> een.partij().onderdeel())
                        .sorted()
                        .toList();
            case IN_PARAFERING -> lijn.aanZet().stream().toList();
            case TER_BESLISSING -> besluit.aanZet();
            case CONCEPT, AFGESTEMD, BESLOTEN, INGETROKKEN -> List.of();
        };
    }

    private static String told(Standpunt een) {
        var partij = een.partij();
        return String.join(
                " ",
                partij.onderdeel(),
                partij.halte() + (partij.verplicht() ? " verplicht" : "") + (partij.streng() ? " streng" : ""),
                een.stand().name(),
                een.laatste() == null ? "" : een.laatste().oordeel().name(),
                een.bevestigd() ? "bevestigd" : "");
    }

    private static List<String> decided(Route route, Besluitronde ronde) {
        return route.bewindspersonen().stream()
                .flatMap(code -> Stream.of(ronde.antwoorden(), ronde.laatste())
                        .map(een -> een.get(code))
                        .map(een ->
                                code + " " + (een == null ? "" : een.besluit().name())))
                .toList();
    }
}
