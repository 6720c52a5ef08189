package nl.nota.nota;

import java.util.Collections;
import java.util.List;
import java.util.UUID;
import nl.nota.kern.Outcome;
import nl.nota.organisatie.Medewerker;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The steller and medestellers change the order of the bijlagen. It is no Gebeurtenis. */
@Service
public class MovingBijlage {
    private final Bijlageschikking schikking;

    MovingBijlage(Bijlageschikking schikking) {
        this.schikking = schikking;
    }

    /** Which way a bijlage goes in the order. */
    public enum Richting {
        OMHOOG(-1),
        OMLAAG(1);

        private final int stap;

        Richting(int stap) {
            this.stap = stap;
        }
    }

    /** Moves a bijlage one place; the first does not go further up, nor the last further down. */
    @Transactional
    public Outcome<Bijlage> move(Medewerker medewerker, Kenmerk kenmerk, UUID id, Richting richting) {
        return schikking.apply(medewerker, kenmerk, id, (alle, plaats) -> {
            var doel = plaats + richting.stap;
            if (doel >= 0 && doel < alle.size()) Collections.swap(alle, plaats, doel);
            return List.of();
        });
    }
}
