package nl.nota.nota.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.List;
import nl.nota.kern.Outcome;
import nl.nota.nota.AddingBijlage;
import nl.nota.nota.Bijlage;
import nl.nota.nota.Bijlagevelden;
import nl.nota.nota.Kenmerk;
import nl.nota.organisatie.Medewerker;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The list of bijlagen of a concept, and the form that brings files in: each one succeeds or fails by itself. */
@Controller
@RequestMapping("/notas/{kenmerk}/bijlagen")
class BijlagenController {
    private final AddingBijlage adding;
    private final Bijlagenpaginas paginas;

    BijlagenController(AddingBijlage adding, Bijlagenpaginas paginas) {
        this.adding = adding;
        this.paginas = paginas;
    }

    @GetMapping
    String show(@PathVariable Kenmerk kenmerk, Medewerker medewerker, Model model, HttpServletResponse response) {
        return paginas.list(kenmerk, medewerker, model, response);
    }

    @PostMapping
    String add(
            @PathVariable Kenmerk kenmerk,
            Medewerker medewerker,
            @RequestParam(name = "bestanden", required = false) @Nullable List<MultipartFile> bestanden,
            @RequestParam MultiValueMap<String, String> velden,
            @RequestParam(defaultValue = "") String rol,
            Model model,
            HttpServletResponse response,
            RedirectAttributes next) {
        var bezwaren = paginas.against(kenmerk, medewerker);
        if (!bezwaren.isEmpty()) return paginas.refuse(kenmerk, bezwaren, model, response);
        var uploads = Upload.of(bestanden, velden.get("naam"));
        var gegeven = Bijlageverzoek.of(rol, "", "", null).toVelden();
        var uitslagen = new ArrayList<Bijlagenpagina.Uitslag>();
        for (var upload : uploads) uitslagen.add(add(kenmerk, medewerker, upload, gegeven));
        if (!uploads.isEmpty() && uitslagen.stream().allMatch(een -> een.fout() == null)) {
            next.addFlashAttribute("toegevoegd", uitslagen);
            return "redirect:/notas/{kenmerk}/bijlagen";
        }
        model.addAttribute("geen", uploads.isEmpty());
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return paginas.list(kenmerk, medewerker, uitslagen, model, response);
    }

    private Bijlagenpagina.Uitslag add(Kenmerk kenmerk, Medewerker medewerker, Upload upload, Bijlagevelden velden) {
        return switch (adding.add(medewerker, kenmerk, upload.bestand(), upload.naam(), velden)) {
            case Outcome.Done<Bijlage>(var bijlage) ->
                new Bijlagenpagina.Uitslag(bijlage.bestand().naam(), null);
            case Outcome.Refused<Bijlage>(var redenen) ->
                new Bijlagenpagina.Uitslag(upload.naam(), paginas.inWords(redenen));
        };
    }
}
