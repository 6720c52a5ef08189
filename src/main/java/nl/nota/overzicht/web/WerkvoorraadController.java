package nl.nota.overzicht.web;

import java.util.List;
import nl.nota.organisatie.Medewerker;
import nl.nota.overzicht.Notastand;
import nl.nota.overzicht.Werkvoorraad;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The desk of a person: what is to be done, waited for, and known. */
@Controller
class WerkvoorraadController {
    private final Werkvoorraad werkvoorraad;

    WerkvoorraadController(Werkvoorraad werkvoorraad) {
        this.werkvoorraad = werkvoorraad;
    }

    @GetMapping("/")
    String home() {
        return "redirect:/werkvoorraad";
    }

    @GetMapping("/werkvoorraad")
    String show(@RequestParam(defaultValue = "beurt") String stapel, Medewerker medewerker, Model model) {
        var stapels = werkvoorraad.of(medewerker);
        model.addAttribute("stapels", stapels);
        model.addAttribute("stapel", stapel);
        model.addAttribute(
                "kaarten", chosen(stapel, stapels).stream().map(Kaart::of).toList());
        return "overzicht/werkvoorraad";
    }

    private static List<Notastand> chosen(String stapel, Werkvoorraad.Stapels stapels) {
        return switch (stapel) {
            case "wacht" -> stapels.wacht();
            case "kennisname" -> stapels.kennisname();
            default -> stapels.beurt();
        };
    }
}
