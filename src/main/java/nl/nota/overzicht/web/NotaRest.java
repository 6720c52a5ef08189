package nl.nota.overzicht.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Instant;
import java.util.List;
import nl.nota.nota.Kenmerk;
import nl.nota.nota.Notaweergave;
import nl.nota.nota.Versie;
import nl.nota.nota.Vingerafdruk;
import nl.nota.organisatie.Medewerker;
import nl.nota.overzicht.NotaJson;
import nl.nota.overzicht.NotaPdf;
import nl.nota.overzicht.Notabeelden;
import nl.nota.web.NotFound;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Reading one nota: the nota itself, its versies, its trail and its PDF. */
@RestController
@RequestMapping("/api/v1/notas/{kenmerk}")
@Tag(name = "notas")
class NotaRest {
    private final Notaweergave weergave;
    private final Notabeelden beelden;
    private final NotaPdf pdf;

    NotaRest(Notaweergave weergave, Notabeelden beelden, NotaPdf pdf) {
        this.weergave = weergave;
        this.beelden = beelden;
        this.pdf = pdf;
    }

    @GetMapping
    @Operation(summary = "Een nota", operationId = "nota")
    ResponseEntity<NotaJson> show(@PathVariable Kenmerk kenmerk, Medewerker medewerker) {
        var beeld = weergave.of(medewerker, kenmerk);
        return ResponseEntity.ok().eTag(beeld.etag()).body((NotaJson) beeld.nota());
    }

    @GetMapping("/versies")
    @Operation(summary = "Alle ingediende versies", operationId = "versies")
    List<VersieAntwoord> versies(@PathVariable Kenmerk kenmerk, Medewerker medewerker) {
        return beelden.of(medewerker, kenmerk).teksten().versies().stream()
                .map(VersieAntwoord::of)
                .toList();
    }

    @GetMapping("/versies/{nummer}")
    @Operation(summary = "Eén versie", operationId = "versie")
    VersieAntwoord versie(@PathVariable Kenmerk kenmerk, @PathVariable int nummer, Medewerker medewerker) {
        return beelden.of(medewerker, kenmerk)
                .teksten()
                .versie(nummer)
                .map(VersieAntwoord::of)
                .orElseThrow(NotFound::new);
    }

    @GetMapping("/gebeurtenissen")
    @Operation(summary = "Wat met de nota gebeurde", operationId = "gebeurtenissen")
    List<StapAntwoord> trail(@PathVariable Kenmerk kenmerk, Medewerker medewerker) {
        return beelden.of(medewerker, kenmerk).spoor().stream()
                .map(StapAntwoord::of)
                .toList();
    }

    @GetMapping(path = "/pdf", produces = MediaType.APPLICATION_PDF_VALUE)
    @Operation(summary = "De nota zoals op papier", operationId = "pdf")
    ResponseEntity<byte[]> pdf(@PathVariable Kenmerk kenmerk, Medewerker medewerker) {
        var papier = beelden.of(medewerker, kenmerk).papier().orElseThrow(NotFound::new);
        return NotaController.file(kenmerk, pdf.render(papier));
    }

    /** A frozen versie with its hash and the hash of each rubriek. */
    record VersieAntwoord(int nummer, String hash, Instant ingediendOp, List<RubriekHash> rubrieken) {
        /** One rubriek by its hash. */
        record RubriekHash(String rubriek, String hash) {}

        static VersieAntwoord of(Versie versie) {
            var rubrieken = versie.inhoud().rubrieken().stream()
                    .map(rubriek -> new RubriekHash(rubriek.code(), Vingerafdruk.of(rubriek)))
                    .toList();
            var nummer = versie.nummer();
            return new VersieAntwoord(nummer.nummer(), nummer.hash(), versie.ingediendOp(), rubrieken);
        }
    }
}
