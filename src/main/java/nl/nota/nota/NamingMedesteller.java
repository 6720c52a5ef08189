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

/** The steller lets a colleague write along; that colleague can never agree to or decide on this nota. */
@Service
public class NamingMedesteller {
    private final Dossiers dossiers;
    private final Medewerkers medewerkers;
    private final GrantingInzage inzage;
    private final List<Meegesproken> meegesproken;
    private final ApplicationEventPublisher events;

    NamingMedesteller(
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

    /** Lets the person with this user name write along. */
    @Transactional
    public Outcome<Medewerker> name(Medewerker steller, Kenmerk kenmerk, String gebruikersnaam) {
        var dossier = dossiers.lock(steller, kenmerk);
        var redenen = NotaHandeling.MEDESTELLER_NOEMEN.against(dossier);
        if (!redenen.isEmpty()) return Outcome.refused(redenen);
        var collega = medewerkers.find(gebruikersnaam).filter(NamingMedesteller::isOpsteller);
        if (collega.isEmpty()) return Outcome.refused(Reden.onjuist("nota.reden.geen-medesteller", gebruikersnaam));
        var bezwaren = against(collega.get(), dossier.nota());
        if (!bezwaren.isEmpty()) return Outcome.refused(bezwaren);
        var nieuw = inzage.grant(
                kenmerk, Grond.MEDESTELLER, List.of(Sleutel.of(collega.get().id())));
        if (!nieuw)
            return Outcome.refused(Reden.achterhaald(
                    "nota.reden.schrijft-al-mee", collega.get().naam()));
        events.publishEvent(dossier.happened(
                "MEDESTELLER_GENOEMD", null, Map.of("medesteller", collega.get().gebruikersnaam())));
        return Outcome.done(collega.get());
    }

    /**
     * Whoever answered or decided about a nota for others can no longer write it: their word would be on their own
     * text.
     */
    private List<Reden> against(Medewerker collega, Nota nota) {
        var redenen = new ArrayList<Reden>();
        if (collega.id().equals(nota.steller())) redenen.add(Reden.onjuist("nota.reden.is-steller"));
        if (meegesproken.stream().anyMatch(een -> een.hasSpoken(nota.kenmerk(), collega.id())))
            redenen.add(Reden.onjuist("nota.reden.sprak-al-mee", collega.naam()));
        return redenen;
    }

    private static boolean isOpsteller(Medewerker medewerker) {
        return Huisrecht.NOTAS_OPSTELLEN.isFor(medewerker);
    }
}
