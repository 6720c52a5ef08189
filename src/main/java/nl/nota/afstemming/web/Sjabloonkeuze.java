package nl.nota.afstemming.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.nota.nota.Dossier;
import nl.nota.nota.Kop;
import nl.nota.route.Routesjablonen;
import nl.nota.route.Routesjabloon;
import org.springframework.stereotype.Component;

/** The usual routes that may be chosen for a nota today: none once it has a versie, for then its route stands. */
@Component
class Sjabloonkeuze {
    private final Routesjablonen sjablonen;
    private final Clock clock;

    Sjabloonkeuze(Routesjablonen sjablonen, Clock clock) {
        this.sjablonen = sjablonen;
        this.clock = clock;
    }

    /** By code, those that fit the soort of the nota and who sends it. */
    Map<String, String> fitting(Dossier dossier, Kop kop) {
        var passend = new LinkedHashMap<String, String>();
        if (dossier.nota().versie().isEmpty())
            offered()
                    .filter(een -> een.fits(kop.soort(), kop.van()))
                    .forEach(een -> passend.put(een.code(), een.naam()));
        return passend;
    }

    /** The one with this code. */
    Optional<Routesjabloon> chosen(Dossier dossier, String code) {
        if (dossier.nota().versie().isPresent()) return Optional.empty();
        return offered().filter(een -> een.code().equals(code)).findFirst();
    }

    private Stream<Routesjabloon> offered() {
        return sjablonen.on(LocalDate.now(clock)).stream();
    }
}
