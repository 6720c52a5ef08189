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

    /** The answer with this id, when this person may take it back at all. */
    @Transactional(readOnly = true)
    public Optional<Intrekvraag> of(Dossier dossier, UUID id) {
        return controle.find(dossier.kenmerk(), id)
                .map(een -> new Intrekvraag(een, controle.isRecorded(dossier, een)))
                .filter(een -> een.vastgelegd()
                        ? AfstemmingHandeling.EXTERN_TERUGNEMEN.against(dossier).isEmpty()
                        : dossier.betrekking().speaksFor(een.afstemming().onderdeel()));
    }
}
