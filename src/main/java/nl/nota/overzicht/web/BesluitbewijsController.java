package nl.nota.overzicht.web;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import nl.nota.besluit.Besluitbewijzen;
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

/** Hands out what shows that a besluit was taken elsewhere, to whoever may read the words of all. */
@Controller
class BesluitbewijsController {
    private final Dossiers dossiers;
    private final Besluitbewijzen bewijzen;

    BesluitbewijsController(Dossiers dossiers, Besluitbewijzen bewijzen) {
        this.dossiers = dossiers;
        this.bewijzen = bewijzen;
    }

    /** Always as a file to keep, never as a page: it comes from outside. */
    @GetMapping({"/notas/{kenmerk}/besluiten/{id}/bewijs", "/api/v1/notas/{kenmerk}/besluiten/{id}/bewijs"})
    ResponseEntity<byte[]> download(@PathVariable Kenmerk kenmerk, @PathVariable UUID id, Medewerker medewerker) {
        var betrekking = dossiers.visibleTo(medewerker, kenmerk).betrekking();
        var bewijs = bewijzen.find(kenmerk, id)
                .filter(een -> Notabeeld.mayReadAllWords(betrekking))
                .orElseThrow(NotFound::new);
        var naam = ContentDisposition.attachment()
                .filename(bewijs.naam(), StandardCharsets.UTF_8)
                .build();
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_DISPOSITION, naam.toString())
                .header("X-Content-Type-Options", "nosniff")
                .contentType(MediaType.APPLICATION_OCTET_STREAM)
                .body(bewijs.inhoud());
    }
}
