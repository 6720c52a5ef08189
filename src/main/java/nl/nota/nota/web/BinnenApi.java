package nl.nota.nota.web;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import nl.nota.kern.Outcome;
import nl.nota.nota.Binnenvak;
import nl.nota.nota.Binnenverzoek;
import nl.nota.nota.Binnenwerk;
import nl.nota.nota.Concepten;
import nl.nota.nota.Dossiers;
import nl.nota.nota.Kenmerk;
import nl.nota.nota.MarkingBinnen;
import nl.nota.nota.NotaHandeling;
import nl.nota.nota.UnmarkingBinnen;
import nl.nota.organisatie.Medewerker;
import nl.nota.web.Problems;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What stays inside, for a machine of who writes the nota. */
@RestController
@RequestMapping("/api/v1/notas/{kenmerk}/binnen")
class BinnenApi {
    private final Dossiers dossiers;
    private final Concepten concepten;
    private final Binnenwerk binnen;
    private final MarkingBinnen marking;
    private final UnmarkingBinnen unmarking;
    private final Problems problems;

    BinnenApi(
            Dossiers dossiers,
            Concepten concepten,
            Binnenwerk binnen,
            MarkingBinnen marking,
            UnmarkingBinnen unmarking,
            Problems problems) {
        this.dossiers = dossiers;
        this.concepten = concepten;
        this.binnen = binnen;
        this.marking = marking;
        this.unmarking = unmarking;
        this.problems = problems;
    }

    /**
     * A passage that is to stay inside.
     *
     * @param citaat the words as a reader sees them, instead of begin and eind
     */
    record Markering(
            @Nullable String rubriek,
            @Nullable Integer begin,
            @Nullable Integer eind,
            @Nullable String citaat,
            @Nullable Integer keer,
            @Nullable Boolean overal,
            @Nullable String grond) {
        Binnenverzoek toVerzoek() {
            return new Binnenverzoek(
                    Objects.requireNonNullElse(rubriek, ""),
                    begin,
                    eind,
                    citaat,
                    keer,
                    Boolean.TRUE.equals(overal),
                    Objects.requireNonNullElse(grond, ""));
        }
    }

    /** One passage as it lies now; without plaatsen when its words are gone. */
    record Gemarkeerd(
            String id, String rubriek, String citaat, String grond, boolean overal, List<Binnenvak.Plaats> plaatsen) {
        static Gemarkeerd of(Binnenvak vak) {
            return new Gemarkeerd(
                    vak.id().toString(), vak.rubriek(), vak.woorden(), vak.grond(), vak.overal(), vak.plaatsen());
        }
    }

    @GetMapping
    ResponseEntity<Object> list(@PathVariable Kenmerk kenmerk, Medewerker medewerker) {
        var dossier = dossiers.visibleTo(medewerker, kenmerk);
        var bezwaren = NotaHandeling.BEWERKEN.against(dossier);
        if (!bezwaren.isEmpty()) return problems.of(bezwaren);
        var inhoud = concepten.of(dossier.nota()).inhoud();
        var gemarkeerd = binnen.of(kenmerk, inhoud).stream().map(Gemarkeerd::of).toList();
        return ResponseEntity.ok(Map.of("binnen", gemarkeerd));
    }

    @PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<Object> mark(
            @PathVariable Kenmerk kenmerk, Medewerker medewerker, @RequestBody Markering markering) {
        return switch (marking.mark(medewerker, kenmerk, markering.toVerzoek())) {
            case Outcome.Refused<UUID> refused -> problems.of(refused);
            case Outcome.Done<UUID>(var id) ->
                ResponseEntity.created(
                                URI.create("/api/v1/notas/" + kenmerk.waarde().replace(" ", "%20") + "/binnen"))
                        .body(Map.of("id", id.toString()));
        };
    }

    @DeleteMapping("/{id}")
    ResponseEntity<Object> unmark(@PathVariable Kenmerk kenmerk, @PathVariable UUID id, Medewerker medewerker) {
        return switch (unmarking.unmark(medewerker, kenmerk, id)) {
            case Outcome.Refused<UUID> refused -> problems.of(refused);
            case Outcome.Done<UUID> done -> ResponseEntity.noContent().build();
        };
    }
}
