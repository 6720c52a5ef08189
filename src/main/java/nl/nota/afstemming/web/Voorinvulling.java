package nl.nota.afstemming.web;

import java.time.LocalDate;
import java.util.List;
import nl.nota.kern.Kalender;
import nl.nota.route.Beslisregel;
import nl.nota.route.Route;
import nl.nota.route.Routesjabloon;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;

/** What stands in "Controleer en dien in" before anybody typed anything. */
final class Voorinvulling {
    private Voorinvulling() {}

    /** The route that was chosen before. */
    static void from(Route route, MultiValueMap<String, String> velden) {
        route.partijen().forEach(partij -> {
            velden.add("partij", partij.onderdeel());
            partij.scope().forEach(rubriek -> velden.add("scope." + partij.onderdeel(), rubriek));
            velden.add(
                    "uiterlijk." + partij.onderdeel(),
                    partij.uiterlijk() == null ? "" : partij.uiterlijk().toString());
            velden.add("halte." + partij.onderdeel(), String.valueOf(partij.halte()));
            if (partij.streng()) velden.add("streng." + partij.onderdeel(), "ja");
            if (partij.verplicht()) velden.add("verplicht." + partij.onderdeel(), "ja");
        });
        route.parafering().forEach(functie -> velden.add("paraaf", functie));
        hurry(route.spoed().orElse(null), velden);
        deciders(route.bewindspersonen(), velden);
        velden.add("regel", route.regel().name());
        velden.add("aanbieden", route.isVanzelf() ? "VANZELF" : "STELLER");
    }

    /** Why the nota cannot wait, when it cannot; the reason may still be asked. */
    static void hurry(@Nullable String spoed, MultiValueMap<String, String> velden) {
        if (spoed == null) return;
        velden.add("haast", "ja");
        velden.add("spoed", spoed);
    }

    /**
     * The parties that a file claims and the register knows, and those to whom the nota is addressed.
     *
     * @param lijn the usual line of who sends it
     */
    static void from(
            List<String> partijen, List<String> lijn, List<String> beslissers, MultiValueMap<String, String> velden) {
        partijen.forEach(code -> {
            velden.add("partij", code);
            velden.add("verplicht." + code, "ja");
        });
        lijn.forEach(functie -> velden.add("paraaf", functie));
        deciders(beslissers, velden);
        if (beslissers.size() == 1) velden.add("regel", Beslisregel.ALLE.name());
    }

    /** A usual route, with the days counted from today; each halte begins when the one before it ends. */
    static void from(
            Routesjabloon sjabloon,
            Kalender kalender,
            LocalDate vandaag,
            List<String> lijn,
            List<String> beslissers,
            MultiValueMap<String, String> velden) {
        var gewoon = sjabloon.days(false, kalender, vandaag);
        var bijSpoed = sjabloon.days(true, kalender, vandaag);
        for (var partij : sjabloon.partijen()) {
            var code = partij.onderdeel();
            velden.add("partij", code);
            velden.add("halte." + code, String.valueOf(partij.halte()));
            velden.add("uiterlijk." + code, String.valueOf(gewoon.get(code)));
            velden.add("gewoon." + code, String.valueOf(gewoon.get(code)));
            velden.add("bijspoed." + code, String.valueOf(bijSpoed.get(code)));
            partij.scope().forEach(rubriek -> velden.add("scope." + code, rubriek));
            if (partij.verplicht()) velden.add("verplicht." + code, "ja");
            if (partij.streng()) velden.add("streng." + code, "ja");
        }
        lijn.forEach(functie -> velden.add("paraaf", functie));
        deciders(beslissers, velden);
        velden.add("regel", sjabloon.regel().name());
    }

    private static void deciders(List<String> codes, MultiValueMap<String, String> velden) {
        for (var i = 0; i < codes.size(); i++) {
            velden.add("beslisser", codes.get(i));
            velden.add("nummer." + codes.get(i), String.valueOf(i + 1));
        }
    }
}
