package nl.nota.openbaarmaking.web;

import jakarta.servlet.http.HttpServletResponse;
import nl.nota.openbaarmaking.Openbaarbestanden;
import nl.nota.openbaarmaking.Openbaarheid;
import nl.nota.web.NotFound;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

/** The bijlagen of a public nota, each at an address of its own: no login, no cookie, no script. */
@Controller
@RequestMapping("/openbaar/{kenmerk}")
class OpenbaarbijlageController {
    private final Openbaarheid openbaarheid;
    private final Openbaarbestanden bestanden;

    OpenbaarbijlageController(Openbaarheid openbaarheid, Openbaarbestanden bestanden) {
        this.openbaarheid = openbaarheid;
        this.bestanden = bestanden;
    }

    @GetMapping("/bijlage-{nummer}.pdf")
    Object file(@PathVariable String kenmerk, @PathVariable String nummer) {
        var gevonden = openbaarheid.find(kenmerk).orElseThrow(NotFound::new);
        if (!gevonden.isOpenbaar()) return OpenbaarController.gone(gevonden);
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .body(bestanden.pdf(gevonden.publicatie(), number(nummer)).orElseThrow(NotFound::new));
    }

    /** One that was set anew, as a page. */
    @GetMapping("/bijlage-{nummer}")
    String show(@PathVariable String kenmerk, @PathVariable String nummer, Model model, HttpServletResponse response) {
        var gevonden = openbaarheid.find(kenmerk).orElseThrow(NotFound::new);
        model.addAttribute("gevonden", gevonden);
        if (!gevonden.isOpenbaar()) {
            response.setStatus(HttpStatus.GONE.value());
            return "openbaarmaking/ingetrokken";
        }
        var publicatie = gevonden.publicatie();
        model.addAttribute("stuk", bestanden.tekst(publicatie, number(nummer)).orElseThrow(NotFound::new));
        model.addAttribute(
                "bijlage",
                bestanden.bijlagen(publicatie).stream()
                        .filter(een -> een.nummer() == number(nummer))
                        .findFirst()
                        .orElseThrow(NotFound::new));
        return "openbaarmaking/bijlage";
    }

    /** No bijlage has the number nought. */
    private static int number(String gevraagd) {
        return gevraagd.matches("[0-9]{1,3}") ? Integer.parseInt(gevraagd) : 0;
    }
}
