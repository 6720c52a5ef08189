package nl.nota.openbaarmaking.web;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import nl.nota.kern.Outcome;
import nl.nota.nota.Dossiers;
import nl.nota.nota.Kenmerk;
import nl.nota.openbaarmaking.Lakbesluit;
import nl.nota.openbaarmaking.Lakdeel;
import nl.nota.openbaarmaking.Lakdossier;
import nl.nota.openbaarmaking.Lakdossiers;
import nl.nota.openbaarmaking.Lakking;
import nl.nota.openbaarmaking.Lakregel;
import nl.nota.openbaarmaking.Lakvlak;
import nl.nota.openbaarmaking.OpenbaarmakingHandeling;
import nl.nota.openbaarmaking.RedactingNota;
import nl.nota.openbaarmaking.Verklaring;
import nl.nota.organisatie.Medewerker;
import nl.nota.web.NotFound;
import nl.nota.web.Problems;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.util.UriComponentsBuilder;

/** What stays inside of a decided nota, for machines. */
@RestController
@RequestMapping("/api/v1/notas/{kenmerk}")
class LakApi {
    private final Dossiers dossiers;
    private final Lakdossiers lakdossiers;
    private final RedactingNota redacting;
    private final Problems problems;

    LakApi(Dossiers dossiers, Lakdossiers lakdossiers, RedactingNota redacting, Problems problems) {
        this.dossiers = dossiers;
        this.lakdossiers = lakdossiers;
        this.redacting = redacting;
        this.problems = problems;
    }

    /**
     * What may have to stay inside, and what becomes of it now.
     *
     * @param begin where it begins in the text of its deel as it is given here, in code points
     * @param id of what was said last of it, or null when nobody said anything
     */
    record Voorstel(
            @Nullable String id,
            String deel,
            int begin,
            int eind,
            String tekst,
            String soort,
            String grond,
            String stand,
            String reden) {
        static Voorstel of(Lakregel regel) {
            var plaats = regel.plaats();
            var lakking = regel.lakking();
            return new Voorstel(
                    lakking == null ? null : lakking.id().toString(),
                    plaats.deel(),
                    plaats.begin(),
                    plaats.eind(),
                    regel.woorden(),
                    regel.soort().name(),
                    regel.grond(),
                    regel.stand().name(),
                    regel.reden());
        }
    }

    /**
     * All of it.
     *
     * @param publiek the fingerprint of what the public would read, to finish or release by
     */
    record Lakvoorstellen(
            String fase,
            int versie,
            String publiek,
            List<Lakdeel> delen,
            List<Voorstel> lakvoorstellen,
            Verklaring verklaring) {}

    @GetMapping("/lakvoorstellen")
    @Transactional(readOnly = true)
    public ResponseEntity<Object> proposals(@PathVariable Kenmerk kenmerk, Medewerker medewerker) {
        var dossier = dossiers.visibleTo(medewerker, kenmerk);
        var tegen = OpenbaarmakingHandeling.againstReading(dossier);
        if (!tegen.isEmpty()) return problems.of(tegen);
        var lak = lakdossiers.of(dossier);
        return ResponseEntity.ok(new Lakvoorstellen(
                lak.fase().name(),
                lak.versie().nummer(),
                lak.publiek(),
                lak.delen(),
                proposals(lak.regels()),
                lak.verklaring()));
    }

    @GetMapping("/lakkingen")
    @Transactional(readOnly = true)
    public ResponseEntity<Object> list(@PathVariable Kenmerk kenmerk, Medewerker medewerker) {
        var dossier = dossiers.visibleTo(medewerker, kenmerk);
        var tegen = OpenbaarmakingHandeling.againstReading(dossier);
        if (!tegen.isEmpty()) return problems.of(tegen);
        Lakdossier lak = lakdossiers.of(dossier);
        return ResponseEntity.ok(Map.of("lakkingen", proposals(lak.gelakt())));
    }

    private static List<Voorstel> proposals(List<Lakregel> regels) {
        return regels.stream().map(Voorstel::of).toList();
    }

    /**
     * The same as the page sends; a single place may also be given by deel, begin and eind, a part of a sheet by its
     * deel alone: bijlage.1.vlak.2.5500-8000-9000-9000.
     */
    record Lakkingsverzoek(
            @Nullable String besluit,
            @Nullable String deel,
            @Nullable Integer begin,
            @Nullable Integer eind,
            @Nullable List<String> plaatsen,
            @Nullable String soort,
            @Nullable String citaat,
            @Nullable String grond,
            @Nullable String toelichting) {
        LakForm form() {
            var een = deel == null ? Stream.<String>of() : place(deel);
            var alle = Stream.concat(een, Objects.requireNonNullElse(plaatsen, List.<String>of()).stream());
            return new LakForm(besluit, alle.toList(), soort, citaat, grond, toelichting);
        }

        /** A part of a sheet is a deel as a whole. */
        private Stream<String> place(String deel) {
            return begin == null || eind == null
                    ? Lakvlak.read(deel).stream().map(vlak -> vlak.plaats().geschreven())
                    : Stream.of(deel + ":" + begin + "-" + eind);
        }
    }

    /** What was said, place by place. */
    record Lakkingantwoord(List<String> lakkingen) {}

    @PostMapping("/lakkingen")
    ResponseEntity<Lakkingantwoord> redact(
            @PathVariable Kenmerk kenmerk, Medewerker medewerker, @RequestBody Lakkingsverzoek verzoek) {
        return switch (redacting.redact(medewerker, kenmerk, verzoek.form().toVerzoek())) {
            case Outcome.Refused<List<String>> refused -> problems.of(refused);
            case Outcome.Done<List<String>>(var ids) ->
                ResponseEntity.created(address(kenmerk)).body(new Lakkingantwoord(ids));
        };
    }

    /** Takes back what was said last of a place. */
    @DeleteMapping("/lakkingen/{id}")
    ResponseEntity<Object> undo(@PathVariable Kenmerk kenmerk, @PathVariable UUID id, Medewerker medewerker) {
        var dossier = dossiers.visibleTo(medewerker, kenmerk);
        var tegen = OpenbaarmakingHandeling.LAKKEN.against(dossier);
        if (!tegen.isEmpty()) return problems.of(tegen);
        var plaats = lakdossiers.of(dossier).regels().stream()
                .map(Lakregel::lakking)
                .filter(een -> een != null && een.id().equals(id))
                .map(Lakking::plaats)
                .findFirst()
                .orElseThrow(NotFound::new);
        var form = new LakForm(Lakbesluit.TERUG.name(), List.of(plaats.geschreven()), null, null, null, null);
        return switch (redacting.redact(medewerker, kenmerk, form.toVerzoek())) {
            case Outcome.Refused<List<String>> refused -> problems.of(refused);
            case Outcome.Done<List<String>> done -> ResponseEntity.noContent().build();
        };
    }

    private static URI address(Kenmerk kenmerk) {
        return UriComponentsBuilder.fromPath("/api/v1/notas/{kenmerk}/lakkingen")
                .build(kenmerk.waarde());
    }
}
