package nl.nota.nota.web;

import java.net.URI;
import java.util.Map;
import nl.nota.kern.Outcome;
import nl.nota.nota.Kenmerk;
import nl.nota.nota.NamingMedesteller;
import nl.nota.organisatie.Medewerker;
import nl.nota.web.Problems;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Names a colleague who writes along, for a machine. */
@RestController
class MedestellerApi {
    private final NamingMedesteller naming;
    private final Problems problems;

    MedestellerApi(NamingMedesteller naming, Problems problems) {
        this.naming = naming;
        this.problems = problems;
    }

    /** The user name of the colleague. */
    record Wie(@Nullable String medewerker) {}

    @PostMapping(path = "/api/v1/notas/{kenmerk}/medestellers", consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<Object> name(@PathVariable Kenmerk kenmerk, Medewerker steller, @RequestBody Wie wie) {
        var naam = wie.medewerker() == null ? "" : wie.medewerker();
        return switch (naming.name(steller, kenmerk, naam)) {
            case Outcome.Refused<Medewerker> refused -> problems.of(refused);
            case Outcome.Done<Medewerker>(var collega) ->
                ResponseEntity.created(
                                URI.create("/api/v1/notas/" + kenmerk.waarde().replace(" ", "%20")))
                        .body(Map.of("medewerker", collega.gebruikersnaam(), "naam", collega.naam()));
        };
    }
}
