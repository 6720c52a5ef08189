package nl.nota.controle.web;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import nl.nota.controle.DismissingBevinding;
import nl.nota.controle.Gevonden;
import nl.nota.controle.Keuringsblad;
import nl.nota.controle.Keuringsbladen;
import nl.nota.controle.MendingBevinding;
import nl.nota.kern.Outcome;
import nl.nota.nota.Kenmerk;
import nl.nota.organisatie.Medewerker;
import nl.nota.web.Problems;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.util.UriComponentsBuilder;

/** The same for machines: what is wrong in a nota, letting it stand, and mending it. */
@RestController
@RequestMapping("/api/v1/notas/{kenmerk}/bevindingen")
class BevindingApi {
    private final Keuringsbladen bladen;
    private final DismissingBevinding dismissing;
    private final MendingBevinding mending;
    private final Problems problems;

    BevindingApi(Keuringsbladen bladen, DismissingBevinding dismissing, MendingBevinding mending, Problems problems) {
        this.bladen = bladen;
        this.dismissing = dismissing;
        this.mending = mending;
        this.problems = problems;
    }

    /** Where it stands, in code points of the text as it is served, half open. */
    record Positie(int begin, int eind) {}

    /** Why it may stand. */
    record Afgewezen(String reden, String door, Instant tijd) {}

    /**
     * Something that was found.
     *
     * @param rubriek null in the kop
     * @param veld the field of the kop, or null
     * @param voetnoot the number of the footnote it stands in, or null
     * @param voorstel what comes in the place of the quote with one click, or null
     * @param vast whether it can only be mended
     * @param afgewezen null as long as it is open
     */
    record BevindingJson(
            String id,
            String regel,
            String ernst,
            @Nullable String rubriek,
            @Nullable String veld,
            @Nullable Integer voetnoot,
            String citaat,
            Positie positie,
            String uitleg,
            @Nullable String voorstel,
            boolean vast,
            @Nullable Afgewezen afgewezen) {
        static BevindingJson of(Gevonden een, Keuringsblad blad) {
            var bevinding = een.bevinding();
            var plek = bevinding.plek();
            var gezegd = een.isOpen() ? null : een.afwijzing();
            var verbetering = bevinding.verbetering();
            return new BevindingJson(
                    een.id(),
                    bevinding.regel().id(),
                    bevinding.ernst().name(),
                    plek.plaats().isKop() ? null : plek.plaats().deel(),
                    plek.plaats().veld(),
                    plek.plaats().voetnoot(),
                    plek.citaat(),
                    new Positie(plek.begin(), plek.eind()),
                    bevinding.uitleg(),
                    verbetering == null ? null : verbetering.tekst(),
                    bevinding.isVast(),
                    gezegd == null ? null : new Afgewezen(gezegd.reden(), blad.naam(gezegd), gezegd.tijd()));
        }
    }

    /** Why it may stand. */
    record Afwijsverzoek(@Nullable String reden) {}

    /** Whether the same rule mends everything along. */
    record Verbeterverzoek(@Nullable Boolean alle) {}

    @GetMapping
    List<BevindingJson> show(@PathVariable Kenmerk kenmerk, Medewerker medewerker) {
        var blad = bladen.of(medewerker, kenmerk);
        return blad.keuring().alles().stream()
                .map(een -> BevindingJson.of(een, blad))
                .toList();
    }

    @PostMapping("/{id}/afwijzingen")
    ResponseEntity<Object> dismiss(
            @PathVariable Kenmerk kenmerk,
            @PathVariable String id,
            Medewerker medewerker,
            @RequestBody Afwijsverzoek verzoek) {
        return switch (dismissing.dismiss(medewerker, kenmerk, id, Objects.requireNonNullElse(verzoek.reden(), ""))) {
            case Outcome.Refused<UUID> refused -> problems.of(refused);
            case Outcome.Done<UUID>(var afwijzing) -> created(kenmerk, Map.of("id", afwijzing));
        };
    }

    @PostMapping("/{id}/verbeteringen")
    ResponseEntity<Object> mend(
            @PathVariable Kenmerk kenmerk,
            @PathVariable String id,
            Medewerker medewerker,
            @RequestBody(required = false) @Nullable Verbeterverzoek verzoek) {
        var alle = verzoek != null && Boolean.TRUE.equals(verzoek.alle());
        return switch (mending.mend(medewerker, kenmerk, id, alle)) {
            case Outcome.Refused<List<String>> refused -> problems.of(refused);
            case Outcome.Done<List<String>>(var delen) -> created(kenmerk, Map.of("delen", delen));
        };
    }

    private static ResponseEntity<Object> created(Kenmerk kenmerk, Map<String, Object> wat) {
        return ResponseEntity.created(UriComponentsBuilder.fromPath("/api/v1/notas/{kenmerk}/bevindingen")
                        .build(kenmerk.waarde()))
                .body(wat);
    }
}
