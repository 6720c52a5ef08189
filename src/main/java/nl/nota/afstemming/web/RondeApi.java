package nl.nota.afstemming.web;

import java.net.URI;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import nl.nota.afstemming.Doorgeving;
import nl.nota.afstemming.PassingOnVraag;
import nl.nota.afstemming.RecordingGeenReactie;
import nl.nota.afstemming.TakingBackExterne;
import nl.nota.afstemming.WithdrawingAfstemming;
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

/** What happens around the answers, for machines: taking one back, recording silence, passing the question on. */
@RestController
@RequestMapping("/api/v1/notas/{kenmerk}")
class RondeApi {
    private final WithdrawingAfstemming withdrawing;
    private final TakingBackExterne takingBack;
    private final RecordingGeenReactie silence;
    private final PassingOnVraag passing;
    private final Problems problems;

    RondeApi(
            WithdrawingAfstemming withdrawing,
            TakingBackExterne takingBack,
            RecordingGeenReactie silence,
            PassingOnVraag passing,
            Problems problems) {
        this.withdrawing = withdrawing;
        this.takingBack = takingBack;
        this.silence = silence;
        this.passing = passing;
        this.problems = problems;
    }

    /** Why an answer is taken back. */
    record Intrekverzoek(@Nullable String reden) {}

    /** Which party kept silent. */
    record Zwijgverzoek(@Nullable String onderdeel) {}

    /** To whom the question goes within a party. */
    record Doorgeefverzoek(
            @Nullable String onderdeel,
            @Nullable String naar,
            @Nullable String toelichting) {}

    /** What was recorded, and about which nota. */
    record Gedaan(UUID id, String kenmerk) {}

    @PostMapping("/afstemmingen/{id}/intrekkingen")
    ResponseEntity<Gedaan> withdraw(
            @PathVariable Kenmerk kenmerk,
            @PathVariable UUID id,
            @RequestBody Intrekverzoek verzoek,
            Medewerker medewerker) {
        return answer(
                kenmerk,
                withdrawing.withdraw(medewerker, kenmerk, id, Objects.requireNonNullElse(verzoek.reden(), "")));
    }

    @PostMapping("/externe-afstemmingen/{id}/terugnames")
    ResponseEntity<Gedaan> takeBack(
            @PathVariable Kenmerk kenmerk,
            @PathVariable UUID id,
            @RequestBody Intrekverzoek verzoek,
            Medewerker medewerker) {
        return answer(
                kenmerk, takingBack.takeBack(medewerker, kenmerk, id, Objects.requireNonNullElse(verzoek.reden(), "")));
    }

    @PostMapping("/geen-reacties")
    ResponseEntity<Gedaan> silence(
            @PathVariable Kenmerk kenmerk, @RequestBody Zwijgverzoek verzoek, Medewerker medewerker) {
        var onderdeel = verzoek.onderdeel();
        return onderdeel == null || onderdeel.isBlank()
                ? problems.of(List.of(Reden.onjuist("afstemming.reden.geen-onderdeel")))
                : answer(kenmerk, silence.record(medewerker, kenmerk, onderdeel));
    }

    @PostMapping("/doorgiften")
    ResponseEntity<Gedaan> pass(
            @PathVariable Kenmerk kenmerk, @RequestBody Doorgeefverzoek verzoek, Medewerker medewerker) {
        var onderdeel = verzoek.onderdeel();
        if (onderdeel == null || onderdeel.isBlank())
            return problems.of(List.of(Reden.onjuist("afstemming.reden.geen-onderdeel")));
        var doorgeving = new Doorgeving(
                onderdeel,
                Objects.requireNonNullElse(verzoek.naar(), ""),
                Objects.requireNonNullElse(verzoek.toelichting(), ""));
        return answer(kenmerk, passing.pass(medewerker, kenmerk, doorgeving));
    }

    private ResponseEntity<Gedaan> answer(Kenmerk kenmerk, Outcome<UUID> outcome) {
        return switch (outcome) {
            case Outcome.Refused<UUID> refused -> problems.of(refused);
            case Outcome.Done<UUID>(var id) ->
                ResponseEntity.created(address(kenmerk)).body(new Gedaan(id, kenmerk.waarde()));
        };
    }

    /** Where the nota with its new standing is. */
    private static URI address(Kenmerk kenmerk) {
        return UriComponentsBuilder.fromPath("/api/v1/notas/{kenmerk}").build(kenmerk.waarde());
    }
}
