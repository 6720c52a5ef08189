package nl.nota.beheer.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.nota.nota.Notasjablonen;
import nl.nota.nota.Soort;
import nl.nota.organisatie.Onderdeel;
import nl.nota.organisatie.Register;
import nl.nota.route.Beslisregel;
import nl.nota.route.Routesjablonen;
import nl.nota.route.Routesjabloon;
import nl.nota.route.Routesjabloonplan;
import nl.nota.route.Sjabloonsignalen;
import nl.nota.route.Sjabloonverzoek;
import nl.nota.web.NotFound;
import nl.nota.web.Redenen;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Fills the page of the usual routes. */
@Component
class Routesjabloonbladen {
    private final Routesjablonen sjablonen;
    private final Routesjabloonplan plan;
    private final Sjabloonsignalen signalen;
    private final Notasjablonen rubrieken;
    private final Register register;
    private final MessageSource messages;
    private final Clock clock;

    Routesjabloonbladen(
            Routesjablonen sjablonen,
            Routesjabloonplan plan,
            Sjabloonsignalen signalen,
            Notasjablonen rubrieken,
            Register register,
            MessageSource messages,
            Clock clock) {
        this.sjablonen = sjablonen;
        this.plan = plan;
        this.signalen = signalen;
        this.rubrieken = rubrieken;
        this.register = register;
        this.messages = messages;
        this.clock = clock;
    }

    /** A usual route in the list, with the parties of each halte in a line. */
    record Regel(Routesjabloon route, String haltes) {
        static Regel of(Routesjabloon een) {
            var perHalte = een.partijen().stream()
                    .collect(Collectors.groupingBy(
                            Routesjabloon.Regel::halte,
                            TreeMap::new,
                            Collectors.mapping(Routesjabloon.Regel::onderdeel, Collectors.joining(", "))));
            return new Regel(een, String.join("; ", perHalte.values()));
        }
    }

    RoutesjabloonForm begin(String sleutel) {
        return RoutesjabloonForm.of(find(sleutel), LocalDate.now(clock).plusDays(1));
    }

    Sjabloonverzoek verzoek(RoutesjabloonForm form) {
        return form.toVerzoek(find(form.one("was")));
    }

    String fill(RoutesjabloonForm form, Model model) {
        var alle = sjablonen.all();
        model.addAttribute("invoer", form);
        model.addAttribute("was", find(form.one("was")));
        model.addAttribute("routes", alle.stream().map(Regel::of).toList());
        model.addAttribute("signalen", signalen.of(alle));
        model.addAttribute("rubrieken", rubrieken.rubrieken());
        model.addAttribute("soorten", labels("beheer.route.elke-soort", "soort.", Soort.values()));
        model.addAttribute("regels", labels("beheer.route.kies", "beheer.route.regel.", Beslisregel.values()));
        var codes = codes(form);
        model.addAttribute("iedereen", orElse("beheer.route.ieder-onderdeel", codes));
        model.addAttribute("partijen", orElse("beheer.route.niemand", codes));
        model.addAttribute("fouten", Map.of());
        return "beheer/routes";
    }

    /** What the page says of the effect. */
    void preview(Sjabloonverzoek wat, Model model) {
        model.addAttribute("verzoek", wat);
        if (!wat.isEinde()) model.addAttribute("voorbeeld", plan.preview(wat));
    }

    private @Nullable Routesjabloon find(String sleutel) {
        return sleutel.isEmpty() ? null : sjablonen.find(sleutel).orElseThrow(NotFound::new);
    }

    private Map<String, String> labels(String leeg, String begin, Enum<?>[] waarden) {
        var keuzes = new LinkedHashMap<String, String>();
        keuzes.put("", text(leeg));
        for (var een : waarden) keuzes.put(een.name(), text(begin + een));
        return keuzes;
    }

    /** Who is in the register now or later, and who was typed all the same. */
    private Map<String, String> codes(RoutesjabloonForm form) {
        var vandaag = LocalDate.now(clock);
        var keuzes = new LinkedHashMap<String, String>();
        register.entries().stream()
                .filter(een -> een.soort() != Onderdeel.Soort.BEWINDSPERSOON)
                .filter(een -> een.eind() == null || !een.eind().isBefore(vandaag))
                .forEach(een -> keuzes.put(een.code(), een.code() + ": " + een.naam()));
        typed(form).forEach(code -> keuzes.putIfAbsent(code, code));
        return keuzes;
    }

    private Map<String, String> orElse(String leeg, Map<String, String> codes) {
        var keuzes = new LinkedHashMap<String, String>();
        keuzes.put("", text(leeg));
        keuzes.putAll(codes);
        return keuzes;
    }

    private static Stream<String> typed(RoutesjabloonForm form) {
        return Stream.concat(
                        Stream.of(form.one("onderdeel")), form.rijen().stream().map(RoutesjabloonForm.Rij::partij))
                .filter(code -> !code.isEmpty());
    }

    private String text(String code) {
        return messages.getMessage(code, null, Redenen.NEDERLANDS);
    }
}
