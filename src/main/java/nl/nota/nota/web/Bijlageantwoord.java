package nl.nota.nota.web;

import java.net.URI;
import nl.nota.kern.Outcome;
import nl.nota.nota.Bijlage;
import nl.nota.nota.Bijlagen;
import nl.nota.nota.Bijlageweergave;
import nl.nota.nota.Dossiers;
import nl.nota.nota.Kenmerk;
import nl.nota.organisatie.Medewerker;
import nl.nota.web.Problems;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** A bijlage as the answer to a write, with its address. */
@Component
class Bijlageantwoord {
    private final Bijlagen bijlagen;
    private final Dossiers dossiers;
    private final Problems problems;

    Bijlageantwoord(Bijlagen bijlagen, Dossiers dossiers, Problems problems) {
        this.bijlagen = bijlagen;
        this.dossiers = dossiers;
        this.problems = problems;
    }

    ResponseEntity<Bijlageweergave> of(
            Outcome<Bijlage> uitkomst, Medewerker medewerker, Kenmerk kenmerk, HttpStatus status) {
        return switch (uitkomst) {
            case Outcome.Refused<Bijlage> refused -> problems.of(refused);
            case Outcome.Done<Bijlage>(var bijlage) ->
                ResponseEntity.status(status)
                        .location(URI.create(
                                "/api/v1/notas/" + kenmerk.waarde().replace(" ", "%20") + "/bijlagen/" + bijlage.id()))
                        .body(read(medewerker, kenmerk, bijlage));
        };
    }

    private Bijlageweergave read(Medewerker medewerker, Kenmerk kenmerk, Bijlage bijlage) {
        return bijlagen.ofConcept(dossiers.visibleTo(medewerker, kenmerk)).stream()
                .filter(een -> een.bijlage().id().equals(bijlage.id()))
                .map(Bijlageweergave::of)
                .findFirst()
                .orElseThrow();
    }
}
