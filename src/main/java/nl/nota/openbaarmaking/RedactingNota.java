package nl.nota.openbaarmaking;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.nota.kern.Outcome;
import nl.nota.nota.Dossiers;
import nl.nota.nota.Kenmerk;
import nl.nota.nota.Woogronden;
import nl.nota.organisatie.Medewerker;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.util.IdGenerator;

/** Somebody says of words in a decided nota that they stay inside, or that they become public (lakken). */
@Service
public class RedactingNota {
    private final Dossiers dossiers;
    private final Lakdossiers lakdossiers;
    private final Lakkingen lakkingen;
    private final Woogronden gronden;
    private final ApplicationEventPublisher events;
    private final IdGenerator identiteiten;
    private final Clock clock;

    RedactingNota(
            Dossiers dossiers,
            Lakdossiers lakdossiers,
            Lakkingen lakkingen,
            Woogronden gronden,
            ApplicationEventPublisher events,
            IdGenerator identiteiten,
            Clock clock) {
        this.dossiers = dossiers;
        this.lakdossiers = lakdossiers;
        this.lakkingen = lakkingen;
        this.gronden = gronden;
        this.events = events;
        this.identiteiten = identiteiten;
        this.clock = clock;
    }

    /** Adds what was said of each place that is meant; the last one counts. Answers their ids. */
    @Transactional
    public Outcome<List<String>> redact(Medewerker medewerker, Kenmerk kenmerk, Lakverzoek verzoek) {
        var dossier = dossiers.lock(medewerker, kenmerk);
        var redenen = new ArrayList<>(OpenbaarmakingHandeling.LAKKEN.against(dossier));
        if (!redenen.isEmpty()) return Outcome.refused(redenen);
        var lak = lakdossiers.of(dossier);
        var keuze = new Lakkeuze(lak, verzoek);
        redenen.addAll(OpenbaarmakingHandeling.LAKKEN.against(lak));
        redenen.addAll(keuze.against(gronden.valid(LocalDate.now(clock))));
        if (!redenen.isEmpty()) return Outcome.refused(redenen);
        var zeggingen = keuze.zeggingen();
        var ids = zeggingen.stream().map(een -> keep(lak, een)).toList();
        events.publishEvent(dossier.happened("LAKKINGEN_BESLIST", null, Lakkeuze.verslag(verzoek, zeggingen)));
        return Outcome.done(ids);
    }

    private String keep(Lakdossier lak, Lakking.Zegging zegging) {
        var dossier = lak.dossier();
        var id = identiteiten.generateId();
        lakkingen.save(new Lakking(
                id,
                dossier.kenmerk(),
                lak.versie(),
                zegging,
                dossier.medewerker().id(),
                clock.instant()));
        return id.toString();
    }
}
