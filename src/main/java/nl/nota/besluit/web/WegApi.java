package nl.nota.besluit.web;

import java.net.URI;
import java.util.Objects;
import nl.nota.besluit.RecallingNota;
import nl.nota.kern.Outcome;
import nl.nota.nota.Kenmerk;
import nl.nota.organisatie.Medewerker;
import nl.nota.web.Problems;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.util.UriComponentsBuilder;

/** The way back, for machines: taking a nota back. */
@RestController
@RequestMapping("/api/v1/notas/{kenmerk}")
class WegApi {
    private final RecallingNota recalling;
    private final Problems problems;

    WegApi(RecallingNota recalling, Problems problems) {
        this.recalling = recalling;
        this.problems = problems;
    }

    /** Why it is taken back. */
    record Terughaalverzoek(@Nullable String reden) {}

    /** What was taken back. */
    record Teruggehaald(String kenmerk) {}

    @PostMapping("/terughalingen")
    ResponseEntity<Teruggehaald> recall(
            @PathVariable Kenmerk kenmerk, @RequestBody Terughaalverzoek verzoek, Medewerker medewerker) {
        return switch (recalling.recall(medewerker, kenmerk, Objects.requireNonNullElse(verzoek.reden(), ""))) {
            case Outcome.Refused<Kenmerk> refused -> problems.of(refused);
            case Outcome.Done<Kenmerk> done ->
                ResponseEntity.created(address(kenmerk)).body(new Teruggehaald(kenmerk.waarde()));
        };
    }

    /** Where the nota with its new standing is. */
    private static URI address(Kenmerk kenmerk) {
        return UriComponentsBuilder.fromPath("/api/v1/notas/{kenmerk}").build(kenmerk.waarde());
    }
}
