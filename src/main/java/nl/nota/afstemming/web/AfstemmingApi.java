package nl.nota.afstemming.web;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.nota.afstemming.Antwoord;
import nl.nota.afstemming.ConfirmingNietBetrokken;
import nl.nota.afstemming.Externe;
import nl.nota.afstemming.RecordingAfstemming;
import nl.nota.afstemming.RecordingExterne;
import nl.nota.kern.Outcome;
import nl.nota.kern.Reden;
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

/** The same for machines: answering for a party, and confirming that one is not concerned. */
@RestController
@RequestMapping("/api/v1/notas/{kenmerk}")
class AfstemmingApi {
    private final RecordingAfstemming recording;
    private final RecordingExterne externen;
    private final ConfirmingNietBetrokken confirming;
    private final Problems problems;

    AfstemmingApi(
            RecordingAfstemming recording,
            RecordingExterne externen,
            ConfirmingNietBetrokken confirming,
            Problems problems) {
        this.recording = recording;
        this.externen = externen;
        this.confirming = confirming;
        this.problems = problems;
    }

    /**
     * An answer.
     *
     * @param namens user name of who is replaced; must be right when it is given
     * @param extern what shows the answer of a party outside, when somebody here records it
     */
    record Afstemmingsverzoek(
            @Nullable String onderdeel,
            @Nullable String oordeel,
            @Nullable String toelichting,
            @Nullable List<@Nullable EisForm> voorwaarden,
            @Nullable Integer versie,
            @Nullable String hash,
            @Nullable String namens,
            @Nullable Externeantwoord extern) {
        Outcome<Antwoord> toAntwoord() {
            return new AntwoordForm(onderdeel, oordeel, toelichting, voorwaarden, versie, hash, null).toAntwoord();
        }
    }

    /** What was recorded. */
    record Vastgelegd(UUID id, String onderdeel, String oordeel, int versie, String hash) {}

    /** Which party is not concerned. */
    record Bevestigingsverzoek(@Nullable String onderdeel) {}

    @PostMapping("/afstemmingen")
    ResponseEntity<Vastgelegd> record(
            @PathVariable Kenmerk kenmerk, @RequestBody Afstemmingsverzoek verzoek, Medewerker medewerker) {
        return switch (verzoek.toAntwoord()) {
            case Outcome.Refused<Antwoord>(var bezwaren) -> problems.of(bezwaren);
            case Outcome.Done<Antwoord>(var antwoord) ->
                record(kenmerk, antwoord.inPlaceOf(verzoek.namens()), verzoek.extern(), medewerker);
        };
    }

    private ResponseEntity<Vastgelegd> record(
            Kenmerk kenmerk, Antwoord antwoord, @Nullable Externeantwoord extern, Medewerker medewerker) {
        if (extern == null) return answer(kenmerk, antwoord, recording.record(medewerker, kenmerk, antwoord));
        return switch (extern.toExterne()) {
            case Outcome.Refused<Externe> refused -> problems.of(refused);
            case Outcome.Done<Externe>(var externe) ->
                answer(kenmerk, antwoord, externen.record(medewerker, kenmerk, antwoord, externe));
        };
    }

    private ResponseEntity<Vastgelegd> answer(Kenmerk kenmerk, Antwoord antwoord, Outcome<UUID> outcome) {
        return switch (outcome) {
            case Outcome.Refused<UUID> refused -> problems.of(refused);
            case Outcome.Done<UUID>(var id) ->
                ResponseEntity.created(address(kenmerk))
                        .body(new Vastgelegd(
                                id,
                                antwoord.onderdeel(),
                                antwoord.oordeel().name(),
                                antwoord.gelezen().nummer(),
                                antwoord.gelezen().hash()));
        };
    }

    @PostMapping("/bevestigingen")
    ResponseEntity<Map<String, String>> confirm(
            @PathVariable Kenmerk kenmerk, @RequestBody Bevestigingsverzoek verzoek, Medewerker medewerker) {
        var onderdeel = verzoek.onderdeel();
        if (onderdeel == null || onderdeel.isBlank())
            return problems.of(List.of(Reden.onjuist("afstemming.reden.geen-onderdeel")));
        return switch (confirming.confirm(medewerker, kenmerk, onderdeel)) {
            case Outcome.Refused<Kenmerk> refused -> problems.of(refused);
            case Outcome.Done<Kenmerk> done ->
                ResponseEntity.created(address(kenmerk))
                        .body(Map.of("kenmerk", kenmerk.waarde(), "onderdeel", onderdeel));
        };
    }

    /** Where the nota with its new standing is. */
    private static URI address(Kenmerk kenmerk) {
        return UriComponentsBuilder.fromPath("/api/v1/notas/{kenmerk}").build(kenmerk.waarde());
    }
}
