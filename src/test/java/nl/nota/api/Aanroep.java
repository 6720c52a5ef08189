package nl.nota.api;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** One operation of the OpenAPI document. */
record Aanroep(String methode, String adres, JsonNode inhoud) {
    static List<Aanroep> all(JsonNode document) {
        var alle = new ArrayList<Aanroep>();
        for (var pad : document.path("paths").properties())
            for (var een : pad.getValue().properties())
                alle.add(new Aanroep(een.getKey().toUpperCase(Locale.ROOT), pad.getKey(), een.getValue()));
        return alle;
    }

    /** The form of what is sent in this way; empty when nothing is. */
    Optional<JsonNode> body(String vorm) {
        return Optional.of(inhoud.path("requestBody").path("content").path(vorm).path("schema"))
                .filter(schema -> !schema.isMissingNode());
    }

    /** Its address for this nota; whatever else it names is the first of its kind. */
    String pad(String kenmerk) {
        return "/api/v1" + adres.replace("{kenmerk}", kenmerk).replaceAll("\\{\\w+}", "1");
    }

    @Override
    public String toString() {
        return methode + " " + adres;
    }
}
