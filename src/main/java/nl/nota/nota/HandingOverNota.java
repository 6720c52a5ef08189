package nl.nota.nota;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.nota.kern.Outcome;
import nl.nota.kern.Reden;
import nl.nota.organisatie.Huisrecht;
import nl.nota.organisatie.Medewerker;
import nl.nota.organisatie.Medewerkers;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Another opsteller becomes the steller (overdragen): by the steller, or by the secretariaat for one who is away. The
 * one before stays on record as somebody who wrote it.
 */
@Service
public class HandingOverNota {
    private final Dossiers dossiers;
    private final Medewerkers medewerkers;
    private final GrantingInzage inzage;
    private final List<Meegesproken> meegesproken;
    private final ApplicationEventPublisher events;

    HandingOverNota(
            Dossiers dossiers,
            Medewerkers medewerkers,
            GrantingInzage inzage,
            List<Meegesproken> meegesproken,
            ApplicationEventPublisher events) {
        this.dossiers = dossiers;
        this.medewerkers = medewerkers;
        this.inzage = inzage;
        this.meegesproken = meegesproken;
        this.events = events;
    }

    /** Hands the nota over to the person with this user name. */
    @Transactional
    public Outcome<Medewerker> handOver(Medewerker medewerker, Kenmerk kenmerk, String gebruikersnaam) {
        var dossier = dossiers.lock(medewerker, kenmerk);
        var redenen = NotaHandeling.OVERDRAGEN.against(dossier);
        if (!redenen.isEmpty()) return Outcome.refused(redenen);
        var nieuw = medewerkers.find(gebruikersnaam).filter(een -> Huisrecht.NOTAS_OPSTELLEN.isFor(een));
        if (nieuw.isEmpty()) return Outcome.refused(Reden.onjuist("nota.reden.geen-medesteller", gebruikersnaam));
        var bezwaren = against(nieuw.get(), dossier.nota());
        if (!bezwaren.isEmpty()) return Outcome.refused(bezwaren);
        var was = medewerkers.gebruikersnaam(dossier.nota().steller());
        dossier.nota().handOver(nieuw.get());
        inzage.grant(kenmerk, Grond.STELLER, List.of(Sleutel.of(nieuw.get().id())));
        events.publishEvent(dossier.happened(
                "OVERGEDRAGEN", null, Map.of("steller", nieuw.get().gebruikersnaam(), "was", was)));
        return Outcome.done(nieuw.get());
    }

    private List<Reden> against(Medewerker nieuw, Nota nota) {
        var redenen = new ArrayList<Reden>();
        if (nieuw.id().equals(nota.steller())) redenen.add(Reden.onjuist("nota.reden.is-al-steller", nieuw.naam()));
        if (meegesproken.stream().anyMatch(een -> een.hasSpoken(nota.kenmerk(), nieuw.id())))
            redenen.add(Reden.onjuist("nota.reden.sprak-al-mee", nieuw.naam()));
        return redenen;
    }
}
