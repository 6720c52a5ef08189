package nl.nota.controle;

import java.util.ArrayList;
import java.util.List;
import nl.nota.kern.Outcome;
import nl.nota.kern.Reden;
import nl.nota.nota.Bewaard;
import nl.nota.nota.Concepten;
import nl.nota.nota.Dossiers;
import nl.nota.nota.EditingConcept;
import nl.nota.nota.Kenmerk;
import nl.nota.nota.Wijzigingsvoorstel;
import nl.nota.organisatie.Medewerker;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A drafter makes the change of one click in the concept. */
@Service
public class MendingBevinding {
    private final Dossiers dossiers;
    private final Concepten concepten;
    private final Keuringen keuringen;
    private final EditingConcept editing;

    MendingBevinding(Dossiers dossiers, Concepten concepten, Keuringen keuringen, EditingConcept editing) {
        this.dossiers = dossiers;
        this.concepten = concepten;
        this.keuringen = keuringen;
        this.editing = editing;
    }

    /**
     * Puts the right words in the place of exactly those that were found; answers the parts that changed.
     *
     * @param alle whether everything that the same rule can mend is mended along
     */
    @Transactional
    public Outcome<List<String>> mend(Medewerker medewerker, Kenmerk kenmerk, String id, boolean alle) {
        var dossier = dossiers.lock(medewerker, kenmerk);
        var redenen = new ArrayList<>(ControleHandeling.BEVINDING_VERBETEREN.against(dossier));
        if (!redenen.isEmpty()) return Outcome.refused(redenen);
        var concept = concepten.of(dossier.nota());
        var keuring = keuringen.of(dossier.nota(), concept.inhoud());
        var gevonden = keuring.find(id).orElse(null);
        if (gevonden == null) return Outcome.refused(Reden.achterhaald("controle.reden.weg"));
        if (!gevonden.isVerbeterbaar()) return Outcome.refused(Reden.onjuist("controle.reden.geen-verbetering"));
        var samen = keuring.alles().stream()
                .filter(een -> een == gevonden || (alle && een.isVerbeterbaar() && isSame(een, gevonden)))
                .toList();
        return switch (Correctie.of(concept, samen)) {
            case Outcome.Refused<Wijzigingsvoorstel>(var bezwaren) -> Outcome.refused(bezwaren);
            case Outcome.Done<Wijzigingsvoorstel>(var voorstel) -> save(medewerker, kenmerk, voorstel);
        };
    }

    private Outcome<List<String>> save(Medewerker medewerker, Kenmerk kenmerk, Wijzigingsvoorstel voorstel) {
        return switch (editing.save(medewerker, kenmerk, voorstel)) {
            case Outcome.Refused<Bewaard>(var redenen) -> Outcome.refused(redenen);
            case Outcome.Done<Bewaard>(var bewaard) -> Outcome.done(bewaard.opgeslagen());
        };
    }

    private static boolean isSame(Gevonden een, Gevonden ander) {
        return een.sleutel().regel().equals(ander.sleutel().regel());
    }
}
