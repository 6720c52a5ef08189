package nl.nota.nota;

import java.time.Instant;
import java.util.Optional;
import nl.nota.kern.Outcome;
import nl.nota.kern.Reden;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Makes the concept of a nota its next versie; only the use case that submits calls it. */
@Component
public class FreezingConcept {
    private final ConceptDelen delen;
    private final Versies versies;
    private final Binnenwerk binnen;
    private final Bijlagenregister bijlagen;

    FreezingConcept(ConceptDelen delen, Versies versies, Binnenwerk binnen, Bijlagenregister bijlagen) {
        this.delen = delen;
        this.versies = versies;
        this.binnen = binnen;
        this.bijlagen = bijlagen;
    }

    /** The text that would be frozen now. */
    @Transactional(propagation = Propagation.MANDATORY)
    public Inhoud proposed(Nota nota) {
        return Concept.of(delen.of(nota.kenmerk().waarde()), false).inhoud();
    }

    /**
     * Freezes this text as the next versie; refused when nothing was changed since the last one, or a file is locked.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public Outcome<Versie> freeze(Dossier dossier, Inhoud inhoud, Instant nu) {
        var nota = dossier.nota();
        var hash = Vingerafdruk.of(nota.kenmerk().waarde(), inhoud);
        var vorige = nota.versie();
        if (vorige.filter(versie -> versie.hash().equals(hash)).isPresent())
            return Outcome.refused(
                    Reden.onjuist("nota.reden.niets-gewijzigd", vorige.get().nummer()));
        var gesloten = bijlagen.against(inhoud.bijlagen());
        if (!gesloten.isEmpty()) return Outcome.refused(gesloten);
        var nummer = new Versienummer(next(vorige), hash);
        var versie =
                new Versie(nota.kenmerk(), nummer, inhoud, dossier.medewerker().id(), nu);
        versies.save(versie);
        bijlagen.freeze(nota.kenmerk(), nummer.nummer(), inhoud.bijlagen());
        nota.freeze(nummer, inhoud.kop());
        binnen.freeze(versie);
        delen.of(nota.kenmerk().waarde()).forEach(ConceptDeel::submitted);
        return Outcome.done(versie);
    }

    private static int next(Optional<Versienummer> vorige) {
        return vorige.map(Versienummer::nummer).orElse(0) + 1;
    }
}
