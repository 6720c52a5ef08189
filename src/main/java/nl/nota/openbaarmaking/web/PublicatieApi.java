package nl.nota.openbaarmaking.web;

import java.util.Objects;
import java.util.UUID;
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

/** Makes what was released public, now or later, or takes it away again, for machines. */
@RestController
@RequestMapping("/api/v1/notas/{kenmerk}")
class PublicatieApi {
    private final Publiceren publiceren;
    private final Problems problems;

    PublicatieApi(Publiceren publiceren, Problems problems) {
        this.publiceren = publiceren;
        this.problems = problems;
    }

    /**
     * When it becomes public, and why it replaces what is public now.
     *
     * @param wanneer METEEN (also when nothing is said), EMBARGO, BIJ_VERZENDING, or NIET for what was planned
     * @param moment for EMBARGO: to the second, with an offset or in the time of the house
     * @param soort where it replaces something, PRIVACY or PROCEDURE; the public is told this
     * @param reden why it replaces something, or why it was moved, for those inside
     */
    record Publicatievraag(
            @Nullable String wanneer,
            @Nullable String moment,
            @Nullable String soort,
            @Nullable String reden) {
        PublicatieForm form() {
            return new PublicatieForm(wanneer, moment, soort, reden);
        }
    }

    /**
     * Why it is taken away.
     *
     * @param soort PRIVACY or PROCEDURE; the public is told this
     * @param reden what happened, for those inside
     */
    record Intrekkingsverzoek(
            @Nullable String soort, @Nullable String reden) {}

    /**
     * The second pair of eyes on what was taken away.
     *
     * @param oordeel BEVESTIGEN or TERUGDRAAIEN
     * @param reden why; it must be said of what comes back
     */
    record Intrekkingsoordeel(
            @Nullable String oordeel, @Nullable String reden) {}

    /** The step that was made. */
    record Publicatieantwoord(UUID stap) {}

    @PostMapping("/publicaties")
    ResponseEntity<Publicatieantwoord> publish(
            @PathVariable Kenmerk kenmerk,
            Medewerker medewerker,
            @RequestBody(required = false) @Nullable Publicatievraag vraag) {
        var form = vraag == null ? new PublicatieForm(null, null, null, null) : vraag.form();
        return answer(kenmerk, publiceren.publish(medewerker, kenmerk, form));
    }

    @PostMapping("/publicatie-verplaatsingen")
    ResponseEntity<Publicatieantwoord> move(
            @PathVariable Kenmerk kenmerk, Medewerker medewerker, @RequestBody Publicatievraag vraag) {
        return answer(kenmerk, publiceren.move(medewerker, kenmerk, vraag.form()));
    }

    @PostMapping("/publicatie-intrekkingen")
    ResponseEntity<Publicatieantwoord> withdraw(
            @PathVariable Kenmerk kenmerk, Medewerker medewerker, @RequestBody Intrekkingsverzoek verzoek) {
        return answer(kenmerk, publiceren.withdraw(medewerker, kenmerk, said(verzoek.soort()), said(verzoek.reden())));
    }

    @PostMapping("/publicatie-intrekkingsoordelen")
    ResponseEntity<Publicatieantwoord> judge(
            @PathVariable Kenmerk kenmerk, Medewerker medewerker, @RequestBody Intrekkingsoordeel oordeel) {
        return answer(kenmerk, publiceren.judge(medewerker, kenmerk, said(oordeel.oordeel()), said(oordeel.reden())));
    }

    private static String said(@Nullable String tekst) {
        return Objects.requireNonNullElse(tekst, "");
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
