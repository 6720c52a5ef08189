package nl.nota.opmerking;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.nota.kern.Outcome;
import nl.nota.kern.Reden;
import nl.nota.nota.Dossier;
import nl.nota.nota.Dossiers;
import nl.nota.nota.Kenmerk;
import nl.nota.nota.Optreden;
import nl.nota.organisatie.Medewerker;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.util.IdGenerator;

/** Somebody who reads an opmerking answers it. */
@Service
public class AnsweringOpmerking {
    private final Dossiers dossiers;
    private final Openstaand openstaand;
    private final OpmerkingAntwoorden antwoorden;
    private final ApplicationEventPublisher events;
    private final IdGenerator identiteiten;
    private final Clock clock;

    AnsweringOpmerking(
            Dossiers dossiers,
            Openstaand openstaand,
            OpmerkingAntwoorden antwoorden,
            ApplicationEventPublisher events,
            IdGenerator identiteiten,
            Clock clock) {
        this.dossiers = dossiers;
        this.openstaand = openstaand;
        this.antwoorden = antwoorden;
        this.events = events;
        this.identiteiten = identiteiten;
        this.clock = clock;
    }

    /** Adds the answer; who reads the opmerking reads it too. */
    @Transactional
    public Outcome<UUID> answer(Medewerker medewerker, Kenmerk kenmerk, UUID id, String tekst) {
        var dossier = dossiers.lock(medewerker, kenmerk);
        return switch (openstaand.find(
                dossier, id, OpmerkingHandeling.OPMERKEN, gesprek -> against(dossier, gesprek, tekst))) {
            case Outcome.Refused<Gesprek>(var redenen) -> Outcome.refused(redenen);
            case Outcome.Done<Gesprek>(var gesprek) -> keep(dossier, gesprek.opmerking(), tekst);
        };
    }

    /** The same words by the same person once more were sent twice. */
    private static List<Reden> against(Dossier dossier, Gesprek gesprek, String tekst) {
        var redenen = new ArrayList<>(Zegging.against(tekst));
        if (!gesprek.antwoorden().isEmpty()
                && gesprek.antwoorden().getLast().isBy(dossier.medewerker().id(), tekst.strip()))
            redenen.add(Reden.achterhaald("opmerking.reden.al-geantwoord"));
        return redenen;
    }

    private Outcome<UUID> keep(Dossier dossier, Opmerking opmerking, String tekst) {
        var code = opmerking.kring().voice(dossier);
        var wie = code == null ? Optreden.of(dossier.medewerker().id()) : dossier.optreden(code);
        antwoorden.save(new OpmerkingAntwoord(
                identiteiten.generateId(), opmerking.id(), code, tekst.strip(), wie, clock.instant()));
        events.publishEvent(Kringspoor.happened(
                dossier,
                opmerking,
                "OPMERKING_BEANTWOORD",
                Map.of("aan", opmerking.wie().door().toString())));
        return Outcome.done(opmerking.id());
    }
}
