package nl.nota.verzending.web;

import java.net.URI;
import java.util.List;
import nl.nota.kern.Outcome;
import nl.nota.organisatie.Medewerker;
import nl.nota.verzending.Kamerrecht;
import nl.nota.verzending.Kamerregister;
import nl.nota.verzending.Kamersoort;
import nl.nota.verzending.Kamerverplichting;
import nl.nota.verzending.Kamerzaak;
import nl.nota.verzending.RecordingKamerzaak;
import nl.nota.web.Problems;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The register of moties and toezeggingen, for machines. */
@RestController
@RequestMapping("/api/v1")
class KamerregisterApi {
    private final Kamerregister register;
    private final RecordingKamerzaak recording;
    private final Problems problems;

    KamerregisterApi(Kamerregister register, RecordingKamerzaak recording, Problems problems) {
        this.register = register;
        this.recording = recording;
        this.problems = problems;
    }

    /** Under which number it stands in the register. */
    record Kamerzaakvastgelegd(String nummer) {}

    @GetMapping("/toezeggingen")
    List<Kamerverplichting> toezeggingen(
            @RequestParam(required = false) @Nullable String stand,
            @RequestParam(required = false) @Nullable String zoek,
            Medewerker medewerker) {
        return register.of(medewerker, new Kamerfilter(null, stand, zoek).vraag(Kamersoort.TOEZEGGING));
    }

    @GetMapping("/moties")
    List<Kamerverplichting> moties(
            @RequestParam(required = false) @Nullable String stand,
            @RequestParam(required = false) @Nullable String zoek,
            Medewerker medewerker) {
        return register.of(medewerker, new Kamerfilter(null, stand, zoek).vraag(Kamersoort.MOTIE));
    }

    /** Writes a motie or a toezegging down. */
    @PostMapping("/toezeggingen")
    ResponseEntity<Kamerzaakvastgelegd> record(@RequestBody KamerzaakForm verzoek, Medewerker medewerker) {
        var against = Kamerrecht.KAMERZAAK_VASTLEGGEN.against(medewerker);
        if (!against.isEmpty()) return problems.of(against);
        return switch (verzoek.toZaak()) {
            case Outcome.Refused<Kamerzaak> refused -> problems.of(refused);
            case Outcome.Done<Kamerzaak>(var zaak) -> record(medewerker, zaak);
        };
    }

    private ResponseEntity<Kamerzaakvastgelegd> record(Medewerker medewerker, Kamerzaak zaak) {
        return switch (recording.record(medewerker, zaak)) {
            case Outcome.Refused<String> refused -> problems.of(refused);
            case Outcome.Done<String>(var nummer) ->
                ResponseEntity.created(URI.create("/api/v1/toezeggingen")).body(new Kamerzaakvastgelegd(nummer));
        };
    }
}
