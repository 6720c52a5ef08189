package nl.nota.nota;

import java.util.ArrayList;
import java.util.List;
import nl.nota.kern.Reden;

/** What is wrong with a proposed change to the concept, whoever proposes it and by whatever way. */
final class Voorstelcontrole {
    private Voorstelcontrole() {}

    /** The reasons against it, beside the parts of the concept as they are. */
    static List<Reden> against(Wijzigingsvoorstel voorstel, List<ConceptDeel> huidig) {
        var redenen = new ArrayList<Reden>();
        if (voorstel.kop() != null) redenen.addAll(Kopcontrole.against(voorstel.kop()));
        var rubrieken = huidig.stream().filter(ConceptDeel::isRubriek).toList();
        for (var deel : rubrieken) {
            var tekst = voorstel.teksten().get(deel.deel());
            if (tekst == null) continue;
            redenen.addAll(Staatsgeheim.against(tekst));
            redenen.addAll(
                    Rubriekvorm.against(deel.rubriek(), tekst, voorstel.basis().get(deel.deel())));
        }
        var bekend = rubrieken.stream().map(ConceptDeel::deel).toList();
        voorstel.teksten().keySet().stream()
                .filter(code -> !bekend.contains(code))
                .sorted()
                .forEach(code -> redenen.add(Reden.onjuist("nota.reden.onbekende-rubriek", code)));
        return redenen;
    }
}
