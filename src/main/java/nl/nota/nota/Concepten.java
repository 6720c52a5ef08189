package nl.nota.nota;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The concepts of all notas, for those who may read them. */
@Component
public class Concepten {
    private final ConceptDelen delen;

    Concepten(ConceptDelen delen) {
        this.delen = delen;
    }

    /** The working text of this nota; who may read only versies has no business here. */
    @Transactional(readOnly = true)
    public Concept of(Nota nota) {
        return Concept.of(delen.of(nota.kenmerk().waarde()), nota.versie().isEmpty())
                .planned(nota.planning());
    }
}
