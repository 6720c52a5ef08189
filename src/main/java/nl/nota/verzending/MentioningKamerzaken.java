package nl.nota.verzending;

import jakarta.persistence.EntityManager;
import java.util.Optional;
import nl.nota.kern.Gebeurtenis;
import nl.nota.nota.Versie;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Fills the register: with each versie that is submitted, the moties and toezeggingen that its text names. */
@Service
class MentioningKamerzaken {
    private final Kamerzaken zaken;
    private final EntityManager entities;

    MentioningKamerzaken(Kamerzaken zaken, EntityManager entities) {
        this.zaken = zaken;
        this.entities = entities;
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void hear(Gebeurtenis gebeurtenis) {
        var versie = gebeurtenis.versie();
        if (!gebeurtenis.soort().equals("INGEDIEND") || versie == null) return;
        Optional.ofNullable(entities.find(Versie.class, new Versie.Id(gebeurtenis.keten(), versie)))
                .ifPresent(zaken::mention);
    }
}
