package nl.nota.nota;

import nl.nota.web.Leesgang;
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
        var kenmerk = nota.kenmerk().waarde();
        return Concept.of(
                        Leesgang.once("concept " + kenmerk, () -> delen.of(kenmerk)),
                        nota.versie().isEmpty())
                .planned(nota.planning());
    }
}
