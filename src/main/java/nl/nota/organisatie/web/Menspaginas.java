package nl.nota.organisatie.web;

import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.Map;
import nl.nota.organisatie.Aanmeldingen;
import nl.nota.organisatie.Huisvooruitblikken;
import nl.nota.organisatie.Onderdeel;
import nl.nota.organisatie.Persoon;
import nl.nota.organisatie.Provideridentiteiten;
import nl.nota.organisatie.Register;
import nl.nota.organisatie.Rol;
import nl.nota.web.Redenen;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Fills the page of one person, known or still to come. */
@Component
class Menspaginas {
    static final String MELDING = "melding";
    private static final String PAGE = "organisatie/mens";
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("d MMMM uuuu, HH:mm", Redenen.NEDERLANDS);

    private final Aanmeldingen aanmeldingen;
    private final Provideridentiteiten identiteiten;
    private final Huisvooruitblikken vooruit;
    private final Register register;
    private final MessageSource messages;
    private final Clock clock;

    Menspaginas(
            Aanmeldingen aanmeldingen,
            Provideridentiteiten identiteiten,
            Huisvooruitblikken vooruit,
            Register register,
            MessageSource messages,
            Clock clock) {
        this.aanmeldingen = aanmeldingen;
        this.identiteiten = identiteiten;
        this.vooruit = vooruit;
        this.register = register;
        this.messages = messages;
        this.clock = clock;
    }

    String begin(MensForm form, Model model) {
        return fill(form, model);
    }

    String show(Persoon wie, MensForm form, Model model) {
        model.addAttribute("mens", wie);
        model.addAttribute("identiteiten", identiteiten.of(wie.id()));
        model.addAttribute("alleen", String.join(", ", vooruit.left(wie)));
        model.addAttribute(
                "uitgenodigdTot",
                aanmeldingen
                        .open(wie.id())
                        .map(tot -> MOMENT.format(tot.atZone(clock.getZone())))
                        .orElse(""));
        return fill(form, model);
    }

    private String fill(MensForm form, Model model) {
        model.addAttribute("invoer", form);
        model.addAttribute("onderdelen", onderdelen());
        model.addAttribute("alleRollen", rollen());
        model.addAttribute("fouten", Map.of());
        return PAGE;
    }

    private Map<String, String> onderdelen() {
        var keuzes = new LinkedHashMap<String, String>();
        keuzes.put("", messages.getMessage("organisatie.beheer.mens.kies", null, Redenen.NEDERLANDS));
        for (Onderdeel een : register.valid(LocalDate.now(clock)))
            keuzes.put(een.code(), een.code() + ": " + een.naam());
        return keuzes;
    }

    private Map<String, String> rollen() {
        var keuzes = new LinkedHashMap<String, String>();
        for (var rol : Rol.values())
            keuzes.put(rol.name(), messages.getMessage("organisatie.rol." + rol, null, Redenen.NEDERLANDS));
        return keuzes;
    }
}
