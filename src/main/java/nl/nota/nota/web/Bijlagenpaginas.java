package nl.nota.nota.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.nota.kern.Outcome;
import nl.nota.kern.Reden;
import nl.nota.nota.Bijlagen;
import nl.nota.nota.Bijlagerol;
import nl.nota.nota.Bijlagestand;
import nl.nota.nota.Dossier;
import nl.nota.nota.Dossiers;
import nl.nota.nota.Kenmerk;
import nl.nota.nota.NotaHandeling;
import nl.nota.nota.Notakop;
import nl.nota.organisatie.Medewerker;
import nl.nota.web.NotFound;
import nl.nota.web.Redenen;
import nl.nota.web.Redentekst;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Puts the pages about bijlagen together. */
@Component
class Bijlagenpaginas {
    private static final String LIJST = "nota/bijlagen";
    private static final String EEN = "nota/bijlage";
    private static final Map<String, String> VELDEN = Map.of(
            "nota.bijlage.titel", "titel",
            "nota.bijlage.lang.titel", "titel",
            "nota.bijlage.teken.titel", "titel",
            "nota.bijlage.lang.referentie", "referentie",
            "nota.bijlage.teken.referentie", "referentie");

    private final Dossiers dossiers;
    private final Bijlagen bijlagen;
    private final Redenen redenen;

    Bijlagenpaginas(Dossiers dossiers, Bijlagen bijlagen, Redenen redenen) {
        this.dossiers = dossiers;
        this.bijlagen = bijlagen;
        this.redenen = redenen;
    }

    /** The list, for who may change it now. */
    String list(Kenmerk kenmerk, Medewerker medewerker, Model model, HttpServletResponse response) {
        return list(kenmerk, medewerker, List.of(), model, response);
    }

    String list(
            Kenmerk kenmerk,
            Medewerker medewerker,
            List<Bijlagenpagina.Uitslag> uitslagen,
            Model model,
            HttpServletResponse response) {
        var dossier = dossiers.visibleTo(medewerker, kenmerk);
        var bezwaren = NotaHandeling.BEWERKEN.against(dossier);
        if (!bezwaren.isEmpty()) return refuse(kenmerk, bezwaren, model, response);
        model.addAttribute("pagina", new Bijlagenpagina(Notakop.of(dossier), bijlagen.ofConcept(dossier), uitslagen));
        model.addAttribute("rollen", roles());
        return LIJST;
    }

    /** One bijlage, to say what it is, to lay another file in its place, or to take it out. */
    String one(
            Kenmerk kenmerk,
            UUID id,
            Medewerker medewerker,
            List<Reden> tegen,
            Model model,
            HttpServletResponse response) {
        var dossier = dossiers.visibleTo(medewerker, kenmerk);
        var bezwaren = NotaHandeling.BEWERKEN.against(dossier);
        if (!bezwaren.isEmpty()) return refuse(kenmerk, bezwaren, model, response);
        var stand = find(dossier, id);
        if (stand == null && tegen.isEmpty()) throw new NotFound();
        if (stand == null) return refuse(kenmerk, tegen, model, response);
        model.addAttribute("kop", Notakop.of(dossier));
        model.addAttribute("stand", stand);
        model.addAttribute("rollen", roles());
        model.addAttribute("fouten", Map.of());
        if (!model.containsAttribute("invoer"))
            model.addAttribute("invoer", stand.bijlage().velden());
        return tegen.isEmpty() ? EEN : redenen.show(EEN, tegen, VELDEN, model, response);
    }

    private @Nullable Bijlagestand find(Dossier dossier, UUID id) {
        return bijlagen.ofConcept(dossier).stream()
                .filter(een -> een.bijlage().id().equals(id))
                .findFirst()
                .orElse(null);
    }

    /** Why this person may not change them now, or none. */
    List<Reden> against(Kenmerk kenmerk, Medewerker medewerker) {
        return NotaHandeling.BEWERKEN.against(dossiers.visibleTo(medewerker, kenmerk));
    }

    String refuse(Kenmerk kenmerk, List<Reden> bezwaren, Model model, HttpServletResponse response) {
        model.addAttribute("kenmerk", kenmerk);
        return redenen.show("nota/weigering", new Outcome.Refused<>(bezwaren), model, response);
    }

    /** Reasons as one sentence after the other. */
    String inWords(List<Reden> bezwaren) {
        return redenen.texts(bezwaren).stream().map(Redentekst::tekst).collect(Collectors.joining(" "));
    }

    private static Map<String, String> roles() {
        var rollen = new LinkedHashMap<String, String>();
        for (var rol : Bijlagerol.values()) rollen.put(rol.name(), rol.opschrift());
        return rollen;
    }
}
