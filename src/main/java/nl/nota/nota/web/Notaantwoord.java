package nl.nota.nota.web;

import nl.nota.nota.Kenmerk;
import nl.nota.nota.Notaweergave;
import nl.nota.organisatie.Medewerker;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** The whole nota as the answer to a write, with its entity tag. */
@Component
class Notaantwoord {
    private final Notaweergave weergave;

    Notaantwoord(Notaweergave weergave) {
        this.weergave = weergave;
    }

    ResponseEntity<Object> of(Medewerker medewerker, Kenmerk kenmerk, ResponseEntity.BodyBuilder antwoord) {
        var beeld = weergave.of(medewerker, kenmerk);
        return antwoord.eTag(beeld.etag()).body(beeld.nota());
    }
}
