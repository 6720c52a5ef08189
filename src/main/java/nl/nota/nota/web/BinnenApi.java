package nl.nota.nota.web;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import nl.nota.kern.Outcome;
import nl.nota.nota.Binnenplek;
import nl.nota.nota.Binnentekst;
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
     * @param rubriek the code of a rubriek
     * @param veld onderwerp, instead of a rubriek
     * @param voetnoot the number of a footnote in the whole nota, instead of a rubriek
     * @param citaat the words as a reader sees them, instead of begin and eind
     */
    record Markering(
            @Nullable String rubriek,
            @Nullable String veld,
            @Nullable Integer voetnoot,
            @Nullable Integer begin,
            @Nullable Integer eind,
            @Nullable String citaat,
            @Nullable Integer keer,
            @Nullable Boolean overal,
            @Nullable String grond) {
        Binnenverzoek toVerzoek(Binnentekst tekst) {
            var plek = voetnoot == null
                    ? new Binnenplek(Objects.requireNonNullElse(rubriek == null ? veld : rubriek, ""), 0)
                    : tekst.voetnoot(voetnoot);
            return new Binnenverzoek(
                    plek,
                    begin,
                    eind,
                    citaat,
                    keer,
                    Boolean.TRUE.equals(overal),
                    Objects.requireNonNullElse(grond, ""),
                    null);
        }
    }

    /** One passage as it lies now; without plaatsen when its words are gone. */
    record Gemarkeerd(
            String id,
            @Nullable String rubriek,
            @Nullable String veld,
            String citaat,
            String gemarkeerd,
            String grond,
            boolean overal,
            List<Plaats> plaatsen) {
        static Gemarkeerd of(Binnenvak vak, Binnentekst tekst) {
            var veld = vak.rubriek().equals(Binnenplek.ONDERWERP);
            return new Gemarkeerd(
                    vak.id().toString(),
                    veld ? null : vak.rubriek(),
                    veld ? vak.rubriek() : null,
                    vak.woorden(),
                    vak.gemarkeerd(),
                    vak.grond(),
                    vak.overal(),
                    vak.plaatsen().stream()
                            .map(een -> Plaats.of(vak.rubriek(), een, tekst))
                            .toList());
        }
    }

    /**
     * Where it lies, in code points.
     *
     * @param voetnoot the number of the footnote in the whole nota in which it lies, or null
     */
    record Plaats(@Nullable Integer voetnoot, int begin, int eind) {
        static Plaats of(String rubriek, Binnenvak.Plaats een, Binnentekst tekst) {
            var noot = tekst.nummer(new Binnenplek(rubriek, een.noot()));
            return new Plaats(noot == 0 ? null : Integer.valueOf(noot), een.begin(), een.eind());
        }
    }

    @GetMapping
    ResponseEntity<Object> list(@PathVariable Kenmerk kenmerk, Medewerker medewerker) {
        var dossier = dossiers.visibleTo(medewerker, kenmerk);
        var bezwaren = NotaHandeling.BEWERKEN.against(dossier);
        if (!bezwaren.isEmpty()) return problems.of(bezwaren);
        var inhoud = concepten.of(dossier.nota()).inhoud();
        var tekst = Binnentekst.of(inhoud);
        var gemarkeerd = binnen.of(kenmerk, inhoud).stream()
                .map(een -> Gemarkeerd.of(een, tekst))
                .toList();
        return ResponseEntity.ok(Map.of("binnen", gemarkeerd));
    }

    @PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<Object> mark(
            @PathVariable Kenmerk kenmerk, Medewerker medewerker, @RequestBody Markering markering) {
        var tekst = Binnentekst.of(
                concepten.of(dossiers.visibleTo(medewerker, kenmerk).nota()).inhoud());
        return switch (marking.mark(medewerker, kenmerk, markering.toVerzoek(tekst))) {
            case Outcome.Refused<List<UUID>> refused -> problems.of(refused);
            case Outcome.Done<List<UUID>>(var ids) ->
                ResponseEntity.created(
                                URI.create("/api/v1/notas/" + kenmerk.waarde().replace(" ", "%20") + "/binnen"))
                        .body(Map.of("id", ids.getFirst().toString(), "ids", ids));
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
