package nl.nota.web;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.ResponseBody;

/** "Blijf ingelogd": coming here is itself the sign of life that keeps a session. */
@Controller
class SessieController {
    private final Bezoek bezoek;

    SessieController(Bezoek bezoek) {
        this.bezoek = bezoek;
    }

    @PostMapping(path = "/sessie", produces = MediaType.APPLICATION_JSON_VALUE)
    @ResponseBody
    Hal stay(HttpServletRequest request) {
        return bezoek.hal(request);
    }

    @PostMapping(path = "/sessie", produces = MediaType.TEXT_HTML_VALUE)
    String stayAndGoHome() {
        return "redirect:/";
    }
}
