package nl.nota.beheer;

import java.util.Map;
import java.util.UUID;
import nl.nota.kern.Outcome;
import nl.nota.kern.Reden;
import nl.nota.logboek.Ketenloop;
import nl.nota.logboek.Ketenronden;
import nl.nota.organisatie.Huisrecht;
import nl.nota.organisatie.Medewerker;
import nl.nota.organisatie.Organisatie;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Beheer has the whole logboek checked now: the answer comes at once, the check goes on beside it. */
@Service
public class CheckingLogboek {
    private final Ketenronden ronden;
    private final Ketenloop loop;
    private final ApplicationEventPublisher events;

    CheckingLogboek(Ketenronden ronden, Ketenloop loop, ApplicationEventPublisher events) {
        this.ronden = ronden;
        this.loop = loop;
        this.events = events;
    }

    /** By what the check is known; refused while one runs, on whatever node. */
    @Transactional
    public Outcome<UUID> check(Medewerker beheer) {
        var tegen = Huisrecht.INSTALLATIE_BEHEREN.against(beheer);
        if (!tegen.isEmpty()) return Outcome.refused(tegen);
        var ronde = ronden.begin();
        if (ronde.isEmpty()) return Outcome.refused(Reden.achterhaald("beheer.reden.keten.bezig"));
        events.publishEvent(Organisatie.happened(
                "LOGBOEK_NAGELOPEN", beheer, Map.of("ronde", ronde.get().toString())));
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                Thread.ofPlatform().daemon().name("ketenronde").start(() -> loop.run(ronde.get()));
            }
        });
        return Outcome.done(ronde.get());
    }
}
