package nl.nota.organisatie.web;

import nl.nota.organisatie.Huisrecht;
import nl.nota.organisatie.Medewerker;
import nl.nota.organisatie.Personeel;
import nl.nota.organisatie.Register;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What beheer sees of the house: its people and its register. */
@Controller
@RequestMapping("/beheer")
class BeheerController {
    private final Personeel personeel;
    private final Register register;

    BeheerController(Personeel personeel, Register register) {
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

    @GetMapping("/register")
    String register(Medewerker beheer, Model model) {
        Beheerrecht.require(beheer, Huisrecht.REGISTER_BEHEREN);
        model.addAttribute("codes", register.entries());
        return "organisatie/register";
    }
}
