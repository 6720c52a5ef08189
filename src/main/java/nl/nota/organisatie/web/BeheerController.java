package nl.nota.organisatie.web;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import nl.nota.kern.Outcome;
import nl.nota.kern.Reden;
import nl.nota.organisatie.Huisrecht;
import nl.nota.organisatie.InvitingAllen;
import nl.nota.organisatie.Medewerker;
import nl.nota.organisatie.Personeel;
import nl.nota.organisatie.Register;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What beheer sees of the house: its people and its register. */
@Controller
@RequestMapping("/beheer")
class BeheerController {
    private final Personeel personeel;
    private final Register register;
    private final InvitingAllen inviting;

    BeheerController(Personeel personeel, Register register, InvitingAllen inviting) {
        this.inviting = inviting;
        this.personeel = personeel;
        this.register = register;
    }

    @GetMapping
    String people(Medewerker beheer, @RequestParam(defaultValue = "") String zoek, Model model) {
        Beheerrecht.require(beheer, Huisrecht.MENSEN_BEHEREN);
        var mensen = personeel.search(zoek);
        model.addAttribute("zoek", zoek);
        model.addAttribute("mensen", mensen.stream().limit(Personeel.MOST).toList());
        model.addAttribute("meer", mensen.size() > Personeel.MOST);
        return "organisatie/beheer";
    }

    /** The links stand in this one file, which is not kept anywhere. */
    @PostMapping("/uitnodigingen")
    Object inviteAll(Medewerker beheer, RedirectAttributes next) {
        return switch (inviting.invite(beheer)) {
            case Outcome.Done<List<InvitingAllen.Uitnodiging>>(var gemaakt) ->
                ResponseEntity.ok()
                        .contentType(new MediaType("text", "csv", StandardCharsets.UTF_8))
                        .header("Content-Disposition", "attachment; filename=\"aanmeldlinks.csv\"")
                        .body(file(gemaakt));
            case Outcome.Refused<List<InvitingAllen.Uitnodiging>>(var bezwaren) -> {
                if (Reden.isForbidden(bezwaren)) throw new ResponseStatusException(HttpStatus.FORBIDDEN);
                next.addFlashAttribute(Menspaginas.MELDING, bezwaren.getFirst().code());
                yield "redirect:/beheer";
            }
        };
    }

    private static byte[] file(List<InvitingAllen.Uitnodiging> gemaakt) {
        var regels = gemaakt.stream()
                .map(een -> String.join(
                        ";", een.wie().gebruikersnaam(), een.wie().naam().replace(';', ','), een.link()))
                .collect(Collectors.joining("\r\n"));
        return ("\uFEFFgebruikersnaam;naam;link\r\n" + regels + "\r\n").getBytes(StandardCharsets.UTF_8);
    }

    @GetMapping("/register")
    String register(Medewerker beheer, Model model) {
        Beheerrecht.require(beheer, Huisrecht.REGISTER_BEHEREN);
        model.addAttribute("codes", register.entries());
        return "organisatie/register";
    }
}
