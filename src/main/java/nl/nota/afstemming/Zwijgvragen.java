package nl.nota.afstemming;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import nl.nota.kern.Kalender;
import nl.nota.kern.Reden;
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
    private final Vraagmomenten momenten;
    private final Kalender kalender;
    private final Clock clock;

    Zwijgvragen(Routes routes, Afstemronden ronden, Vraagmomenten momenten, Kalender kalender, Clock clock) {
        this.routes = routes;
        this.ronden = ronden;
        this.momenten = momenten;
        this.kalender = kalender;
        this.clock = clock;
    }

    /** Whose silence can be recorded now; none when this person may not do so. */
    @Transactional(readOnly = true)
    public List<Zwijgvraag> of(Dossier dossier) {
        if (!AfstemmingHandeling.GEEN_REACTIE_VASTLEGGEN.against(dossier).isEmpty()) return List.of();
        return of(dossier, round(dossier));
    }

    /** The same from what was read already. */
    public List<Zwijgvraag> of(Dossier dossier, Afstemronde ronde) {
        return late(dossier, ronde)
                .filter(een -> notYet(dossier, een).isEmpty())
                .map(Standpunt::partij)
                .map(partij ->
                        new Zwijgvraag(partij.onderdeel(), Moment.words(Objects.requireNonNull(partij.uiterlijk()))))
                .toList();
    }

    /** Why the silence of those whose term is over cannot be recorded yet. */
    @Transactional(readOnly = true)
    public List<Reden> waiting(Dossier dossier) {
        if (!AfstemmingHandeling.GEEN_REACTIE_VASTLEGGEN.against(dossier).isEmpty()) return List.of();
        return late(dossier, round(dossier))
                .flatMap(een -> notYet(dossier, een).stream())
                .toList();
    }

    /** The parties that owe an answer and whose term is over; for who may not record silence nobody. */
    private Stream<Standpunt> late(Dossier dossier, Afstemronde ronde) {
        if (!AfstemmingHandeling.GEEN_REACTIE_VASTLEGGEN.against(dossier).isEmpty()) return Stream.of();
        return ronde.standpunten().stream()
                .filter(een -> een.owesAnswer() && ronde.isOpen(een))
                .filter(een -> isTooLate(een.partij()));
    }

    private Afstemronde round(Dossier dossier) {
        return ronden.of(dossier.nota(), routes.findByKenmerk(dossier.kenmerk()).orElseThrow());
    }

    /** Why the silence of this party, which owes an answer, cannot be recorded yet. */
    Optional<Reden> notYet(Dossier dossier, Standpunt standpunt) {
        var partij = standpunt.partij();
        var uiterlijk = partij.uiterlijk();
        if (uiterlijk == null)
            return Optional.of(Reden.achterhaald("afstemming.reden.zonder-termijn", partij.onderdeel()));
        if (!isTooLate(partij))
            return Optional.of(Reden.achterhaald("afstemming.reden.termijn-loopt", partij.onderdeel(), uiterlijk));
        var tijd = momenten.of(dossier.nota(), standpunt);
        return tijd.isVoorbij(kalender, LocalDate.now(clock))
                ? Optional.empty()
                : Optional.of(Reden.achterhaald(
                        "afstemming.reden.geen-tijd", partij.onderdeel(), tijd.gevraagd(), tijd.werkdag(kalender)));
    }

    /** The last day of the term counts in full; without a term nobody is ever too late. */
    private boolean isTooLate(Partij partij) {
        var uiterlijk = partij.uiterlijk();
        return uiterlijk != null && uiterlijk.isBefore(LocalDate.now(clock));
    }
}
