package nl.nota.nota.web;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.nota.kern.Outcome;
import nl.nota.kern.Reden;
import nl.nota.nota.AddingBijlage;
import nl.nota.nota.ArrangingBijlagen;
import nl.nota.nota.Bijlage;
import nl.nota.nota.Bijlagen;
import nl.nota.nota.Bijlagerol;
import nl.nota.nota.Bijlageweergave;
import nl.nota.nota.Dossiers;
import nl.nota.nota.Kenmerk;
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
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** Changes the bijlagen of a concept, for a machine. */
@RestController
@RequestMapping("/api/v1/notas/{kenmerk}/bijlagen")
class BijlageApi {
    private final AddingBijlage adding;
    private final ArrangingBijlagen arranging;
    private final Bijlagen bijlagen;
    private final Dossiers dossiers;
    private final Problems problems;

    BijlageApi(
            AddingBijlage adding,
            ArrangingBijlagen arranging,
            Bijlagen bijlagen,
            Dossiers dossiers,
            Problems problems) {
        this.adding = adding;
        this.arranging = arranging;
        this.bijlagen = bijlagen;
        this.dossiers = dossiers;
        this.problems = problems;
    }

    /** Which way it goes in the order. */
    record Verplaatsing(ArrangingBijlagen.@Nullable Richting richting) {}

    @PostMapping(consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    ResponseEntity<Bijlageweergave> add(
            @PathVariable Kenmerk kenmerk,
            Medewerker medewerker,
            @RequestParam(required = false) @Nullable MultipartFile bestand,
            @RequestParam(required = false) @Nullable String naam,
            @RequestParam(required = false) @Nullable Bijlagerol rol,
            @RequestParam(required = false) @Nullable String titel,
            @RequestParam(required = false) @Nullable String referentie,
            @RequestParam(required = false) @Nullable Boolean openbaar) {
        var upload = upload(bestand, naam);
        if (upload.isEmpty()) return problems.of(List.of(Reden.onjuist("nota.bestand.geen")));
        var velden = new Bijlageverzoek(rol, titel, referentie, openbaar).toVelden();
        return answer(
                adding.add(
                        medewerker,
                        kenmerk,
                        upload.get().bestand(),
                        upload.get().naam(),
                        velden),
                medewerker,
                kenmerk,
                HttpStatus.CREATED);
    }

    @PostMapping(path = "/{id}/vervangingen", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    ResponseEntity<Bijlageweergave> replace(
            @PathVariable Kenmerk kenmerk,
            @PathVariable UUID id,
            Medewerker medewerker,
            @RequestParam(required = false) @Nullable MultipartFile bestand,
            @RequestParam(required = false) @Nullable String naam) {
        var upload = upload(bestand, naam);
        if (upload.isEmpty()) return problems.of(List.of(Reden.onjuist("nota.bestand.geen")));
        return answer(
                adding.replace(
                        medewerker,
                        kenmerk,
                        id,
                        upload.get().bestand(),
                        upload.get().naam()),
                medewerker,
                kenmerk,
                HttpStatus.CREATED);
    }

    @PutMapping(path = "/{id}", consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<Bijlageweergave> change(
            @PathVariable Kenmerk kenmerk,
            @PathVariable UUID id,
            Medewerker medewerker,
            @RequestBody Bijlageverzoek verzoek) {
        var uitkomst = arranging.change(medewerker, kenmerk, id, verzoek.toVelden(), Optional.empty());
        return answer(uitkomst, medewerker, kenmerk, HttpStatus.OK);
    }

    @PostMapping(path = "/{id}/verplaatsingen", consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<Bijlageweergave> move(
            @PathVariable Kenmerk kenmerk,
            @PathVariable UUID id,
            Medewerker medewerker,
            @RequestBody Verplaatsing verzoek) {
        var richting = verzoek.richting();
        if (richting == null) return problems.of(List.of(Reden.onjuist("nota.bijlage.richting")));
        return answer(arranging.move(medewerker, kenmerk, id, richting), medewerker, kenmerk, HttpStatus.CREATED);
    }

    @DeleteMapping("/{id}")
    ResponseEntity<Void> remove(@PathVariable Kenmerk kenmerk, @PathVariable UUID id, Medewerker medewerker) {
        return switch (arranging.remove(medewerker, kenmerk, id)) {
            case Outcome.Refused<Bijlage> refused -> problems.of(refused);
            case Outcome.Done<Bijlage> done -> ResponseEntity.noContent().build();
        };
    }

    private static Optional<Upload> upload(@Nullable MultipartFile bestand, @Nullable String naam) {
        return Upload.of(bestand == null ? null : List.of(bestand), naam == null ? null : List.of(naam)).stream()
                .findFirst();
    }

    private ResponseEntity<Bijlageweergave> answer(
            Outcome<Bijlage> uitkomst, Medewerker medewerker, Kenmerk kenmerk, HttpStatus status) {
        return switch (uitkomst) {
            case Outcome.Refused<Bijlage> refused -> problems.of(refused);
            case Outcome.Done<Bijlage>(var bijlage) ->
                ResponseEntity.status(status)
                        .location(URI.create(
                                "/api/v1/notas/" + kenmerk.waarde().replace(" ", "%20") + "/bijlagen/" + bijlage.id()))
                        .body(read(medewerker, kenmerk, bijlage));
        };
    }

    private Bijlageweergave read(Medewerker medewerker, Kenmerk kenmerk, Bijlage bijlage) {
        return bijlagen.ofConcept(dossiers.visibleTo(medewerker, kenmerk)).stream()
                .filter(een -> een.bijlage().id().equals(bijlage.id()))
                .map(Bijlageweergave::of)
                .findFirst()
                .orElseThrow();
    }
}
