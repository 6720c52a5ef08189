package nl.nota.web;

import jakarta.servlet.http.HttpServletRequest;
import java.security.Principal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;

/** Shows a form that came in when its session was over; its sender sends it again, or throws it away. */
@Controller
class BewaardController {
    private final Bewaarplaats bewaarplaats;

    BewaardController(Bewaarplaats bewaarplaats) {
        this.bewaarplaats = bewaarplaats;
    }

    @GetMapping("/bewaard")
    String show(HttpServletRequest request, Principal who, Model model) {
        var form = bewaarplaats.of(request.getSession(false), who.getName()).orElseThrow(NotFound::new);
        model.addAttribute("formulier", form);
        return "web/bewaard";
    }

    @PostMapping("/bewaard/verwijderen")
    String forget(HttpServletRequest request) {
        bewaarplaats.forget(request.getSession(false));
        return "redirect:/";
    }
}
