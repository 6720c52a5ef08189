package nl.nota.overzicht.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import nl.nota.nota.Kenmerk;
import nl.nota.organisatie.Medewerker;
import nl.nota.overzicht.Notaword;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The nota as a Word file, for a machine. */
@RestController
@Tag(name = "notas")
class WordRest {
    private final Notaword word;

    WordRest(Notaword word) {
        this.word = word;
    }

    @GetMapping(path = "/api/v1/notas/{kenmerk}/docx", produces = WordController.WORD)
    @Operation(
            summary = "De nota als Word-bestand; met sinds de verschillen als bijgehouden wijzigingen",
            operationId = "docx")
    ResponseEntity<byte[]> docx(
            @PathVariable Kenmerk kenmerk,
            @RequestParam(required = false) @Nullable Integer versie,
            @RequestParam(required = false) @Nullable Integer sinds,
            Medewerker medewerker) {
        return WordController.file(kenmerk, word.write(medewerker, kenmerk, versie, sinds));
    }
}
