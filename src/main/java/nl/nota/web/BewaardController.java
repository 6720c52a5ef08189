package nl.nota.web;

import jakarta.servlet.http.HttpServletRequest;
import java.security.Principal;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;

/** Shows a form that came in when its session was over; its sender sends it again, or throws it away. */
@Controller
class BewaardController {
    private final Bewaarplaats bewaarplaats;
    private final MessageSource messages;

    BewaardController(Bewaarplaats bewaarplaats, MessageSource messages) {
        this.bewaarplaats = bewaarplaats;
        this.messages = messages;
    }

    @GetMapping("/bewaard")
    String show(HttpServletRequest request, Principal who, Model model) {
        var form = bewaarplaats.of(request.getSession(false), who.getName()).orElseThrow(NotFound::new);
        model.addAttribute("formulier", form);
        model.addAttribute("beeld", Bewaardbeeld.of(form.inzending(), messages));
        return "web/bewaard";
    }

    @PostMapping("/bewaard/verwijderen")
    String forget(HttpServletRequest request) {
        bewaarplaats.forget(request.getSession(false));
        return "redirect:/";
    }
}
