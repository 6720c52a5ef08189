package nl.nota.parafering;

import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.nota.kern.Outcome;
import nl.nota.nota.Dossiers;
import nl.nota.nota.Kenmerk;
import nl.nota.nota.Optreden;
import nl.nota.organisatie.Medewerker;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.util.IdGenerator;

/**
 * The secretariaat lets the line go on without the functie whose turn it is, on the authority of who stands higher: when
 * nobody is there to initial, the nota is not stuck.
 */
@Service
public class PassingOverParaaf {
    private final Dossiers dossiers;
    private final Paraafstanden standen;
    private final Parafen parafen;
    private final Paraafcontrole controle;
    private final Lijn lijn;
    private final ApplicationEventPublisher events;
    private final IdGenerator identiteiten;
    private final Clock clock;

    PassingOverParaaf(
            Dossiers dossiers,
            Paraafstanden standen,
            Parafen parafen,
            Paraafcontrole controle,
            Lijn lijn,
            ApplicationEventPublisher events,
            IdGenerator identiteiten,
            Clock clock) {
        this.dossiers = dossiers;
        this.standen = standen;
        this.parafen = parafen;
        this.controle = controle;
        this.lijn = lijn;
        this.events = events;
        this.identiteiten = identiteiten;
        this.clock = clock;
    }

    /** Records who answers for it and why; both are printed on the nota. */
    @Transactional
    public Outcome<UUID> passOver(Medewerker medewerker, Kenmerk kenmerk, Overslag overslag) {
        var dossier = dossiers.lock(medewerker, kenmerk);
        Optional<Paraafstand> stand = standen.of(dossier);
        var redenen = controle.against(dossier, stand, overslag);
        if (!redenen.isEmpty()) return Outcome.refused(redenen);
        var wie = Optreden.of(dossier.medewerker().id());
        var paraaf = new Paraaf(identiteiten.generateId(), kenmerk, overslag, wie, clock.instant());
        parafen.save(paraaf);
        var gevolg = lijn.goOn(dossier, stand.orElseThrow().with(paraaf));
        var inhoud = Map.<String, Object>of(
                "functie", paraaf.functie(),
                "opGezagVan", overslag.opGezagVan(),
                "reden", paraaf.toelichting(),
                "paraaf", paraaf.id().toString(),
                "gevolg", gevolg);
        events.publishEvent(dossier.happened("PARAAF_OVERGESLAGEN", null, inhoud));
        return Outcome.done(paraaf.id());
    }
}
