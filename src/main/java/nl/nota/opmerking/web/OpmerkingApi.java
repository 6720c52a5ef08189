package nl.nota.opmerking.web;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import nl.nota.kern.Outcome;
import nl.nota.kern.Reden;
import nl.nota.nota.Kenmerk;
import nl.nota.opmerking.AnsweringOpmerking;
import nl.nota.opmerking.ClosingOpmerking;
import nl.nota.opmerking.Deelkring;
import nl.nota.opmerking.JudgingAnnotatie;
import nl.nota.opmerking.MakingOpmerking;
import nl.nota.opmerking.Opmerkingenbladen;
import nl.nota.opmerking.Opmerkingsinvoer;
import nl.nota.opmerking.SharingOpmerking;
import nl.nota.opmerking.TakingVoorstel;
import nl.nota.organisatie.Medewerker;
import nl.nota.web.Keuze;
import nl.nota.web.NotFound;
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

/** The same for machines: opmerkingen about a nota, and what becomes of them. */
@RestController
@RequestMapping("/api/v1/notas/{kenmerk}/opmerkingen")
class OpmerkingApi {
    private final Opmerkingenbladen bladen;
    private final MakingOpmerking making;
    private final AnsweringOpmerking answering;
    private final SharingOpmerking sharing;
    private final ClosingOpmerking closing;
    private final TakingVoorstel taking;
    private final JudgingAnnotatie judging;
    private final Problems problems;

    OpmerkingApi(
            Opmerkingenbladen bladen,
            MakingOpmerking making,
            AnsweringOpmerking answering,
            SharingOpmerking sharing,
            ClosingOpmerking closing,
            TakingVoorstel taking,
            JudgingAnnotatie judging,
            Problems problems) {
        this.bladen = bladen;
        this.making = making;
        this.answering = answering;
        this.sharing = sharing;
        this.closing = closing;
        this.taking = taking;
        this.judging = judging;
        this.problems = problems;
    }

    /**
     * An opmerking.
     *
     * @param rubriek null for the whole nota
     * @param citaat the words from begin to eind, or instead of these the words as a reader sees them
     * @param versie null for the concept, for who writes in it
     * @param openbaarheid OPENBAAR or NIET_OPENBAAR, of an annotation by a bewindspersoon
     */
    record Opmerkingsverzoek(
            @Nullable String rubriek,
            @Nullable Integer begin,
            @Nullable Integer eind,
            @Nullable String citaat,
            @Nullable Integer keer,
            @Nullable String tekst,
            @Nullable String voorstel,
            @Nullable Integer versie,
            @Nullable String hash,
            @Nullable String namens,
            @Nullable String openbaarheid,
            @Nullable String grond) {
        Opmerkingsinvoer toInvoer() {
            return new Opmerkingsinvoer(
                    rubriek,
                    begin,
                    eind,
                    citaat,
                    keer,
                    Objects.requireNonNullElse(tekst, ""),
                    voorstel,
                    versie,
                    hash,
                    namens,
                    OpmerkingForm.judged(openbaarheid, grond));
        }
    }

    /** An answer. */
    record Antwoordverzoek(@Nullable String tekst) {}

    /** With whom it is shared: OPSTELLERS unless said, or ALLEN. */
    record Deelverzoek(@Nullable String met) {}

    /** Whether an annotation becomes public, or on what ground not. */
    record Openbaarheidsverzoek(
            @Nullable String openbaarheid, @Nullable String grond) {}

    /** Nothing needs to be said. */
    record Leeg() {}

    @GetMapping
    List<OpmerkingJson> all(@PathVariable Kenmerk kenmerk, Medewerker medewerker) {
        var blad = bladen.of(medewerker, kenmerk);
        return blad.regels().stream()
                .map(regel -> OpmerkingJson.of(regel, blad))
                .toList();
    }

    @GetMapping("/{id}")
    OpmerkingJson one(@PathVariable Kenmerk kenmerk, @PathVariable UUID id, Medewerker medewerker) {
        return all(kenmerk, medewerker).stream()
                .filter(een -> een.id().equals(id))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    @PostMapping
    ResponseEntity<OpmerkingJson> make(
            @PathVariable Kenmerk kenmerk, @RequestBody Opmerkingsverzoek verzoek, Medewerker medewerker) {
        return answer(medewerker, kenmerk, making.make(medewerker, kenmerk, verzoek.toInvoer()));
    }

    @PostMapping("/{id}/antwoorden")
    ResponseEntity<OpmerkingJson> reply(
            @PathVariable Kenmerk kenmerk,
            @PathVariable UUID id,
            @RequestBody Antwoordverzoek verzoek,
            Medewerker medewerker) {
        var tekst = Objects.requireNonNullElse(verzoek.tekst(), "");
        return answer(medewerker, kenmerk, answering.answer(medewerker, kenmerk, id, tekst));
    }

    @PostMapping("/{id}/delingen")
    ResponseEntity<OpmerkingJson> share(
            @PathVariable Kenmerk kenmerk,
            @PathVariable UUID id,
            @RequestBody(required = false) @Nullable Deelverzoek verzoek,
            Medewerker medewerker) {
        var gevraagd = verzoek == null || verzoek.met() == null ? Deelkring.OPSTELLERS.name() : verzoek.met();
        var met = Keuze.of(Deelkring.class, gevraagd);
        if (met.isEmpty())
            return problems.of(List.of(Reden.onjuist("opmerking.reden.met-wie", Keuze.possible(Deelkring.class))));
        return answer(medewerker, kenmerk, sharing.share(medewerker, kenmerk, id, met.get()));
    }

    @PostMapping("/{id}/afrondingen")
    ResponseEntity<OpmerkingJson> close(
            @PathVariable Kenmerk kenmerk,
            @PathVariable UUID id,
            @RequestBody(required = false) @Nullable Leeg leeg,
            Medewerker medewerker) {
        return answer(medewerker, kenmerk, closing.close(medewerker, kenmerk, id));
    }

    @PostMapping("/{id}/overnames")
    ResponseEntity<OpmerkingJson> take(
            @PathVariable Kenmerk kenmerk,
            @PathVariable UUID id,
            @RequestBody(required = false) @Nullable Leeg leeg,
            Medewerker medewerker) {
        return answer(medewerker, kenmerk, taking.take(medewerker, kenmerk, id));
    }

    @PostMapping("/{id}/openbaarheden")
    ResponseEntity<OpmerkingJson> judge(
            @PathVariable Kenmerk kenmerk,
            @PathVariable UUID id,
            @RequestBody Openbaarheidsverzoek verzoek,
            Medewerker medewerker) {
        var gezegd = OpmerkingForm.judged(verzoek.openbaarheid(), verzoek.grond());
        if (gezegd == null) return problems.of(List.of(Reden.onjuist("opmerking.reden.openbaar-of-niet")));
        return answer(medewerker, kenmerk, judging.judge(medewerker, kenmerk, id, gezegd));
    }

    private ResponseEntity<OpmerkingJson> answer(Medewerker medewerker, Kenmerk kenmerk, Outcome<UUID> uitkomst) {
        return switch (uitkomst) {
            case Outcome.Refused<UUID> refused -> problems.of(refused);
            case Outcome.Done<UUID>(var id) ->
                ResponseEntity.created(UriComponentsBuilder.fromPath("/api/v1/notas/{kenmerk}/opmerkingen/{id}")
                                .build(kenmerk.waarde(), id))
                        .body(one(kenmerk, id, medewerker));
        };
    }
}
