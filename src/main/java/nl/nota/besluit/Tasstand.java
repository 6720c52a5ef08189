package nl.nota.besluit;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.nota.nota.Dossier;
import nl.nota.nota.Dossiers;
import nl.nota.nota.Fase;
import nl.nota.nota.Grond;
import nl.nota.nota.Kenmerk;
import nl.nota.nota.Versienummer;
import nl.nota.organisatie.Medewerker;
import org.springframework.stereotype.Component;

/** How the notas of a tas stand now, for who packs it: which of them wait, and which are over. */
@Component
class Tasstand {
    private final Dossiers dossiers;
    private final Besluitstanden standen;
    private final Clock clock;

    Tasstand(Dossiers dossiers, Besluitstanden standen, Clock clock) {
        this.dossiers = dossiers;
        this.standen = standen;
        this.clock = clock;
    }

    /** The versie of the nota that lies ter beslissing now; empty when none does. */
    Optional<Integer> versie(Medewerker medewerker, Kenmerk kenmerk) {
        var dossier = dossiers.visibleTo(medewerker, kenmerk);
        if (!dossier.betrekking().is(Grond.KABINET) || dossier.nota().fase() != Fase.TER_BESLISSING)
            return Optional.empty();
        return dossier.nota().versie().map(Versienummer::nummer);
    }

    /** The notas of the tas that wait for its bewindspersoon today. */
    Set<Kenmerk> waiting(Medewerker medewerker, Tas tas) {
        return tas.notas().stream()
                .filter(een -> dossier(medewerker, een)
                        .filter(dossier -> waits(dossier, tas.bewindspersoon()))
                        .isPresent())
                .map(Tasnota::kenmerk)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The tas without what is over for good; what can still be taken back stays, and so does what is held. */
    Tas swept(Medewerker medewerker, Tas tas) {
        return tas.only(een -> dossier(medewerker, een).filter(this::mayReturn).isPresent());
    }

    private boolean mayReturn(Dossier dossier) {
        return switch (dossier.nota().fase()) {
            case TER_BESLISSING -> true;
            case BESLOTEN -> !dossier.nota().isVast(clock.instant());
            case CONCEPT, IN_AFSTEMMING, AFGESTEMD, IN_PARAFERING, INGETROKKEN -> false;
        };
    }

    private boolean waits(Dossier dossier, String bewindspersoon) {
        return dossier.nota().fase() == Fase.TER_BESLISSING
                && standen.of(dossier)
                        .filter(stand ->
                                stand.ronde().aanZet(LocalDate.now(clock)).contains(bewindspersoon))
                        .isPresent();
    }

    /** The nota with the versie that was put into the tas. */
    private Optional<Dossier> dossier(Medewerker medewerker, Tasnota nota) {
        if (!dossiers.isVisibleTo(medewerker, nota.kenmerk())) return Optional.empty();
        return Optional.of(dossiers.visibleTo(medewerker, nota.kenmerk()))
                .filter(een -> een.nota()
                        .versie()
                        .filter(versie -> versie.nummer() == nota.versie())
                        .isPresent());
    }
}
