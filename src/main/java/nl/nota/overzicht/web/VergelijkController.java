package nl.nota.overzicht.web;

import nl.nota.nota.Kenmerk;
import nl.nota.organisatie.Medewerker;
import nl.nota.overzicht.Notabeelden;
import nl.nota.overzicht.Vergelijker;
import nl.nota.overzicht.Vergelijkkeuze;
import nl.nota.overzicht.Werkplekken;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Two versies of a nota side by side as a page. */
@Controller
@RequestMapping("/notas/{kenmerk}/vergelijkingen")
class VergelijkController {
    private final Notabeelden beelden;
    private final Vergelijker vergelijker;
    private final Werkplekken plekken;

    VergelijkController(Notabeelden beelden, Vergelijker vergelijker, Werkplekken plekken) {
        this.beelden = beelden;
        this.vergelijker = vergelijker;
        this.plekken = plekken;
    }

    @GetMapping
    String show(
            @PathVariable Kenmerk kenmerk,
            @RequestParam(required = false) @Nullable Integer van,
            @RequestParam(required = false) @Nullable Integer tot,
            @RequestParam(defaultValue = Vergelijkpagina.TEKST) String weergave,
            @RequestParam(defaultValue = "") String alleen,
            Medewerker medewerker,
            Model model) {
        var beeld = beelden.of(medewerker, kenmerk);
        var keuze = Vergelijkkeuze.of(beeld, van, tot);
        model.addAttribute(
                "pagina",
                Vergelijkpagina.of(
                        beeld,
                        keuze,
                        vergelijker.compare(beeld, keuze),
                        weergave,
                        alleen,
                        plekken.usesKeys(medewerker)));
        return "overzicht/vergelijking";
    }
}
