package nl.nota.afstemming.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.nota.afstemming.CompletingIndiening;
import nl.nota.kern.Reden;
import nl.nota.web.Redenen;

/** The sentences against submitting under the id of the field they are about; the others under no field. */
final class Indieningsfouten {
    private static final Map<String, String> VELDEN = Map.ofEntries(
            Map.entry("afstemming.reden.geen-soort", "soort"),
            Map.entry("afstemming.reden.geen-onderwerp", "onderwerp"),
            Map.entry("afstemming.reden.geen-aan", "aan"),
            Map.entry("afstemming.reden.geen-van", "van"),
            Map.entry("afstemming.reden.geen-rubricering", "rubricering"),
            Map.entry("afstemming.reden.geen-opsteller", "functie-0"),
            Map.entry("afstemming.reden.geen-datum", "datum"),
            Map.entry("afstemming.reden.datum-in-toekomst", "datum"),
            Map.entry("route.reden.geen-regel", "regel"),
            Map.entry("route.reden.geen-beslisser", "beslissers"),
            Map.entry("route.reden.geen-bewindspersoon", "beslissers"),
            Map.entry("route.reden.halte-gat", "partijen"),
            Map.entry("route.reden.kring", "lijn"),
            Map.entry("route.reden.beslisser-voor-paraaf", "lijn"),
            Map.entry("route.reden.geen-functie", "lijn"),
            Map.entry("route.reden.spoed-zonder-reden", "spoed"));

    /** What is about one party stands at that party: the beginning of the id of its field, to be ended by its code. */
    private static final Map<String, String> BIJ_PARTIJ = Map.of(
            CompletingIndiening.GEMIST,
            "partij.",
            "route.reden.kring-partij",
            "partij.",
            "route.reden.onbekend",
            "partij.",
            "route.reden.onbekend-bedoelde-u",
            "partij.",
            "route.reden.dubbel",
            "partij.",
            "route.reden.halte-nummer",
            "halte.",
            "route.reden.termijn-voorbij",
            "uiterlijk.",
            "route.reden.onbekende-rubriek",
            "scope.");

    private Indieningsfouten() {}

    /** All reasons of a refusal; those about one field in one line. */
    static Map<String, String> of(List<Reden> tegen, IndieningForm form, Redenen redenen) {
        var fouten = new LinkedHashMap<String, String>();
        tegen.forEach(reden ->
                fouten.merge(field(reden, form), redenen.text(reden).tekst(), (een, ander) -> een + " " + ander));
        return fouten;
    }

    /** A code that is no party of the form is one of the line, or one that decides. */
    private static String field(Reden reden, IndieningForm form) {
        var begin = BIJ_PARTIJ.get(reden.code());
        if (begin == null) return VELDEN.getOrDefault(reden.code(), "");
        var code = reden.waarden().getFirst().toString();
        if (reden.code().equals(CompletingIndiening.GEMIST)
                || form.all("partij").contains(code)) return begin + code;
        return form.parafen().contains(code) ? "lijn" : "beslissers";
    }

    /** What could not be read of the form. */
    static Map<String, String> of(Map<String, Reden> gelezen, Redenen redenen) {
        var fouten = new LinkedHashMap<String, String>();
        gelezen.forEach((veld, reden) -> fouten.put(
                veld.equals("opgesteldDoor") ? "functie-0" : veld,
                redenen.text(reden).tekst()));
        return fouten;
    }
}
