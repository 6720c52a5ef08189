package nl.nota.nota;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import nl.nota.kern.Reden;

/** The footnotes that were sent along with a text; each belongs to exactly one anchor in it. */
final class Noten {
    private final Map<Integer, Inline.Voetnoot> noten = new TreeMap<>();
    private final Set<Integer> gebruikt = new HashSet<>();

    Noten(Map<Integer, String> teksten, List<Reden> redenen) {
        new TreeMap<>(teksten).forEach((nr, tekst) -> {
            noten.put(nr, new Inline.Voetnoot(List.of()));
            List<Reden> eigen = new ArrayList<>();
            String normaal = Opmaak.checked(tekst, eigen);
            if (eigen.isEmpty()) {
                Reeks inhoud = new RegelLezer(normaal, 1, this, eigen, true).read();
                noten.put(nr, new Inline.Voetnoot(inhoud.normal().inlines()));
            }
            eigen.forEach(r -> redenen.add(inNoot(nr, r)));
        });
    }

    /** The note of an anchor; without one, or when another anchor has it already, a reason and an empty note. */
    Inline.Voetnoot take(int nr, int regel, List<Reden> redenen) {
        Inline.Voetnoot noot = noten.get(nr);
        if (noot == null) redenen.add(Reden.onjuist("nota.opmaak.noot.ontbreekt", regel, nr));
        else if (!gebruikt.add(nr)) redenen.add(Reden.onjuist("nota.opmaak.noot.dubbel", regel, nr));
        return noot == null ? new Inline.Voetnoot(List.of()) : noot;
    }

    /** A reason for each note that no anchor took. */
    List<Reden> loose() {
        return noten.keySet().stream()
                .filter(nr -> !gebruikt.contains(nr))
                .map(nr -> Reden.onjuist("nota.opmaak.noot.los", nr))
                .toList();
    }

    /** The same reason, said of a footnote: its number goes before the place. */
    private static Reden inNoot(int nr, Reden reden) {
        List<Object> waarden = new ArrayList<>();
        waarden.add(nr);
        waarden.addAll(reden.waarden());
        String code = switch (reden.code()) {
            case "nota.opmaak.lang" -> "nota.opmaak.noot.lang";
            case "nota.opmaak.teken" -> "nota.opmaak.noot.teken";
            case "nota.opmaak.link" -> "nota.opmaak.noot.link";
            default -> reden.code();
        };
        return new Reden(reden.soort(), code, waarden);
    }
}
