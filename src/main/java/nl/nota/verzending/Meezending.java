package nl.nota.verzending;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.nota.kern.Reden;
import nl.nota.nota.Dossiers;
import nl.nota.nota.Kenmerk;
import nl.nota.nota.Verwijzing;
import nl.nota.organisatie.Medewerker;
import org.springframework.stereotype.Component;

/** Whether what goes along with a letter can: decided notas that the sender may see, and a number that is one. */
@Component
class Meezending {
    private static final int HOOGSTENS = 50;
    private static final int LANGSTE = 60;

    private final Dossiers dossiers;
    private final Clock clock;

    Meezending(Dossiers dossiers, Clock clock) {
        this.dossiers = dossiers;
        this.clock = clock;
    }

    /** What stands against sending these notas; one that the sender may not see does not exist. */
    List<Reden> against(Medewerker medewerker, List<String> kenmerken) {
        var redenen = new ArrayList<Reden>();
        if (kenmerken.size() > HOOGSTENS) redenen.add(Reden.onjuist("verzending.reden.te-veel-notas", HOOGSTENS));
        kenmerken.stream()
                .limit(HOOGSTENS)
                .filter(een -> !isDecided(medewerker, een))
                .map(een -> Reden.onjuist("verzending.reden.geen-beslisnota", een))
                .forEach(redenen::add);
        return redenen;
    }

    private boolean isDecided(Medewerker medewerker, String kenmerk) {
        return Kenmerk.parse(kenmerk)
                .filter(een -> dossiers.isVisibleTo(medewerker, een))
                .filter(een -> dossiers.visibleTo(medewerker, een).nota().isVast(clock.instant()))
                .isPresent();
    }

    /** What stands against this as the number of one paper of parliament. */
    static Optional<Reden> againstKamerstuk(String kamerstuk) {
        var gelezen = Verwijzing.in("Kamerstuk " + kamerstuk.replaceFirst("(?i)^kamerstuk(ken)? ", ""));
        // Without a comma the letters behind a dossier are its chapter, and not yet a number.
        return gelezen.size() == 1
                        && gelezen.getFirst().kamerstuk() != null
                        && kamerstuk.contains(",")
                        && kamerstuk.length() <= LANGSTE
                ? Optional.empty()
                : Optional.of(Reden.onjuist("verzending.reden.kamerstuk"));
    }
}
