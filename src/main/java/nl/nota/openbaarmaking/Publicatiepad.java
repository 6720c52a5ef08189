package nl.nota.openbaarmaking;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import nl.nota.openbaarmaking.Publicatiestap.Gang;
import nl.nota.openbaarmaking.Publicatiestap.Stand;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.util.IdGenerator;

/** Lets what was made ready become public, now or later, or takes it back, and tells what happened. */
@Component
class Publicatiepad {
    private final Publicatiestappen stappen;
    private final Openbaarmakingspad pad;
    private final Briefmelder brieven;
    private final EntityManager entities;
    private final ApplicationEventPublisher events;
    private final IdGenerator identiteiten;
    private final Clock clock;

    Publicatiepad(
            Publicatiestappen stappen,
            Openbaarmakingspad pad,
            Briefmelder brieven,
            EntityManager entities,
            ApplicationEventPublisher events,
            IdGenerator identiteiten,
            Clock clock) {
        this.stappen = stappen;
        this.pad = pad;
        this.brieven = brieven;
        this.entities = entities;
        this.events = events;
        this.identiteiten = identiteiten;
        this.clock = clock;
    }

    /** What was made ready becomes public when that was asked, with what is told of the letters it went along with. */
    @Transactional(propagation = Propagation.MANDATORY)
    void plan(Lakdossier lak, UUID publicatie, Publicatieverzoek verzoek, Map<String, Object> inhoud) {
        switch (verzoek.wanneer()) {
            case METEEN -> {
                move(lak, publicatie, new Gang(Stand.OPENBAAR, verzoek.reden()), clock.instant());
                pad.step(publicatie, lak, Openbaarmakingsfase.OPENBAAR, "OPENBAAR_GEMAAKT", verzoek.reden(), inhoud);
            }
            case EMBARGO -> later(lak, publicatie, Stand.EMBARGO, verzoek, inhoud);
            case BIJ_VERZENDING -> later(lak, publicatie, Stand.BIJ_VERZENDING, verzoek, inhoud);
            case NIET -> {
                move(lak, publicatie, new Gang(Stand.AFGELAST, verzoek.reden()), null);
                events.publishEvent(lak.dossier().happened("OPENBAARMAKING_AFGELAST", null, inhoud));
            }
        }
        brieven.tell(lak.dossier().kenmerk());
    }

    private void later(
            Lakdossier lak, UUID publicatie, Stand stand, Publicatieverzoek verzoek, Map<String, Object> inhoud) {
        move(lak, publicatie, new Gang(stand, verzoek.reden()), verzoek.moment());
        var alles = new HashMap<>(inhoud);
        alles.put("wanneer", stand.name());
        if (verzoek.moment() != null) alles.put("moment", verzoek.moment().toString());
        events.publishEvent(lak.dossier().happened("OPENBAARMAKING_GEPLAND", null, alles));
    }

    /** Appends where it is from now on; where it was before is read anew by whoever asks in the same act. */
    @Transactional(propagation = Propagation.MANDATORY)
    void move(Lakdossier lak, UUID publicatie, Gang gang, @Nullable Instant moment) {
        stappen.saveAndFlush(new Publicatiestap(
                identiteiten.generateId(),
                publicatie,
                gang,
                moment,
                lak.dossier().medewerker().id(),
                clock.instant()));
        lak.gang().alle().forEach(entities::detach);
    }
}
