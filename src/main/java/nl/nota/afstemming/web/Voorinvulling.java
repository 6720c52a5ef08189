package nl.nota.afstemming.web;

import java.util.List;
import nl.nota.route.Beslisregel;
import nl.nota.route.Route;
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
        route.spoed().ifPresent(reden -> velden.add("spoed", reden));
        deciders(route.bewindspersonen(), velden);
        velden.add("regel", route.regel().name());
        velden.add("aanbieden", route.isVanzelf() ? "VANZELF" : "STELLER");
    }

    /** The parties that a file claims and the register knows, and those to whom the nota is addressed. */
    static void from(List<String> partijen, List<String> beslissers, MultiValueMap<String, String> velden) {
        partijen.forEach(code -> {
            velden.add("partij", code);
            velden.add("verplicht." + code, "ja");
        });
        deciders(beslissers, velden);
        if (beslissers.size() == 1) velden.add("regel", Beslisregel.ALLE.name());
    }

    private static void deciders(List<String> codes, MultiValueMap<String, String> velden) {
        for (var i = 0; i < codes.size(); i++) {
            velden.add("beslisser", codes.get(i));
            velden.add("nummer." + codes.get(i), String.valueOf(i + 1));
        }
    }
}
