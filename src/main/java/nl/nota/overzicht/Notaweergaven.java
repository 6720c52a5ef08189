package nl.nota.overzicht;

import java.util.List;
import nl.nota.nota.Bijlagen;
import nl.nota.nota.Bijlagestand;
import nl.nota.nota.Conceptmerk;
import nl.nota.nota.Inhoud;
import nl.nota.nota.Kenmerk;
import nl.nota.nota.Notaweergave;
import nl.nota.organisatie.Medewerker;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/** Fills the port: the whole nota for machines, with an entity tag that tells a writer which text it starts from. */
@Component
class Notaweergaven implements Notaweergave {
    private final Notabeelden beelden;
    private final Bijlagen bijlagen;

    Notaweergaven(Notabeelden beelden, Bijlagen bijlagen) {
        this.beelden = beelden;
        this.bijlagen = bijlagen;
    }

    @Override
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public Beeld of(Medewerker medewerker, Kenmerk kenmerk) {
        var beeld = beelden.of(medewerker, kenmerk);
        var nota = new NotaSchrijver(beeld).write(beeld.geclaimd(), standing(beeld));
        var rest = NotaEtag.of(nota);
        var etag =
                beeld.concept().map(concept -> Conceptmerk.write(concept, rest)).orElse("\"" + rest + "\"");
        return new Beeld(nota, etag);
    }

    private List<Bijlagestand> standing(Notabeeld beeld) {
        return bijlagen.standing(beeld.teksten().inhoud().map(Inhoud::bijlagen).orElse(List.of()));
    }
}
