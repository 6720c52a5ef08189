package nl.nota.nota;

import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.nota.kern.Outcome;
import nl.nota.kern.Reden;
import nl.nota.organisatie.Medewerker;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The steller and medestellers change the concept part by part. Two who change different parts do not disturb each
 * other; of two who change the same part the first is saved and the second is told. Saving is no Gebeurtenis.
 */
@Service
public class EditingConcept {
    private final Dossiers dossiers;
    private final ConceptDelen delen;
    private final Clock clock;

    EditingConcept(Dossiers dossiers, ConceptDelen delen, Clock clock) {
        this.dossiers = dossiers;
        this.delen = delen;
        this.clock = clock;
    }

    /** Saves each changed part that nobody else changed since; answers which were saved and which were not. */
    @Transactional
    public Outcome<Bewaard> save(Medewerker medewerker, Kenmerk kenmerk, Wijzigingsvoorstel voorstel) {
        var dossier = dossiers.lock(medewerker, kenmerk);
        var redenen = new ArrayList<>(NotaHandeling.BEWERKEN.against(dossier));
        if (!redenen.isEmpty()) return Outcome.refused(redenen);
        var huidig = delen.of(kenmerk.waarde());
        redenen.addAll(against(voorstel, huidig));
        if (!redenen.isEmpty()) return Outcome.refused(redenen);
        var bewaard = judge(voorstel, huidig);
        write(wanted(voorstel), bewaard, huidig, dossier);
        return Outcome.done(bewaard.standing(bases(voorstel, huidig)));
    }

    private static List<Reden> against(Wijzigingsvoorstel voorstel, List<ConceptDeel> huidig) {
        var redenen = new ArrayList<Reden>();
        if (voorstel.kop() != null) redenen.addAll(Kopcontrole.against(voorstel.kop()));
        var bekend = huidig.stream()
                .filter(ConceptDeel::isRubriek)
                .map(ConceptDeel::deel)
                .toList();
        voorstel.teksten().keySet().stream()
                .filter(code -> !bekend.contains(code))
                .sorted()
                .forEach(code -> redenen.add(Reden.onjuist("nota.reden.onbekende-rubriek", code)));
        return redenen;
    }

    /** Which parts would be saved, and which somebody else changed in the meantime. */
    private static Bewaard judge(Wijzigingsvoorstel voorstel, List<ConceptDeel> huidig) {
        var opgeslagen = new ArrayList<String>();
        var botsingen = new ArrayList<String>();
        var gewenst = wanted(voorstel);
        for (var deel : huidig) {
            var canoniek = gewenst.get(deel.deel());
            var basis = voorstel.basis().get(deel.deel());
            if (canoniek == null || deel.holds(canoniek) || Basis.of(canoniek).equals(basis)) continue;
            if (basis == null || basis.equals(deel.basis())) opgeslagen.add(deel.deel());
            else botsingen.add(deel.deel());
        }
        return voorstel.ineens() && !botsingen.isEmpty()
                ? new Bewaard(List.of(), botsingen, Map.of())
                : new Bewaard(opgeslagen, botsingen, Map.of());
    }

    private static Map<String, String> bases(Wijzigingsvoorstel voorstel, List<ConceptDeel> huidig) {
        var gewenst = wanted(voorstel).keySet();
        return huidig.stream()
                .filter(deel -> gewenst.contains(deel.deel()))
                .collect(Collectors.toMap(ConceptDeel::deel, ConceptDeel::basis));
    }

    private void write(Map<String, String> gewenst, Bewaard bewaard, List<ConceptDeel> huidig, Dossier dossier) {
        var nu = clock.instant();
        for (var deel : huidig) {
            var canoniek = gewenst.get(deel.deel());
            if (canoniek == null || !bewaard.opgeslagen().contains(deel.deel())) continue;
            deel.write(canoniek, dossier.medewerker().id(), nu);
            if (deel.isKop()) dossier.nota().conceptChanged(deel.kop());
        }
    }

    private static Map<String, String> wanted(Wijzigingsvoorstel voorstel) {
        var gewenst = new HashMap<String, String>();
        if (voorstel.kop() != null) gewenst.put(ConceptDeel.KOP, Canoniek.write(Kopcontrole.normal(voorstel.kop())));
        voorstel.teksten().forEach((code, tekst) -> gewenst.put(code, Canoniek.write(tekst)));
        return gewenst;
    }
}
