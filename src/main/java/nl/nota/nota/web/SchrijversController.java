package nl.nota.nota.web;

import java.util.List;
import nl.nota.kern.Outcome;
import nl.nota.nota.Dossier;
import nl.nota.nota.Dossiers;
import nl.nota.nota.Kenmerk;
import nl.nota.nota.NotaHandeling;
import nl.nota.nota.Schrijfplaats;
import nl.nota.nota.Schrijfplaatsen;
import nl.nota.organisatie.Medewerker;
import nl.nota.web.Problems;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What an open page of the concept asks now and then: who else is writing, and whether the login still holds. */
@Controller
@RequestMapping(path = "/notas/{kenmerk}/concept/peiling", produces = MediaType.APPLICATION_JSON_VALUE)
class SchrijversController {
    private final Dossiers dossiers;
    private final Schrijfplaatsen plaatsen;
    private final Problems problems;

    SchrijversController(Dossiers dossiers, Schrijfplaatsen plaatsen, Problems problems) {
        this.dossiers = dossiers;
        this.plaatsen = plaatsen;
        this.problems = problems;
    }

    /**
     * How things stand around a concept.
     *
     * @param wie who is logged in now: a page that was opened by somebody else saves nothing under this name
     * @param token of the forms of this visit, which is another one after logging in again
     */
    record Stand(String wie, String token, List<Schrijfplaats> schrijvers) {}

    @GetMapping
    ResponseEntity<Stand> look(@PathVariable Kenmerk kenmerk, Medewerker medewerker, CsrfToken token) {
        return answer(dossiers.visibleTo(medewerker, kenmerk), token);
    }

    /** The same from somebody who is writing in this part. */
    @PostMapping
    ResponseEntity<Stand> write(
            @PathVariable Kenmerk kenmerk, Medewerker medewerker, @RequestParam String deel, CsrfToken token) {
        var dossier = dossiers.visibleTo(medewerker, kenmerk);
        if (NotaHandeling.BEWERKEN.against(dossier).isEmpty()) plaatsen.enter(dossier, deel);
        return answer(dossier, token);
    }

    private ResponseEntity<Stand> answer(Dossier dossier, CsrfToken token) {
        var redenen = NotaHandeling.BEWERKEN.against(dossier);
        if (!redenen.isEmpty()) return problems.of(new Outcome.Refused<>(redenen));
        var wie = dossier.medewerker().gebruikersnaam();
        return ResponseEntity.ok(new Stand(wie, token.getToken(), plaatsen.others(dossier)));
    }
}
