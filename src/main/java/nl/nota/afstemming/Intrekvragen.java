package nl.nota.afstemming;

import java.util.Optional;
import java.util.UUID;
import nl.nota.nota.Dossier;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Which answer a person is about to take back. */
@Component
public class Intrekvragen {
    private final Intrekkingscontrole controle;

    Intrekvragen(Intrekkingscontrole controle) {
        this.controle = controle;
    }

    /** The answer with this id, when it is of a party that this person answers for. */
    @Transactional(readOnly = true)
    public Optional<Afstemming> of(Dossier dossier, UUID id) {
        return controle.find(dossier.kenmerk(), id)
                .filter(een -> dossier.betrekking().speaksFor(een.onderdeel()));
    }

    /** The answer with this id that somebody here recorded for a party outside, when this person may take it back. */
    @Transactional(readOnly = true)
    public Optional<Afstemming> recorded(Dossier dossier, UUID id) {
        return controle.againstRecorded(dossier, id).isEmpty()
                ? controle.find(dossier.kenmerk(), id)
                : Optional.empty();
    }
}
