package nl.nota.overzicht.web;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import nl.nota.afstemming.Bewijzen;
import nl.nota.nota.Dossiers;
import nl.nota.nota.Kenmerk;
import nl.nota.organisatie.Medewerker;
import nl.nota.overzicht.Notabeeld;
import nl.nota.web.NotFound;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Hands out the document that shows what a party outside said, to whoever may read that party's words. */
@Controller
class BewijsController {
    private final Dossiers dossiers;
    private final Bewijzen bewijzen;

    BewijsController(Dossiers dossiers, Bewijzen bewijzen) {
        this.dossiers = dossiers;
        this.bewijzen = bewijzen;
    }

    /** Always as a file to keep, never as a page: it comes from outside. */
    @GetMapping({"/notas/{kenmerk}/afstemmingen/{id}/bewijs", "/api/v1/notas/{kenmerk}/afstemmingen/{id}/bewijs"})
    ResponseEntity<byte[]> download(@PathVariable Kenmerk kenmerk, @PathVariable UUID id, Medewerker medewerker) {
        var betrekking = dossiers.visibleTo(medewerker, kenmerk).betrekking();
        var document = bewijzen.find(kenmerk, id)
                .filter(een -> Notabeeld.mayReadWords(betrekking, een.onderdeel()))
                .orElseThrow(NotFound::new);
        var naam = ContentDisposition.attachment()
                .filename(document.bestand(), StandardCharsets.UTF_8)
                .build();
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_DISPOSITION, naam.toString())
                .header("X-Content-Type-Options", "nosniff")
                .contentType(MediaType.APPLICATION_OCTET_STREAM)
                .body(document.inhoud());
    }
}
