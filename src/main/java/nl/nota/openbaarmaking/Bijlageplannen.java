package nl.nota.openbaarmaking;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.nota.openbaarmaking.Bijlagelezing.Bladen;
import nl.nota.openbaarmaking.Bijlagelezing.Dicht;
import nl.nota.openbaarmaking.Bijlagelezing.Eigen;
import org.jspecify.annotations.Nullable;

/** Says of each bijlage what becomes public of it, by what stays inside. */
final class Bijlageplannen {
    private final String kenmerk;
    private final @Nullable LocalDate datum;
    private final Map<String, Laklaag> lagen;
    private final List<Lakregel> gelakt;

    /**
     * By what stays inside.
     *
     * @param datum the day that stands on the nota, or null
     * @param lagen the same, laid over the text of each deel
     */
    Bijlageplannen(String kenmerk, @Nullable LocalDate datum, List<Lakregel> gelakt, Map<String, Laklaag> lagen) {
        this.kenmerk = kenmerk;
        this.datum = datum;
        this.gelakt = List.copyOf(gelakt);
        this.lagen = Map.copyOf(lagen);
    }

    Bijlageplan of(Lakbijlage bijlage) {
        var titel = titel(bijlage);
        return switch (bijlage.lezing()) {
            case Eigen eigen -> {
                var stuk = Stukmaker.of(kenmerk, bijlage, eigen, titel, lagen);
                yield plan(bijlage, titel, stuk, List.of(), Publicatiewoorden.of(stuk));
            }
            case Bladen(var bladen) -> {
                var vakken = vakken(bijlage, bladen);
                yield plan(bijlage, titel, null, vakken, Bladresten.of(bladen, vakken));
            }
            case Dicht dicht -> plan(bijlage, titel, null, List.of(), List.of());
        };
    }

    private Bijlageplan plan(
            Lakbijlage bijlage,
            List<Openbaardeel> titel,
            @Nullable Publicatieversie stuk,
            List<Bijlageplan.Vak> vakken,
            List<String> woorden) {
        return new Bijlageplan(
                kenmerk,
                bijlage.nummer(),
                bijlage.bijlage(),
                bijlage.vorm(),
                datum,
                titel,
                stuk,
                vakken,
                woorden,
                binnen(bijlage));
    }

    private List<Poort.Verborgen> binnen(Lakbijlage bijlage) {
        var hier = Lakbijlage.sleutels(bijlage.nummer());
        return gelakt.stream()
                .filter(regel ->
                        regel.plaats().deel().startsWith(hier) && !regel.soort().isBlad())
                .map(regel -> new Poort.Verborgen(regel.plaats().deel(), regel.woorden()))
                .toList();
    }

    /** The words of each that is set anew, by its number. */
    static Map<Integer, Publicatieversie> stukken(List<Bijlageplan> plannen) {
        var uit = new TreeMap<Integer, Publicatieversie>();
        for (var plan : plannen) {
            var stuk = plan.stuk();
            if (stuk != null) uit.put(plan.nummer(), stuk);
        }
        return uit;
    }

    private List<Openbaardeel> titel(Lakbijlage bijlage) {
        var woorden = bijlage.bijlage().titel();
        if (woorden.isBlank()) return List.of();
        return new Publicatietekst(
                        lagen.getOrDefault(bijlage.titelsleutel(), Laklaag.LEEG), Publicatietekst.Nootteller.GEEN)
                .regel(Lakbron.line(woorden));
    }

    private List<Bijlageplan.Vak> vakken(Lakbijlage bijlage, List<Bijlagelezing.Blad> bladen) {
        var uit = new ArrayList<Bijlageplan.Vak>();
        for (var blad = 1; blad <= bladen.size(); blad++) {
            var beeld = bijlage.beeldsleutel(blad);
            var toets = Bijlageplan.Vak.toets(bladen.get(blad - 1).tekst());
            for (var regel : gelakt) {
                var plaats = regel.plaats();
                if (plaats.deel().equals(beeld)) uit.add(new Bijlageplan.Vak(blad, 0, 0, regel.grond(), toets));
                Lakvlak.read(plaats.deel())
                        .filter(vlak -> vlak.beeldsleutel().equals(beeld))
                        .ifPresent(vlak -> uit.add(new Bijlageplan.Vak(vlak.blad(), 0, 0, regel.grond(), toets, vlak)));
                if (plaats.deel().equals(bijlage.bladsleutel(blad)))
                    uit.add(new Bijlageplan.Vak(blad, plaats.begin(), plaats.eind(), regel.grond(), toets));
            }
        }
        return uit;
    }
}
