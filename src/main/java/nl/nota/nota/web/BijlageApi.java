package nl.nota.nota.web;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.nota.kern.Reden;
import nl.nota.nota.AddingBijlage;
import nl.nota.nota.Bijlagerol;
import nl.nota.nota.Bijlageweergave;
import nl.nota.nota.Kenmerk;
import nl.nota.nota.ReplacingBijlage;
import nl.nota.organisatie.Medewerker;
import nl.nota.web.Problems;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** Brings the files of bijlagen in, for a machine. */
@RestController
@RequestMapping("/api/v1/notas/{kenmerk}/bijlagen")
class BijlageApi {
    private final AddingBijlage adding;
    private final ReplacingBijlage replacing;
    private final Bijlageantwoord antwoord;
    private final Problems problems;

    BijlageApi(AddingBijlage adding, ReplacingBijlage replacing, Bijlageantwoord antwoord, Problems problems) {
        this.adding = adding;
        this.replacing = replacing;
        this.antwoord = antwoord;
        this.problems = problems;
    }

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
        return antwoord.of(
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
        return antwoord.of(
                replacing.replace(
                        medewerker,
                        kenmerk,
                        id,
                        upload.get().bestand(),
                        upload.get().naam()),
                medewerker,
                kenmerk,
                HttpStatus.CREATED);
    }

    private static Optional<Upload> upload(@Nullable MultipartFile bestand, @Nullable String naam) {
        return Upload.of(bestand == null ? null : List.of(bestand), naam == null ? null : List.of(naam)).stream()
                .findFirst();
    }
}
