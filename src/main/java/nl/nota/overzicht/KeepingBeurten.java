package nl.nota.overzicht;

import jakarta.persistence.EntityManager;
import nl.nota.bericht.StandBijgewerkt;
import nl.nota.bericht.Zetstand;
import nl.nota.logboek.Opgetekend;
import nl.nota.nota.Kenmerk;
import nl.nota.nota.Nota;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Keeps the desks right: with everything that happens to a nota, in the same transaction, whose turn it is. */
@Service
class KeepingBeurten {
    private final Notastanden standen;
    private final Bureaurijen rijen;
    private final Zetstanden zetstanden;
    private final EntityManager entities;

    KeepingBeurten(Notastanden standen, Bureaurijen rijen, Zetstanden zetstanden, EntityManager entities) {
        this.standen = standen;
        this.rijen = rijen;
        this.zetstanden = zetstanden;
        this.entities = entities;
    }

    /** A Gebeurtenis of an office is about no nota; what is answered here is told to whoever must tell people. */
    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public @Nullable StandBijgewerkt keep(Opgetekend opgetekend) {
        return Kenmerk.parse(opgetekend.gebeurtenis().keten())
                .map(kenmerk -> entities.find(Nota.class, kenmerk))
                .map(nota -> new StandBijgewerkt(write(nota), opgetekend))
                .orElse(null);
    }

    private Zetstand write(Nota nota) {
        // The rows are made from what the command leaves behind, so that must be there.
        entities.flush();
        var stand = standen.forNobody(nota);
        rijen.write(stand);
        return zetstanden.of(stand);
    }
}
