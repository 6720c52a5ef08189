package nl.nota.besluit;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.nota.kern.Reden;
import nl.nota.nota.Soort;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Whether a decision says what it must, and no more. */
@Component
class Beslissingsinhoud {
    private final Clock clock;

    Beslissingsinhoud(Clock clock) {
        this.clock = clock;
    }

    List<Reden> against(Beslissing beslissing, @Nullable Soort soort) {
        var redenen = new ArrayList<Reden>();
        var besluit = beslissing.besluit();
        if (!Besluitsoort.possibleFor(soort).contains(besluit))
            redenen.add(Reden.onjuist("besluit.reden.past-niet-bij-soort", besluit));
        if (besluit.needsToelichting() && beslissing.toelichting().isEmpty())
            redenen.add(Reden.onjuist("besluit.reden.toelichting-verplicht", besluit));
        conditions(beslissing, redenen);
        if (besluit == Besluitsoort.AANHOUDEN && !isAhead(beslissing.tot()))
            redenen.add(Reden.onjuist("besluit.reden.tot-verplicht"));
        if (besluit != Besluitsoort.AANHOUDEN && beslissing.tot() != null)
            redenen.add(Reden.onjuist("besluit.reden.tot-zonder-aanhouden"));
        return redenen;
    }

    /** Each voorwaarde names the person who records later that it is met. */
    private static void conditions(Beslissing beslissing, List<Reden> redenen) {
        var isMits = beslissing.besluit() == Besluitsoort.AKKOORD_MITS;
        var voorwaarden = beslissing.voorwaarden();
        if (isMits && voorwaarden.isEmpty()) redenen.add(Reden.onjuist("besluit.reden.voorwaarde-verplicht"));
        if (!isMits && !voorwaarden.isEmpty()) redenen.add(Reden.onjuist("besluit.reden.voorwaarde-zonder-mits"));
        if (isMits && voorwaarden.stream().anyMatch(een -> een.controleur().isEmpty()))
            redenen.add(Reden.onjuist("besluit.reden.controleur-verplicht"));
    }

    private boolean isAhead(@Nullable LocalDate tot) {
        return tot != null && tot.isAfter(LocalDate.now(clock));
    }
}
