package nl.nota.web;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/**
 * What we ask of our OpenAPI document, read from the API Design Rules; every breach as a sentence, none when all is
 * well.
 */
final class OpenApiEisen {
    private static final Pattern SEMVER = Pattern.compile("(0|[1-9]\\d*)(\\.(0|[1-9]\\d*)){2}");
    private static final Pattern PATH = Pattern.compile("(/([a-z0-9]+(-[a-z0-9]+)*|\\{[a-z][A-Za-z0-9]*}))+");
    private static final Pattern CAMEL = Pattern.compile("[a-z][A-Za-z0-9]*");
    private static final Pattern DATUM = Pattern.compile("datum|date|\\w+D(atum|ate)");
    private static final Set<String> METHODS = Set.of("get", "post", "put", "patch", "delete");

    private final JsonNode document;
    private final List<String> breaches = new ArrayList<>();

    private OpenApiEisen(JsonNode document) {
        this.document = document;
    }

    static List<String> breaches(JsonNode document) {
        var eisen = new OpenApiEisen(document);
        eisen.front();
        eisen.paths();
        eisen.schemas(document);
        return eisen.breaches;
    }

    private void require(boolean kept, String breach) {
        if (!kept) breaches.add(breach);
    }

    private void front() {
        require(document.path("openapi").asString("").startsWith("3.1."), "not OpenAPI 3.1");
        require(document.at("/info/title").asString("").equals("nota"), "another title");
        require(SEMVER.matcher(document.at("/info/version").asString("")).matches(), "no semantic version");
        Stream.of("name", "email", "url")
                .forEach(f -> require(document.at("/info/contact/" + f).isString(), "contact has no " + f));
        require(document.at("/servers/0/url").asString("").equals("/api/v1"), "the server is not /api/v1");
        require(document.path("servers").size() == 1, "more than one server");
        require(
                document.at("/components/securitySchemes/token/scheme")
                        .asString("")
                        .equals("basic"),
                "no basic login");
        require(document.at("/security/0").has("token"), "login is not asked everywhere");
    }

    private void paths() {
        var ids = new HashSet<String>();
        var tags = new HashSet<String>();
        document.path("tags").forEach(t -> require(tags.add(t.path("name").asString("")), "tag twice: " + t));
        document.path("paths").properties().forEach(path -> {
            require(PATH.matcher(path.getKey()).matches(), "no kebab-case: " + path.getKey());
            path.getValue().properties().forEach(call -> {
                String naam = call.getKey() + " " + path.getKey();
                require(METHODS.contains(call.getKey()), "unknown method: " + naam);
                String id = call.getValue().path("operationId").asString("");
                require(!id.isEmpty() && ids.add(id), "no operationId of its own: " + naam);
                call(naam, call.getValue());
                call.getValue()
                        .path("tags")
                        .forEach(t -> require(tags.contains(t.asString("")), "tag not listed: " + t));
                require(!call.getValue().path("tags").isEmpty(), "no tag: " + naam);
            });
        });
    }

    private void call(String naam, JsonNode call) {
        boolean read = naam.startsWith("get ");
        var answers = call.path("responses");
        for (var parameter : call.path("parameters")) {
            String sleutel = parameter.path("name").asString("");
            if (parameter.path("in").asString("").equals("query")) {
                require(CAMEL.matcher(sleutel).matches(), "query key not camelCase: " + sleutel);
                require(!parameter.at("/schema").has("$ref"), "object in the address: " + naam + " " + sleutel);
            }
        }
        require(read && call.path("parameters").isEmpty() || answers.has("400"), "no 400: " + naam);
        require(answers.has("401") && answers.has("403"), "no 401 or 403: " + naam);
        require(!naam.contains("{") || answers.has("404"), "no 404: " + naam);
        require(
                read
                        == call.path("parameters")
                                .valueStream()
                                .noneMatch(p -> p.path("name").asString("").equals("Idempotency-Key")),
                "Idempotency-Key: " + naam);
        require(answers.propertyNames().stream().anyMatch(s -> s.startsWith("2")), "no success: " + naam);
        answers.properties().forEach(a -> answer(naam + " " + a.getKey(), a.getKey(), a.getValue()));
    }

    private void answer(String naam, String status, JsonNode answer) {
        require(answer.at("/headers/API-Version/schema").isObject(), "no API-Version: " + naam);
        require(!answer.path("description").asString("").isEmpty(), "no description: " + naam);
        require(!status.equals("201") || answer.at("/headers/Location").isObject(), "no Location: " + naam);
        if (status.matches("[23]..")) return;
        var ref = answer.at("/content/application~1problem+json/schema/$ref").asString("");
        var velden = document.at(ref.replaceFirst("^#", "")).path("properties");
        require(
                velden.propertyNames().containsAll(Set.of("type", "title", "status", "detail", "instance", "redenen")),
                "not the form of a problem: " + naam);
        require(answer.path("content").size() == 1, "a refusal in another form: " + naam);
    }

    /** Every date is written as one, every reference leads somewhere. */
    private void schemas(JsonNode node) {
        node.path("properties").properties().forEach(veld -> {
            String vorm = veld.getValue().path("format").asString("");
            require(!DATUM.matcher(veld.getKey()).matches() || vorm.equals("date"), "no date: " + veld.getKey());
            require(!Set.of("time", "date-time-local").contains(vorm), "time without a zone: " + veld.getKey());
        });
        String ref = node.path("$ref").asString("");
        require(ref.isEmpty() || !document.at(ref.substring(1)).isMissingNode(), "leads nowhere: " + ref);
        node.forEach(this::schemas);
    }
}
