package nl.nota.besluit;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.nota.kern.Reden;
import nl.nota.nota.Soort;
import nl.nota.nota.Woordcontrole;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Whether a decision says what it must, and no more. */
@Component
class Beslissingsinhoud {
    private static final int LAATSTE_JAAR = 9999;

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
        redenen.addAll(words(beslissing));
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

    private static List<Reden> words(Beslissing beslissing) {
        var redenen = new ArrayList<>(Woordcontrole.against("toelichting", beslissing.toelichting()));
        var voorwaarden = beslissing.voorwaarden();
        redenen.addAll(Woordcontrole.against(
                "voorwaarden",
                voorwaarden.stream().map(Besluitvoorwaarde::tekst).toList()));
        redenen.addAll(Woordcontrole.against(
                "controleur",
                voorwaarden.stream().map(Besluitvoorwaarde::controleur).toList()));
        return redenen.stream().distinct().toList();
    }

    private boolean isAhead(@Nullable LocalDate tot) {
        return tot != null && tot.getYear() <= LAATSTE_JAAR && tot.isAfter(LocalDate.now(clock));
    }
}
