package nl.nota.overzicht;

import jakarta.persistence.EntityManager;
import nl.nota.kern.Gebeurtenis;
import nl.nota.nota.Kenmerk;
import nl.nota.nota.Nota;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Keeps the desks right: with everything that happens to a nota, in the same transaction, whose turn it is. */
@Service
class KeepingBeurten {
    private final Notastanden standen;
    private final Bureaurijen rijen;
    private final EntityManager entities;

    KeepingBeurten(Notastanden standen, Bureaurijen rijen, EntityManager entities) {
        this.standen = standen;
        this.rijen = rijen;
        this.entities = entities;
    }

    /** A Gebeurtenis of an office is about no nota. */
    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void keep(Gebeurtenis gebeurtenis) {
        Kenmerk.parse(gebeurtenis.keten()).map(this::nota).ifPresent(this::write);
    }

    private Nota nota(Kenmerk kenmerk) {
        return entities.find(Nota.class, kenmerk);
    }

    private void write(Nota nota) {
        // The rows are made from what the command leaves behind, so that must be there.
        entities.flush();
        rijen.write(standen.forNobody(nota));
    }
}
