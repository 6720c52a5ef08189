package nl.nota.overzicht.web;

import nl.nota.nota.Kenmerk;
import nl.nota.organisatie.Medewerker;
import nl.nota.overzicht.Notaword;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The nota as a Word file, to work on elsewhere and bring in again. */
@Controller
class WordController {
    static final String WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    private final Notaword word;

    WordController(Notaword word) {
        this.word = word;
    }

    @GetMapping(path = "/notas/{kenmerk}/docx", produces = WORD)
    ResponseEntity<byte[]> docx(
            @PathVariable Kenmerk kenmerk,
            @RequestParam(required = false) @Nullable Integer versie,
            @RequestParam(required = false) @Nullable Integer sinds,
            Medewerker medewerker) {
        return file(kenmerk, word.write(medewerker, kenmerk, versie, sinds));
    }

    static ResponseEntity<byte[]> file(Kenmerk kenmerk, byte[] bytes) {
        var naam = ContentDisposition.attachment().filename(kenmerk + ".docx").build();
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_DISPOSITION, naam.toString())
                .contentType(MediaType.parseMediaType(WORD))
                .body(bytes);
    }
}
