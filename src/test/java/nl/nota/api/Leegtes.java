package nl.nota.api;

import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** What can be sent to an operation with nothing in one of its places, in the middle of what is otherwise there. */
record Leegtes(JsonNode document) {
    private static final JsonNodeFactory MAAK = JsonNodeFactory.instance;
    private static final int DIEPST = 4;

    List<JsonNode> of(JsonNode schema) {
        var alle = new ArrayList<JsonNode>(List.of(MAAK.nullNode(), MAAK.objectNode(), filled(schema, 0)));
        holes(schema, 0).forEach(alle::add);
        return alle;
    }

    /** This schema filled in, each time with one hole. */
    private List<JsonNode> holes(JsonNode verwijzing, int diep) {
        var schema = resolved(verwijzing);
        var gaten = new ArrayList<JsonNode>();
        if (diep > DIEPST) return gaten;
        if (!schema.path("items").isMissingNode()) {
            gaten.add(MAAK.arrayNode().addNull());
            for (var gat : holes(schema.path("items"), diep + 1))
                gaten.add(MAAK.arrayNode().add(gat));
        }
        for (var veld : schema.path("properties").properties()) {
            gaten.add(with(schema, diep, veld.getKey(), MAAK.nullNode()));
            for (var gat : holes(veld.getValue(), diep + 1)) gaten.add(with(schema, diep, veld.getKey(), gat));
        }
        return gaten;
    }

    private ObjectNode with(JsonNode schema, int diep, String veld, JsonNode waarde) {
        var geheel = (ObjectNode) filled(schema, diep);
        geheel.set(veld, waarde);
        return geheel;
    }

    private JsonNode filled(JsonNode verwijzing, int diep) {
        var schema = resolved(verwijzing);
        if (diep > DIEPST) return MAAK.nullNode();
        if (!schema.path("enum").isMissingNode()) return schema.path("enum").get(0);
        if (!schema.path("items").isMissingNode()) return MAAK.arrayNode().add(filled(schema.path("items"), diep + 1));
        if (!schema.path("properties").isMissingNode()) {
            var geheel = MAAK.objectNode();
            schema.path("properties")
                    .properties()
                    .forEach(veld -> geheel.set(veld.getKey(), filled(veld.getValue(), diep + 1)));
            return geheel;
        }
        var soort = schema.path("type").toString();
        if (soort.contains("boolean")) return MAAK.booleanNode(true);
        if (soort.contains("integer") || soort.contains("number")) return MAAK.numberNode(1);
        return MAAK.stringNode(schema.path("format").asString("").equals("date") ? "2026-01-05" : "iets");
    }

    private JsonNode resolved(JsonNode schema) {
        var naam = schema.path("$ref").asString("");
        return naam.isEmpty() ? schema : document.at(naam.substring(1));
    }
}
