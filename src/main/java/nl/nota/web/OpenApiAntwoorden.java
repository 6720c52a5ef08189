package nl.nota.web;

import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem;
import io.swagger.v3.oas.models.headers.Header;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.JsonSchema;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.parameters.Parameter;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.responses.ApiResponses;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The answers of a call as the OpenAPI document tells them: each success with its headers, each refusal as a problem.
 */
final class OpenApiAntwoorden {
    private static final String PROBLEEM = "Probleem";
    private static final Set<PathItem.HttpMethod> READS = Set.of(PathItem.HttpMethod.GET, PathItem.HttpMethod.HEAD);

    private static final Map<String, String> REFUSALS = Map.of(
            "400", "Het verzoek is niet te lezen.",
            "401", "Log in met gebruikersnaam en toegangstoken.",
            "403", "U mag dit niet.",
            "404", "Dit bestaat niet, of niet voor u.",
            "409", "Iemand was u voor, of de nota is niet in een fase waarin dit kan.",
            "412", "De tekst is gewijzigd sinds u hem las.",
            "422", "De inhoud van het verzoek klopt niet.",
            "428", "Stuur met If-Match mee welke tekst u las.");

    private OpenApiAntwoorden() {}

    static void addTo(Operation operation, PathItem.HttpMethod method, String path) {
        var given = new TreeMap<>(Objects.requireNonNullElse(operation.getResponses(), new ApiResponses()));
        if (method == PathItem.HttpMethod.POST && given.containsKey("200"))
            given.put("201", created(given.remove("200")));
        given.values().forEach(OpenApiAntwoorden::addVersion);
        given.keySet().removeIf(status -> status.startsWith("4") || status.startsWith("5"));
        var refusals = refusals(operation, method, path);
        REFUSALS.forEach((status, beschrijving) -> {
            if (refusals.contains(status)) given.put(status, problem(beschrijving));
        });
        var answers = new ApiResponses();
        answers.putAll(given);
        operation.setResponses(answers);
    }

    static void addTo(Components components) {
        components.addSchemas(
                PROBLEEM,
                object().addProperty("type", string().format("uri-reference"))
                        .addProperty("title", string())
                        .addProperty(
                                "status", new JsonSchema().typesItem("integer").format("int32"))
                        .addProperty("detail", string())
                        .addProperty("instance", string().format("uri-reference"))
                        .addProperty(
                                "redenen", new JsonSchema().typesItem("array").items(reden()))
                        .required(List.of("type", "title", "status", "detail", "instance")));
    }

    static Schema<?> string() {
        return new JsonSchema().typesItem("string");
    }

    private static Schema<?> object() {
        return new JsonSchema().typesItem("object");
    }

    private static Schema<?> reden() {
        return object().addProperty("code", string())
                .addProperty("tekst", string())
                .required(List.of("code", "tekst"));
    }

    private static Set<String> refusals(Operation operation, PathItem.HttpMethod method, String path) {
        var answers = new TreeSet<>(Set.of("401", "403"));
        var parameters = Objects.requireNonNullElse(operation.getParameters(), List.<Parameter>of());
        if (!parameters.isEmpty() || !READS.contains(method)) answers.add("400");
        if (path.contains("{")) answers.add("404");
        if (!READS.contains(method)) answers.addAll(Set.of("409", "422"));
        if (parameters.stream().anyMatch(p -> "If-Match".equals(p.getName()))) answers.addAll(Set.of("412", "428"));
        return answers;
    }

    private static ApiResponse created(ApiResponse answer) {
        return answer.description("Gedaan")
                .addHeaderObject(
                        "Location",
                        new Header().description("Waar het staat.").schema(string().format("uri-reference")));
    }

    private static void addVersion(ApiResponse answer) {
        answer.addHeaderObject(
                "API-Version",
                new Header().description("De versie van deze API.").schema(string()));
    }

    private static ApiResponse problem(String beschrijving) {
        var answer = new ApiResponse()
                .description(beschrijving)
                .content(new Content()
                        .addMediaType(
                                org.springframework.http.MediaType.APPLICATION_PROBLEM_JSON_VALUE,
                                new MediaType().schema(new JsonSchema().$ref("#/components/schemas/" + PROBLEEM))));
        addVersion(answer);
        return answer;
    }
}
