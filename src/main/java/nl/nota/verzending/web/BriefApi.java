package nl.nota.verzending.web;

import java.net.URI;
import java.util.List;
import java.util.UUID;
import nl.nota.kern.Outcome;
import nl.nota.nota.Dossiers;
import nl.nota.nota.Kenmerk;
import nl.nota.organisatie.Medewerker;
import nl.nota.verzending.Briefgegevens;
import nl.nota.verzending.Briefstanden;
import nl.nota.verzending.Briefvoorzet;
import nl.nota.verzending.DatingBrief;
import nl.nota.verzending.MakingBrief;
import nl.nota.web.NotFound;
import nl.nota.web.Problems;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.util.UriComponentsBuilder;

/** The letters of a nota, for machines. */
@RestController
@RequestMapping("/api/v1/notas/{kenmerk}/brieven")
class BriefApi {
    private final Dossiers dossiers;
    private final Briefstanden standen;
    private final Briefvoorzet voorzet;
    private final MakingBrief making;
    private final DatingBrief dating;
    private final Problems problems;

    BriefApi(
            Dossiers dossiers,
            Briefstanden standen,
            Briefvoorzet voorzet,
            MakingBrief making,
            DatingBrief dating,
            Problems problems) {
        this.dossiers = dossiers;
        this.standen = standen;
        this.voorzet = voorzet;
        this.making = making;
        this.dating = dating;
        this.problems = problems;
    }

    /** Which letter something was done with. */
    record Briefgemaakt(UUID brief) {}

    /** Which file was laid with a letter. */
    record Briefgedateerd(UUID brief, UUID bestand) {}

    /** How far each letter is. */
    @GetMapping
    List<Briefantwoord> show(@PathVariable Kenmerk kenmerk, Medewerker medewerker) {
        if (!Briefpaginas.mayRead(dossiers.visibleTo(medewerker, kenmerk))) throw new NotFound();
        return standen.of(kenmerk).stream().map(Briefantwoord::of).toList();
    }

    @PostMapping
    ResponseEntity<Briefgemaakt> make(
            @PathVariable Kenmerk kenmerk, @RequestBody BriefForm verzoek, Medewerker medewerker) {
        var against = voorzet.against(dossiers.visibleTo(medewerker, kenmerk));
        if (!against.isEmpty()) return problems.of(against);
        return switch (verzoek.toGegevens()) {
            case Outcome.Refused<Briefgegevens> refused -> problems.of(refused);
            case Outcome.Done<Briefgegevens>(var gegevens) -> make(kenmerk, gegevens, medewerker);
        };
    }

    private ResponseEntity<Briefgemaakt> make(Kenmerk kenmerk, Briefgegevens gegevens, Medewerker medewerker) {
        return switch (making.make(medewerker, kenmerk, gegevens)) {
            case Outcome.Refused<UUID> refused -> problems.of(refused);
            case Outcome.Done<UUID>(var brief) ->
                ResponseEntity.created(address(kenmerk)).body(new Briefgemaakt(brief));
        };
    }

    @PostMapping(path = "/{id}/bestanden", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    ResponseEntity<Briefgedateerd> date(
            @PathVariable Kenmerk kenmerk,
            @PathVariable UUID id,
            Medewerker medewerker,
            @RequestParam(required = false) @Nullable MultipartFile bestand) {
        return switch (Bestandveld.date(dating, medewerker, kenmerk, id, bestand)) {
            case Outcome.Refused<UUID> refused -> problems.of(refused);
            case Outcome.Done<UUID>(var gelegd) ->
                ResponseEntity.created(address(kenmerk)).body(new Briefgedateerd(id, gelegd));
        };
    }

    /** Where the letters of the nota are. */
    static URI address(Kenmerk kenmerk) {
        return UriComponentsBuilder.fromPath("/api/v1/notas/{kenmerk}/brieven").build(kenmerk.waarde());
    }
}
