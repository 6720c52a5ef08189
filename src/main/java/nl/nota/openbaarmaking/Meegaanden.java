package nl.nota.openbaarmaking;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.nota.nota.Dossiers;
import nl.nota.nota.Kenmerk;
import nl.nota.openbaarmaking.Publicatiestap.Gang;
import nl.nota.openbaarmaking.Publicatiestap.Stand;
import nl.nota.organisatie.Medewerker;
import nl.nota.verzending.Verzendvolger;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.util.IdGenerator;

/** What becomes public in the very act in which the letter is sent that it goes along with, where that was chosen. */
@Component
class Meegaanden implements Verzendvolger {
    private final Publicatiestanden standen;
    private final Publicatiestappen stappen;
    private final Openbaarmakingspad pad;
    private final Dossiers dossiers;
    private final IdGenerator identiteiten;
    private final Clock clock;

    Meegaanden(
            Publicatiestanden standen,
            Publicatiestappen stappen,
            Openbaarmakingspad pad,
            Dossiers dossiers,
            IdGenerator identiteiten,
            Clock clock) {
        this.standen = standen;
        this.stappen = stappen;
        this.pad = pad;
        this.dossiers = dossiers;
        this.identiteiten = identiteiten;
        this.clock = clock;
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void sent(Medewerker door, List<Kenmerk> beslisnotas) {
        for (var kenmerk : beslisnotas) {
            dossiers.hold(kenmerk);
            waiting(kenmerk).ifPresent(een -> publish(een, door));
        }
    }

    private Optional<Publicatiestand> waiting(Kenmerk kenmerk) {
        return new Publicatiegang(standen.of(kenmerk)).gepland().filter(een -> een.stand() == Stand.BIJ_VERZENDING);
    }

    private void publish(Publicatiestand een, Medewerker door) {
        var nu = clock.instant();
        var gang = new Gang(Stand.OPENBAAR, "");
        stappen.save(new Publicatiestap(identiteiten.generateId(), een.id(), gang, nu, door.id(), nu));
        pad.reached(een, door.id(), "OPENBAAR_GEMAAKT", Map.of("wanneer", Stand.BIJ_VERZENDING.name()));
    }
}
