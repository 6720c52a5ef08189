package nl.nota.nota;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.nota.kern.Reden;
import org.springframework.stereotype.Component;

/** The bijlagen of the working text: a part of the concept that is saved by itself. */
@Component
class Conceptbijlagen {
    private final ConceptDelen delen;
    private final Clock clock;

    Conceptbijlagen(ConceptDelen delen, Clock clock) {
        this.delen = delen;
        this.clock = clock;
    }

    List<Bijlage> of(Kenmerk kenmerk) {
        return part(kenmerk).map(ConceptDeel::bijlagen).orElse(List.of());
    }

    void write(Dossier dossier, List<Bijlage> bijlagen) {
        var canoniek = CanoniekeBijlage.write(bijlagen);
        var bestaand = part(dossier.kenmerk());
        var deel = bestaand.orElseGet(() -> new ConceptDeel(dossier.kenmerk()));
        if (deel.holds(canoniek)) return;
        deel.write(canoniek, dossier.medewerker().id(), clock.instant());
        if (bestaand.isEmpty()) delen.save(deel);
    }

    /** What is said to who works on a bijlage that is not there any more. */
    static Reden gone() {
        return Reden.achterhaald("nota.bijlage.weg");
    }

    static int index(List<Bijlage> bijlagen, UUID id) {
        for (var plaats = 0; plaats < bijlagen.size(); plaats++)
            if (bijlagen.get(plaats).id().equals(id)) return plaats;
        return -1;
    }

    private Optional<ConceptDeel> part(Kenmerk kenmerk) {
        return delen.findById(new ConceptDeel.Id(kenmerk.waarde(), ConceptDeel.BIJLAGEN));
    }
}
