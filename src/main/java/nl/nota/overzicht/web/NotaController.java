package nl.nota.overzicht.web;

import java.util.Map;
import java.util.Optional;
import nl.nota.controle.Keuringsbladen;
import nl.nota.nota.Bijlagen;
import nl.nota.nota.Kenmerk;
import nl.nota.opmerking.Gesprekken;
import nl.nota.opmerking.Opmerkingenbladen;
import nl.nota.organisatie.Medewerker;
import nl.nota.overzicht.Beslisbladen;
import nl.nota.overzicht.NotaPdf;
import nl.nota.overzicht.Notabeelden;
import nl.nota.web.NotFound;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The nota as a page: the sheet, what is going on beside it, its versies, and the PDF. */
@Controller
@RequestMapping("/notas/{kenmerk}")
class NotaController {
    private final Notabeelden beelden;
    private final Gesprekken gesprekken;
    private final Beslisbladen bladen;
    private final Keuringsbladen keuringen;
    private final Bijlagen bijlagen;
    private final NotaPdf pdf;

    NotaController(
            Notabeelden beelden,
            Gesprekken gesprekken,
            Beslisbladen bladen,
            Keuringsbladen keuringen,
            Bijlagen bijlagen,
            NotaPdf pdf) {
        this.keuringen = keuringen;
        this.bijlagen = bijlagen;
        this.beelden = beelden;
        this.gesprekken = gesprekken;
        this.bladen = bladen;
        this.pdf = pdf;
    }

    @GetMapping
    String show(@PathVariable Kenmerk kenmerk, Medewerker medewerker, Model model) {
        var beeld = beelden.of(medewerker, kenmerk);
        return page(NotaPagina.of(beeld, beeld.papier().orElse(null)), model);
    }

    @GetMapping("/versies/{nummer}")
    String versie(@PathVariable Kenmerk kenmerk, @PathVariable int nummer, Medewerker medewerker, Model model) {
        var getoond = beelden.of(medewerker, kenmerk, nummer);
        return page(NotaPagina.of(getoond.beeld(), getoond.papier()), model);
    }

    /** The sheet, with a way to say something about each paragraph of the text one works on. */
    private String page(NotaPagina pagina, Model model) {
        var dossier = pagina.beeld().stand().dossier();
        model.addAttribute("pagina", pagina);
        var papier = pagina.papier();
        if (papier != null && (!papier.druk().isConcept() || pagina.mag("BEWERKEN")))
            model.addAttribute("publiekpad", papier.druk().publiekpad());
        if (pagina.papier() != null)
            model.addAttribute("bijlagen", bijlagen.standing(pagina.papier().bijlagen()));
        model.addAttribute("opmerken", pagina.mag("OPMERKEN") && !pagina.isOud());
        var teksten = pagina.beeld().teksten();
        var open = Opmerkingenbladen.isReader(dossier)
                ? teksten.inhoud().map(nu -> gesprekken.open(dossier, nu, teksten.versies()))
                : Optional.<Map<String, Integer>>empty();
        open.ifPresent(telling -> model.addAttribute("opmerkingen", telling));
        decision(pagina, open.orElse(Map.of()), model);
        if (pagina.papier() != null && !pagina.isOud())
            keuringen.beside(dossier).ifPresent(een -> model.addAttribute("keuringsblad", een));
        return "overzicht/nota";
    }

    /** The question, the facts and the bar for who decides by one code; who decides by more has a page of its own. */
    private void decision(NotaPagina pagina, Map<String, Integer> open, Model model) {
        var vragen = pagina.besluitvragen();
        if (vragen.size() != 1) return;
        var vraag = vragen.getFirst();
        model.addAttribute("beslisvraag", vraag);
        bladen.of(pagina.beeld(), vraag.bewindspersoon(), open).ifPresent(blad -> model.addAttribute("blad", blad));
    }

    @GetMapping(path = "/pdf", produces = MediaType.APPLICATION_PDF_VALUE)
    ResponseEntity<byte[]> pdf(
            @PathVariable Kenmerk kenmerk,
            @RequestParam(required = false) @Nullable Integer versie,
            Medewerker medewerker) {
        var papier = versie == null
                ? beelden.of(medewerker, kenmerk).papier().orElseThrow(NotFound::new)
                : beelden.of(medewerker, kenmerk, versie).papier();
        return file(kenmerk, pdf.render(papier));
    }

    static ResponseEntity<byte[]> file(Kenmerk kenmerk, byte[] bytes) {
        var naam = ContentDisposition.inline().filename(kenmerk + ".pdf").build();
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_DISPOSITION, naam.toString())
                .contentType(MediaType.APPLICATION_PDF)
                .body(bytes);
    }
}
