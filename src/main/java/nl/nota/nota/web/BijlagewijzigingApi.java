package nl.nota.nota.web;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.nota.kern.Outcome;
import nl.nota.kern.Reden;
import nl.nota.nota.Bijlage;
import nl.nota.nota.Bijlageweergave;
import nl.nota.nota.ChangingBijlage;
import nl.nota.nota.Kenmerk;
import nl.nota.nota.MovingBijlage;
import nl.nota.nota.RemovingBijlage;
import nl.nota.organisatie.Medewerker;
import nl.nota.web.Problems;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Says what a bijlage is, where it stands, or that it goes, for a machine. */
@RestController
@RequestMapping("/api/v1/notas/{kenmerk}/bijlagen/{id}")
class BijlagewijzigingApi {
    private final ChangingBijlage changing;
    private final MovingBijlage moving;
    private final RemovingBijlage removing;
    private final Bijlageantwoord antwoord;
    private final Problems problems;

    BijlagewijzigingApi(
            ChangingBijlage changing,
            MovingBijlage moving,
            RemovingBijlage removing,
            Bijlageantwoord antwoord,
            Problems problems) {
        this.changing = changing;
        this.moving = moving;
        this.removing = removing;
        this.antwoord = antwoord;
        this.problems = problems;
    }

    /** Which way it goes in the order. */
    record Verplaatsing(MovingBijlage.@Nullable Richting richting) {}

    @PutMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<Bijlageweergave> change(
            @PathVariable Kenmerk kenmerk,
            @PathVariable UUID id,
            Medewerker medewerker,
            @RequestBody Bijlageverzoek verzoek) {
        var uitkomst = changing.change(medewerker, kenmerk, id, verzoek.toVelden(), Optional.empty());
        return antwoord.of(uitkomst, medewerker, kenmerk, HttpStatus.OK);
    }

    @PostMapping(path = "/verplaatsingen", consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<Bijlageweergave> move(
            @PathVariable Kenmerk kenmerk,
            @PathVariable UUID id,
            Medewerker medewerker,
            @RequestBody Verplaatsing verzoek) {
        var richting = verzoek.richting();
        if (richting == null) return problems.of(List.of(Reden.onjuist("nota.bijlage.richting")));
        return antwoord.of(moving.move(medewerker, kenmerk, id, richting), medewerker, kenmerk, HttpStatus.CREATED);
    }

    @DeleteMapping
    ResponseEntity<Void> remove(@PathVariable Kenmerk kenmerk, @PathVariable UUID id, Medewerker medewerker) {
        return switch (removing.remove(medewerker, kenmerk, id)) {
            case Outcome.Refused<Bijlage> refused -> problems.of(refused);
            case Outcome.Done<Bijlage> done -> ResponseEntity.noContent().build();
        };
    }
}
