package nl.nota.nota;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Map;
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
        var redenen = NotaHandeling.BEWERKEN.against(dossier);
        if (!redenen.isEmpty()) return Outcome.refused(redenen);
        var huidig = Concept.byName(delen.of(kenmerk.waarde()));
        var bewaard = apply(voorstel, huidig, medewerker, clock.instant());
        var kop = huidig.get(ConceptDeel.KOP);
        if (kop != null) dossier.nota().conceptChanged(kop.kop());
        return Outcome.done(bewaard);
    }

    private static Bewaard apply(
            Wijzigingsvoorstel voorstel, Map<String, ConceptDeel> huidig, Medewerker door, Instant nu) {
        var opgeslagen = new ArrayList<String>();
        var botsingen = new ArrayList<String>();
        wanted(voorstel).forEach((naam, canoniek) -> {
            var deel = huidig.get(naam);
            if (deel == null || deel.holds(canoniek) || isUntouched(voorstel, naam, canoniek)) return;
            if (startedFrom(voorstel, deel)) {
                deel.write(canoniek, door.id(), nu);
                opgeslagen.add(naam);
            } else {
                botsingen.add(naam);
            }
        });
        return new Bewaard(opgeslagen, botsingen);
    }

    private static Map<String, String> wanted(Wijzigingsvoorstel voorstel) {
        var gewenst = new HashMap<String, String>();
        if (voorstel.kop() != null) gewenst.put(ConceptDeel.KOP, Canoniek.write(voorstel.kop()));
        voorstel.teksten().forEach((code, tekst) -> gewenst.put(code, Canoniek.write(tekst)));
        return gewenst;
    }

    /** What comes back as it was served was not changed by this person, whatever happened to it since. */
    private static boolean isUntouched(Wijzigingsvoorstel voorstel, String naam, String canoniek) {
        return Basis.of(canoniek).equals(voorstel.basis().get(naam));
    }

    private static boolean startedFrom(Wijzigingsvoorstel voorstel, ConceptDeel deel) {
        var basis = voorstel.basis().get(deel.deel());
        return basis == null || basis.equals(deel.basis());
    }
}
