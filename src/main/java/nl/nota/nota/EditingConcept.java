package nl.nota.nota;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.nota.kern.Outcome;
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
    private final Binnenwerk binnen;
    private final Clock clock;

    EditingConcept(Dossiers dossiers, ConceptDelen delen, Binnenwerk binnen, Clock clock) {
        this.dossiers = dossiers;
        this.delen = delen;
        this.binnen = binnen;
        this.clock = clock;
    }

    /** Saves each changed part that nobody else changed since; answers which were saved and which were not. */
    @Transactional
    public Outcome<Bewaard> save(Medewerker medewerker, Kenmerk kenmerk, Wijzigingsvoorstel voorstel) {
        var dossier = dossiers.lock(medewerker, kenmerk);
        var redenen = new ArrayList<>(NotaHandeling.BEWERKEN.against(dossier));
        if (!redenen.isEmpty()) return Outcome.refused(redenen);
        var huidig = delen.of(kenmerk.waarde());
        redenen.addAll(Voorstelcontrole.against(voorstel, huidig));
        var planning = voorstel.planning();
        if (planning != null) redenen.addAll(planning.against(dossier.nota().planning(), LocalDate.now(clock)));
        if (!redenen.isEmpty()) return Outcome.refused(redenen);
        var bewaard = judge(voorstel, huidig, dossier.nota().planning());
        var was = Concept.of(huidig, false).inhoud();
        write(voorstel, bewaard, huidig, dossier);
        if (!bewaard.opgeslagen().isEmpty())
            binnen.follow(kenmerk, was, Concept.of(huidig, false).inhoud());
        return Outcome.done(
                bewaard.standing(bases(voorstel, huidig, dossier.nota().planning())));
    }

    /** Which parts would be saved, and which somebody else changed in the meantime. */
    private static Bewaard judge(Wijzigingsvoorstel voorstel, List<ConceptDeel> huidig, Planning gepland) {
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
        if (voorstel.planning() != null && !voorstel.planning().equals(gepland)) {
            var basis = voorstel.basis().get(Concept.PLANNING);
            if (basis == null || basis.equals(gepland.basis())) opgeslagen.add(Concept.PLANNING);
            else botsingen.add(Concept.PLANNING);
        }
        return voorstel.ineens() && !botsingen.isEmpty()
                ? new Bewaard(List.of(), botsingen, Map.of())
                : new Bewaard(opgeslagen, botsingen, Map.of());
    }

    private static Map<String, String> bases(Wijzigingsvoorstel voorstel, List<ConceptDeel> huidig, Planning gepland) {
        var gewenst = wanted(voorstel).keySet();
        var bases = huidig.stream()
                .filter(deel -> gewenst.contains(deel.deel()))
                .collect(Collectors.toMap(ConceptDeel::deel, ConceptDeel::basis));
        if (voorstel.planning() != null) bases.put(Concept.PLANNING, gepland.basis());
        return bases;
    }

    private void write(Wijzigingsvoorstel voorstel, Bewaard bewaard, List<ConceptDeel> huidig, Dossier dossier) {
        var nu = clock.instant();
        var gewenst = wanted(voorstel);
        var planning = voorstel.planning();
        if (planning != null && bewaard.opgeslagen().contains(Concept.PLANNING))
            dossier.nota().plan(planning);
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
