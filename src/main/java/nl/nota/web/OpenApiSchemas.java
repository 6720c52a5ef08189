package nl.nota.web;

import io.swagger.v3.core.util.Json31;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.media.Schema;
import java.util.ArrayDeque;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;

/** The forms of what is sent and answered: dates are written as dates, and nothing stands there that no call uses. */
final class OpenApiSchemas {
    private static final Pattern DATUM = Pattern.compile("datum|date|\\w+D(atum|ate)");
    private static final Pattern REFERENCE = Pattern.compile("\"#/components/schemas/([^\"]+)\"");

    private OpenApiSchemas() {}

    static void tidy(OpenAPI document) {
        Map<String, Schema> schemas =
                Objects.requireNonNull(document.getComponents().getSchemas());
        var used = new HashSet<String>();
        var toRead = new ArrayDeque<>(references(document.getPaths()));
        while (!toRead.isEmpty()) {
            String naam = toRead.pop();
            var schema = schemas.get(naam);
            if (schema != null && used.add(naam)) toRead.addAll(references(schema));
        }
        schemas.keySet().retainAll(used);
        schemas.values().forEach(OpenApiSchemas::writeDatesAsDates);
    }

    private static Set<String> references(Object part) {
        var names = new HashSet<String>();
        try {
            var found = REFERENCE.matcher(Json31.mapper().writeValueAsString(part));
            while (found.find()) names.add(found.group(1));
        } catch (com.fasterxml.jackson.core.JsonProcessingException e) {
            throw new IllegalStateException("The document cannot be written", e);
        }
        return names;
    }

    private static void writeDatesAsDates(Schema<?> schema) {
        Map<String, Schema> velden = Objects.requireNonNullElse(schema.getProperties(), Map.of());
        velden.forEach((naam, veld) -> {
            if (DATUM.matcher(naam).matches() && veld.getFormat() == null) veld.setFormat("date");
        });
    }
}
