package nl.nota.parafering;

import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.nota.kern.Outcome;
import nl.nota.nota.Dossiers;
import nl.nota.nota.Kenmerk;
import nl.nota.organisatie.Medewerker;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.util.IdGenerator;

/** A functie of the line initials exactly the versie that was read, or sends it back. */
@Service
public class SettingParaaf {
    private final Dossiers dossiers;
    private final Paraafstanden standen;
    private final Parafen parafen;
    private final Paraafcontrole controle;
    private final Lijn lijn;
    private final ApplicationEventPublisher events;
    private final IdGenerator identiteiten;
    private final Clock clock;

    SettingParaaf(
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

    /** Records it; the last paraaf brings the nota to the bewindspersonen in the same transaction. */
    @Transactional
    public Outcome<UUID> set(Medewerker medewerker, Kenmerk kenmerk, Paraafverzoek verzoek) {
        var dossier = dossiers.lock(medewerker, kenmerk);
        Optional<Paraafstand> stand = standen.of(dossier);
        var redenen = controle.against(dossier, stand, verzoek);
        if (!redenen.isEmpty()) return Outcome.refused(redenen);
        var wie = dossier.optreden(verzoek.functie(), verzoek.namens());
        var paraaf = new Paraaf(identiteiten.generateId(), kenmerk, verzoek, wie, clock.instant());
        parafen.save(paraaf);
        var gevolg = lijn.goOn(dossier, stand.orElseThrow().with(paraaf));
        var inhoud = Map.<String, Object>of(
                "oordeel", paraaf.oordeel().name(), "paraaf", paraaf.id().toString(), "gevolg", gevolg);
        events.publishEvent(dossier.happened("PARAAF_GEZET", paraaf.functie(), verzoek.namens(), inhoud));
        return Outcome.done(paraaf.id());
    }
}
