package nl.nota.verzending.web;

import java.util.UUID;
import nl.nota.kern.Outcome;
import nl.nota.nota.Kenmerk;
import nl.nota.organisatie.Medewerker;
import nl.nota.verzending.AgreeingMedeNamens;
import nl.nota.verzending.SigningBrief;
import nl.nota.web.Problems;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Signing a letter and agreeing with it, for machines. */
@RestController
@RequestMapping("/api/v1/notas/{kenmerk}/brieven/{id}")
class HandtekeningApi {
    private final SigningBrief signing;
    private final AgreeingMedeNamens agreeing;
    private final Problems problems;

    HandtekeningApi(SigningBrief signing, AgreeingMedeNamens agreeing, Problems problems) {
        this.signing = signing;
        this.agreeing = agreeing;
        this.problems = problems;
    }

    /** What was signed or agreed. */
    record Handtekeninggezet(UUID id, UUID brief) {}

    @PostMapping("/ondertekeningen")
    ResponseEntity<Handtekeninggezet> sign(
            @PathVariable Kenmerk kenmerk,
            @PathVariable UUID id,
            @RequestBody HandtekeningForm verzoek,
            Medewerker medewerker) {
        return answer(kenmerk, id, signing.sign(medewerker, kenmerk, verzoek.toVerzoek(id)));
    }

    @PostMapping("/instemmingen")
    ResponseEntity<Handtekeninggezet> agree(
            @PathVariable Kenmerk kenmerk,
            @PathVariable UUID id,
            @RequestBody HandtekeningForm verzoek,
            Medewerker medewerker) {
        return answer(kenmerk, id, agreeing.agree(medewerker, kenmerk, verzoek.toVerzoek(id)));
    }

    private ResponseEntity<Handtekeninggezet> answer(Kenmerk kenmerk, UUID brief, Outcome<UUID> uitslag) {
        return switch (uitslag) {
            case Outcome.Refused<UUID> refused -> problems.of(refused);
            case Outcome.Done<UUID>(var gezet) ->
                ResponseEntity.created(BriefApi.address(kenmerk)).body(new Handtekeninggezet(gezet, brief));
        };
    }
}
