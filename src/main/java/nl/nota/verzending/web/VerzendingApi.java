package nl.nota.verzending.web;

import java.util.Objects;
import java.util.UUID;
import nl.nota.kern.Outcome;
import nl.nota.nota.Kenmerk;
import nl.nota.organisatie.Medewerker;
import nl.nota.verzending.NumberingBrief;
import nl.nota.web.Problems;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Recording that a letter went out, for machines. */
@RestController
@RequestMapping("/api/v1/notas/{kenmerk}")
class VerzendingApi {
    private final Verzenden verzenden;
    private final NumberingBrief numbering;
    private final Problems problems;

    VerzendingApi(Verzenden verzenden, NumberingBrief numbering, Problems problems) {
        this.verzenden = verzenden;
        this.numbering = numbering;
        this.problems = problems;
    }

    /** The number that parliament gave a letter. */
    record Kamerstukverzoek(@Nullable String kamerstuk) {}

    /** Which letter it was recorded of. */
    record Verzendingvastgelegd(UUID brief) {}

    @PostMapping("/verzendingen")
    ResponseEntity<Verzendingvastgelegd> send(
            @PathVariable Kenmerk kenmerk, @RequestBody VerzendForm verzoek, Medewerker medewerker) {
        return answer(kenmerk, verzenden.send(medewerker, kenmerk, verzoek));
    }

    @PostMapping("/brieven/{id}/kamerstukken")
    ResponseEntity<Verzendingvastgelegd> number(
            @PathVariable Kenmerk kenmerk,
            @PathVariable UUID id,
            @RequestBody Kamerstukverzoek verzoek,
            Medewerker medewerker) {
        var kamerstuk = Objects.requireNonNullElse(verzoek.kamerstuk(), "");
        return answer(kenmerk, numbering.number(medewerker, kenmerk, id, kamerstuk));
    }

    @PostMapping("/brieven/{id}/beslisnotas")
    ResponseEntity<Verzendingvastgelegd> sendLater(
            @PathVariable Kenmerk kenmerk,
            @PathVariable UUID id,
            @RequestBody Nazendveld verzoek,
            Medewerker medewerker) {
        return answer(kenmerk, verzenden.sendLater(medewerker, kenmerk, id, verzoek));
    }

    private ResponseEntity<Verzendingvastgelegd> answer(Kenmerk kenmerk, Outcome<UUID> uitslag) {
        return switch (uitslag) {
            case Outcome.Refused<UUID> refused -> problems.of(refused);
            case Outcome.Done<UUID>(var brief) ->
                ResponseEntity.created(BriefApi.address(kenmerk)).body(new Verzendingvastgelegd(brief));
        };
    }
}
