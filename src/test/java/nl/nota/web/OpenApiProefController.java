package nl.nota.web;

import java.security.Principal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** Calls of every kind as an office would write them, without a word about the document. */
@TestComponent
@RestController
class OpenApiProefController {
    record Invoer(String soort, String datum, @Nullable LocalDate uiterlijkeDatum, List<String> aan) {}

    record Uitvoer(String kenmerk, LocalDate datum, Instant tijd) {}

    /** Stands for the person that a resolver of the house fills in. */
    record Persoon(String naam) {}

    @GetMapping("/proefpagina")
    String page() {
        return "pagina";
    }

    @GetMapping("/api/v1/proefnotas")
    List<Uitvoer> list(Persoon persoon, @RequestParam(required = false) @Nullable LocalDate van) {
        return List.of();
    }

    @PostMapping("/api/v1/proefnotas")
    ResponseEntity<Uitvoer> create(Principal principal, @RequestBody Invoer invoer) {
        return ResponseEntity.status(HttpStatus.CREATED).build();
    }

    @GetMapping("/api/v1/proefnotas/{kenmerk}")
    Uitvoer one(@PathVariable String kenmerk) {
        return new Uitvoer(kenmerk, LocalDate.EPOCH, Instant.EPOCH);
    }

    @PutMapping("/api/v1/proefnotas/{kenmerk}/concept")
    Uitvoer put(@PathVariable String kenmerk, @RequestHeader("If-Match") String etag, @RequestBody Invoer invoer) {
        return one(kenmerk);
    }

    @PostMapping("/api/v1/proefnotas/{kenmerk}/bijlagen")
    ResponseEntity<Uitvoer> add(
            @PathVariable String kenmerk, @RequestParam MultipartFile bestand, @RequestParam String rol) {
        return ResponseEntity.status(HttpStatus.CREATED).build();
    }

    @DeleteMapping("/api/v1/proefnotas/{kenmerk}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void remove(@PathVariable String kenmerk) {}
}
