package nl.nota.nota.web;

import java.util.Objects;
import nl.nota.kern.Outcome;
import nl.nota.nota.Kenmerk;
import nl.nota.nota.WithdrawingNota;
import nl.nota.organisatie.Medewerker;
import nl.nota.web.Problems;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.util.UriComponentsBuilder;

/** Withdrawing a nota, for machines. */
@RestController
class IntrekkingApi {
    private final WithdrawingNota withdrawing;
    private final Problems problems;

    IntrekkingApi(WithdrawingNota withdrawing, Problems problems) {
        this.withdrawing = withdrawing;
        this.problems = problems;
    }

    /** Why it is withdrawn. */
    record Intrekverzoek(@Nullable String reden) {}

    /** What was withdrawn. */
    record Ingetrokken(String kenmerk) {}

    @PostMapping("/api/v1/notas/{kenmerk}/intrekkingen")
    ResponseEntity<Ingetrokken> withdraw(
            @PathVariable Kenmerk kenmerk, @RequestBody Intrekverzoek verzoek, Medewerker medewerker) {
        return switch (withdrawing.withdraw(medewerker, kenmerk, Objects.requireNonNullElse(verzoek.reden(), ""))) {
            case Outcome.Refused<Kenmerk> refused -> problems.of(refused);
            case Outcome.Done<Kenmerk> done ->
                ResponseEntity.created(UriComponentsBuilder.fromPath("/api/v1/notas/{kenmerk}")
                                .build(kenmerk.waarde()))
                        .body(new Ingetrokken(kenmerk.waarde()));
        };
    }
}
