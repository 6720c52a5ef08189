package nl.nota.afstemming;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import nl.nota.kern.Outcome;
import nl.nota.kern.Reden;
import nl.nota.nota.Bewaard;
import nl.nota.nota.Concepten;
import nl.nota.nota.Dossiers;
import nl.nota.nota.EditingConcept;
import nl.nota.nota.Kenmerk;
import nl.nota.nota.Versienummer;
import nl.nota.nota.Wijzigingsvoorstel;
import nl.nota.organisatie.Medewerker;
import nl.nota.route.ChoosingRoute;
import nl.nota.route.Partij;
import nl.nota.route.Route;
import nl.nota.route.Routekeuze;
import nl.nota.route.Routes;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.interceptor.TransactionAspectSupport;

/**
 * What "Controleer en dien in" does in one go: it completes the head, chooses the route while that can be chosen, and
 * submits. It is done as a whole or not at all, and all reasons come back at once. A person is asked about every party
 * that is probably missing; a machine submits at once, and what it passed over stands in the trail.
 */
@Service
public class CompletingIndiening {
    /** A party is probably missing. */
    public static final String GEMIST = "afstemming.reden.partij-gemist";

    private final EditingConcept editing;
    private final ChoosingRoute choosing;
    private final SubmittingNota submitting;
    private final Dossiers dossiers;
    private final Concepten concepten;
    private final Routes routes;
    private final Indieningscontrole controle;
    private final Gemistepartijen gemist;

    CompletingIndiening(
            EditingConcept editing,
            ChoosingRoute choosing,
            SubmittingNota submitting,
            Dossiers dossiers,
            Concepten concepten,
            Routes routes,
            Indieningscontrole controle,
            Gemistepartijen gemist) {
        this.editing = editing;
        this.choosing = choosing;
        this.submitting = submitting;
        this.dossiers = dossiers;
        this.concepten = concepten;
        this.routes = routes;
        this.controle = controle;
        this.gemist = gemist;
    }

    /**
     * Submits with this head and, when it is not null, along this route.
     *
     * @param zonder the codes of the parties that the person meant to leave out, however much the text seems to be
     *     theirs
     */
    @Transactional
    public Outcome<Versienummer> complete(
            Medewerker medewerker,
            Kenmerk kenmerk,
            Wijzigingsvoorstel kop,
            @Nullable Routekeuze route,
            Collection<String> zonder) {
        var redenen = new ArrayList<>(save(medewerker, kenmerk, kop));
        if (route != null) redenen.addAll(reasons(choosing.choose(medewerker, kenmerk, route)));
        redenen.addAll(missed(medewerker, kenmerk, route, zonder));
        var zonderRoute = route != null && !redenen.isEmpty();
        var ingediend = submitting.submit(medewerker, kenmerk);
        redenen.addAll(reasons(ingediend));
        if (zonderRoute) redenen.removeIf(reden -> reden.code().equals(Indieningscontrole.GEEN_ROUTE));
        if (redenen.isEmpty()) return ingediend;
        TransactionAspectSupport.currentTransactionStatus().setRollbackOnly();
        return Outcome.refused(redenen.stream().distinct().toList());
    }

    /** The parties about which the person did not say that the nota goes round without them. */
    private List<Reden> missed(
            Medewerker medewerker, Kenmerk kenmerk, @Nullable Routekeuze keuze, Collection<String> zonder) {
        var dossier = dossiers.visibleTo(medewerker, kenmerk);
        var inhoud = concepten.of(dossier.nota()).inhoud();
        var gevraagd = keuze == null
                ? routes.findByKenmerk(kenmerk).map(Route::partijen).orElse(List.of())
                : keuze.partijen();
        var codes = gevraagd.stream().map(Partij::onderdeel).toList();
        return gemist.of(dossier.nota(), inhoud, codes, controle.valid(inhoud)).stream()
                .filter(een -> !zonder.contains(een.code()))
                .map(een -> Reden.onjuist(GEMIST, een.code(), een.naam(), een.citaat(), een.rubriek()))
                .toList();
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
