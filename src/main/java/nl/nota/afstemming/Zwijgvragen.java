package nl.nota.afstemming;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import nl.nota.nota.Dossier;
import nl.nota.route.Partij;
import nl.nota.route.Routes;
import nl.nota.web.Moment;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Of which parties this person may record that they kept silent. */
@Component
public class Zwijgvragen {
    private final Routes routes;
    private final Afstemronden ronden;
    private final Clock clock;

    Zwijgvragen(Routes routes, Afstemronden ronden, Clock clock) {
        this.routes = routes;
        this.ronden = ronden;
        this.clock = clock;
    }

    /** Whose silence can be recorded now; none when this person may not do so. */
    @Transactional(readOnly = true)
    public List<Zwijgvraag> of(Dossier dossier) {
        if (!AfstemmingHandeling.GEEN_REACTIE_VASTLEGGEN.against(dossier).isEmpty()) return List.of();
        return of(
                dossier,
                ronden.of(
                        dossier.nota(), routes.findByKenmerk(dossier.kenmerk()).orElseThrow()));
    }

    /** The same from what was read already. */
    public List<Zwijgvraag> of(Dossier dossier, Afstemronde ronde) {
        if (!AfstemmingHandeling.GEEN_REACTIE_VASTLEGGEN.against(dossier).isEmpty()) return List.of();
        return ronde.standpunten().stream()
                .filter(een -> een.owesAnswer() && ronde.isOpen(een))
                .map(Standpunt::partij)
                .filter(this::isTooLate)
                .map(partij ->
                        new Zwijgvraag(partij.onderdeel(), Moment.words(Objects.requireNonNull(partij.uiterlijk()))))
                .toList();
    }

    /** The last day of the term counts in full; without a term nobody is ever too late. */
    boolean isTooLate(Partij partij) {
        var uiterlijk = partij.uiterlijk();
        return uiterlijk != null && uiterlijk.isBefore(LocalDate.now(clock));
    }
}
