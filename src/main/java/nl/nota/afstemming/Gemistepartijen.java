package nl.nota.afstemming;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.nota.nota.Inhoud;
import nl.nota.nota.Nota;
import nl.nota.nota.Versie;
import nl.nota.nota.Versies;
import nl.nota.organisatie.Onderdeel;
import nl.nota.route.Partij;
import nl.nota.route.Route;
import nl.nota.route.Routesignaal;
import nl.nota.route.Routesignalen;
import org.springframework.stereotype.Component;

/**
 * Who is probably missing from the route of a nota that is about to be submitted: the question is put once, so that
 * what the text of the last versie asked already is not asked again.
 */
@Component
public class Gemistepartijen {
    private final Versies versies;

    Gemistepartijen(Versies versies) {
        this.versies = versies;
    }

    /**
     * One question for everybody who is probably missing.
     *
     * @param geldig the register on the day of the nota
     */
    public List<Routesignaal> of(Nota nota, Inhoud inhoud, Route route, List<Onderdeel> geldig) {
        return of(nota, inhoud, route.partijen().stream().map(Partij::onderdeel).toList(), geldig);
    }

    /** The same past these parties. */
    public List<Routesignaal> of(Nota nota, Inhoud inhoud, List<String> gevraagd, List<Onderdeel> geldig) {
        var signalen = Routesignalen.of(inhoud, gevraagd, geldig);
        if (signalen.isEmpty() || nota.versie().isEmpty()) return signalen;
        var eerder = codes(versies.last(nota).map(Versie::inhoud), gevraagd, geldig);
        return signalen.stream().filter(een -> !eerder.contains(een.code())).toList();
    }

    private static Set<String> codes(Optional<Inhoud> inhoud, List<String> gevraagd, List<Onderdeel> geldig) {
        return inhoud.map(een -> Routesignalen.of(een, gevraagd, geldig)).orElse(List.of()).stream()
                .map(Routesignaal::code)
                .collect(Collectors.toSet());
    }
}
