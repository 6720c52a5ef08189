package nl.nota.openbaarmaking.web;

import java.util.Optional;
import nl.nota.nota.Dossiers;
import nl.nota.nota.Kenmerk;
import nl.nota.openbaarmaking.Bijlagevoorbeelden;
import nl.nota.openbaarmaking.OpenbaarmakingHandeling;
import nl.nota.organisatie.Medewerker;
import nl.nota.web.NotFound;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The file that the public would get of a bijlage, for who redacts or releases it. */
@Controller
@RequestMapping("/notas/{kenmerk}/openbaarmaking/publiek")
class LakbijlageController {
    private final Dossiers dossiers;
    private final Lakbladen bladen;
    private final Bijlagevoorbeelden voorbeelden;

    LakbijlageController(Dossiers dossiers, Lakbladen bladen, Bijlagevoorbeelden voorbeelden) {
        this.dossiers = dossiers;
        this.bladen = bladen;
        this.voorbeelden = voorbeelden;
    }

    @GetMapping(params = "bijlage")
    ResponseEntity<byte[]> file(@PathVariable Kenmerk kenmerk, @RequestParam String bijlage, Medewerker medewerker) {
        if (!OpenbaarmakingHandeling.isReader(dossiers.visibleTo(medewerker, kenmerk))) throw new NotFound();
        var lak = bladen.of(medewerker, kenmerk).lak();
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .cacheControl(CacheControl.noStore())
                .body(number(bijlage)
                        .flatMap(nummer -> voorbeelden.pdf(lak, nummer))
                        .orElseThrow(NotFound::new));
    }

    private static Optional<Integer> number(String gevraagd) {
        return gevraagd.matches("[0-9]{1,3}") ? Optional.of(Integer.parseInt(gevraagd)) : Optional.empty();
    }
}
