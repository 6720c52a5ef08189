package nl.nota.archief.web;

import java.util.List;
import java.util.UUID;
import nl.nota.archief.Bewaarstop;
import nl.nota.archief.ResumingVernietiging;
import nl.nota.archief.StoppingVernietiging;
import nl.nota.kern.Outcome;
import nl.nota.kern.Reden;
import nl.nota.nota.Kenmerk;
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

/** What keeps a dossier longer than its term, for machines. */
@RestController
@RequestMapping("/api/v1/notas/{kenmerk}")
class BewaarstopApi {
    private final StoppingVernietiging stopping;
    private final ResumingVernietiging resuming;
    private final Problems problems;

    BewaarstopApi(StoppingVernietiging stopping, ResumingVernietiging resuming, Problems problems) {
        this.stopping = stopping;
        this.resuming = resuming;
        this.problems = problems;
    }

    /** What keeps it, and why. */
    record Stopverzoek(@Nullable String soort, @Nullable String reden) {}

    /** Why that is over. */
    record Opheffingsverzoek(@Nullable String reden) {}

    @PostMapping("/bewaarstops")
    ResponseEntity<Void> stop(@PathVariable Kenmerk kenmerk, Medewerker medewerker, @RequestBody Stopverzoek verzoek) {
        Outcome<UUID> uitkomst = Keuze.of(Bewaarstop.Soort.class, verzoek.soort())
                .map(soort -> stopping.stop(medewerker, kenmerk, soort, ArchiefApi.said(verzoek.reden())))
                .orElseGet(() -> Outcome.refused(List.of(Reden.onjuist("archief.reden.stopsoort"))));
        return ArchiefApi.answer(problems, kenmerk, uitkomst);
    }

    @PostMapping("/bewaarstops/{id}/opheffingen")
    ResponseEntity<Void> resume(
            @PathVariable Kenmerk kenmerk,
            @PathVariable UUID id,
            Medewerker medewerker,
            @RequestBody Opheffingsverzoek verzoek) {
        return ArchiefApi.answer(
                problems, kenmerk, resuming.resume(medewerker, kenmerk, id, ArchiefApi.said(verzoek.reden())));
    }
}
