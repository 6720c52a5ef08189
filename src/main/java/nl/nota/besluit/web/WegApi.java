package nl.nota.besluit.web;

import java.net.URI;
import java.util.List;
import java.util.Objects;
import nl.nota.besluit.OfferingNota;
import nl.nota.besluit.RecallingNota;
import nl.nota.kern.Outcome;
import nl.nota.kern.Reden;
import nl.nota.nota.Kenmerk;
import nl.nota.nota.Versienummer;
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

/** The way up and back, for machines: offering a nota and taking it back. */
@RestController
@RequestMapping("/api/v1/notas/{kenmerk}")
class WegApi {
    private final OfferingNota offering;
    private final RecallingNota recalling;
    private final Problems problems;

    WegApi(OfferingNota offering, RecallingNota recalling, Problems problems) {
        this.offering = offering;
        this.recalling = recalling;
        this.problems = problems;
    }

    /** Which versie was looked at. */
    record Aanbiedingsverzoek(
            @Nullable Integer versie, @Nullable String hash) {}

    /** What went up. */
    record Aangeboden(String kenmerk, int versie, String hash) {}

    /** Why it is taken back. */
    record Terughaalverzoek(@Nullable String reden) {}

    /** What was taken back. */
    record Teruggehaald(String kenmerk) {}

    @PostMapping("/aanbiedingen")
    ResponseEntity<Aangeboden> offer(
            @PathVariable Kenmerk kenmerk, @RequestBody Aanbiedingsverzoek verzoek, Medewerker medewerker) {
        var hash = verzoek.hash();
        if (verzoek.versie() == null || hash == null || hash.isBlank())
            return problems.of(List.of(Reden.onjuist("besluit.reden.geen-versie")));
        return switch (offering.offer(medewerker, kenmerk, new Versienummer(verzoek.versie(), hash))) {
            case Outcome.Refused<Versienummer> refused -> problems.of(refused);
            case Outcome.Done<Versienummer>(var versie) ->
                ResponseEntity.created(address(kenmerk))
                        .body(new Aangeboden(kenmerk.waarde(), versie.nummer(), versie.hash()));
        };
    }

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
