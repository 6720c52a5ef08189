package nl.nota.nota.web;

import java.util.Map;
import nl.nota.nota.Kenmerk;
import nl.nota.nota.Notaweergave;
import nl.nota.organisatie.Medewerker;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** The whole nota as the answer to a write, with its entity tag. */
@Component
class Notaantwoord {
    private final ObjectProvider<Notaweergave> weergave;

    Notaantwoord(ObjectProvider<Notaweergave> weergave) {
        this.weergave = weergave;
    }

    ResponseEntity<Object> of(Medewerker medewerker, Kenmerk kenmerk, ResponseEntity.BodyBuilder antwoord) {
        var dak = weergave.getIfAvailable();
        if (dak == null) return antwoord.body(Map.of("kenmerk", kenmerk.waarde()));
        var beeld = dak.of(medewerker, kenmerk);
        return antwoord.eTag(beeld.etag()).body(beeld.nota());
    }
}
