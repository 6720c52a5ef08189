package nl.nota.afstemming;

import java.util.ArrayList;
import java.util.List;
import nl.nota.kern.Outcome;
import nl.nota.kern.Reden;
import nl.nota.nota.Bewaard;
import nl.nota.nota.EditingConcept;
import nl.nota.nota.Kenmerk;
import nl.nota.nota.Versienummer;
import nl.nota.nota.Wijzigingsvoorstel;
import nl.nota.organisatie.Medewerker;
import nl.nota.route.ChoosingRoute;
import nl.nota.route.Routekeuze;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.interceptor.TransactionAspectSupport;

/**
 * What "Controleer en dien in" does in one go: it completes the head, chooses the route while that can be chosen, and
 * submits. It is done as a whole or not at all, and all reasons of the three come back at once.
 */
@Service
public class CompletingIndiening {
    private final EditingConcept editing;
    private final ChoosingRoute choosing;
    private final SubmittingNota submitting;

    CompletingIndiening(EditingConcept editing, ChoosingRoute choosing, SubmittingNota submitting) {
        this.editing = editing;
        this.choosing = choosing;
        this.submitting = submitting;
    }

    /** Submits with this head and, when it is not null, along this route. */
    @Transactional
    public Outcome<Versienummer> complete(
            Medewerker medewerker, Kenmerk kenmerk, Wijzigingsvoorstel kop, @Nullable Routekeuze route) {
        var redenen = new ArrayList<>(save(medewerker, kenmerk, kop));
        if (route != null) redenen.addAll(reasons(choosing.choose(medewerker, kenmerk, route)));
        var zonderRoute = route != null && !redenen.isEmpty();
        var ingediend = submitting.submit(medewerker, kenmerk);
        redenen.addAll(reasons(ingediend));
        if (zonderRoute) redenen.removeIf(reden -> reden.code().equals(Indieningscontrole.GEEN_ROUTE));
        if (redenen.isEmpty()) return ingediend;
        TransactionAspectSupport.currentTransactionStatus().setRollbackOnly();
        return Outcome.refused(redenen.stream().distinct().toList());
    }

    private List<Reden> save(Medewerker medewerker, Kenmerk kenmerk, Wijzigingsvoorstel kop) {
        return switch (editing.save(medewerker, kenmerk, kop)) {
            case Outcome.Refused<Bewaard>(var redenen) -> redenen;
            case Outcome.Done<Bewaard>(var bewaard) ->
                bewaard.botsingen().stream()
                        .map(deel -> Reden.achterhaald("afstemming.reden.kop-gewijzigd"))
                        .toList();
        };
    }

    private static List<Reden> reasons(Outcome<?> outcome) {
        return outcome instanceof Outcome.Refused<?>(var redenen) ? redenen : List.of();
    }
}
