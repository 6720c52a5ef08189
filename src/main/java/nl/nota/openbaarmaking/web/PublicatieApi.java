package nl.nota.openbaarmaking.web;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import nl.nota.kern.Outcome;
import nl.nota.kern.Reden;
import nl.nota.nota.Kenmerk;
import nl.nota.openbaarmaking.Publicatieintrekking;
import nl.nota.openbaarmaking.PublishingNota;
import nl.nota.openbaarmaking.WithdrawingPublicatie;
import nl.nota.organisatie.Medewerker;
import nl.nota.web.Keuze;
import nl.nota.web.Problems;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.util.UriComponentsBuilder;

/** Makes what was released public, or takes it away again, for machines. */
@RestController
@RequestMapping("/api/v1/notas/{kenmerk}")
class PublicatieApi {
    private final PublishingNota publishing;
    private final WithdrawingPublicatie withdrawing;
    private final Problems problems;

    PublicatieApi(PublishingNota publishing, WithdrawingPublicatie withdrawing, Problems problems) {
        this.publishing = publishing;
        this.withdrawing = withdrawing;
        this.problems = problems;
    }

    /**
     * Why it is taken away.
     *
     * @param soort PRIVACY or PROCEDURE; the public is told this
     * @param reden what happened, for those inside
     */
    record Intrekkingsverzoek(
            @Nullable String soort, @Nullable String reden) {}

    /** The step that was made. */
    record Publicatieantwoord(UUID stap) {}

    @PostMapping("/publicaties")
    ResponseEntity<Publicatieantwoord> publish(@PathVariable Kenmerk kenmerk, Medewerker medewerker) {
        return answer(kenmerk, publishing.publish(medewerker, kenmerk));
    }

    @PostMapping("/publicatie-intrekkingen")
    ResponseEntity<Publicatieantwoord> withdraw(
            @PathVariable Kenmerk kenmerk, Medewerker medewerker, @RequestBody Intrekkingsverzoek verzoek) {
        var reden = Objects.requireNonNullElse(verzoek.reden(), "");
        var uitkomst = Keuze.of(Publicatieintrekking.Soort.class, verzoek.soort())
                .map(soort -> withdrawing.withdraw(medewerker, kenmerk, soort, reden))
                .orElseGet(() -> Outcome.refused(List.of(Reden.onjuist("openbaarmaking.reden.intrekken-soort"))));
        return answer(kenmerk, uitkomst);
    }

    private ResponseEntity<Publicatieantwoord> answer(Kenmerk kenmerk, Outcome<UUID> uitkomst) {
        return switch (uitkomst) {
            case Outcome.Refused<UUID> refused -> problems.of(refused);
            case Outcome.Done<UUID>(var stap) ->
                ResponseEntity.created(UriComponentsBuilder.fromPath("/openbaar/{kenmerk}")
                                .build(kenmerk.waarde()))
                        .body(new Publicatieantwoord(stap));
        };
    }
}
