package nl.nota.web;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem;
import io.swagger.v3.oas.models.Paths;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.parameters.HeaderParameter;
import io.swagger.v3.oas.models.tags.Tag;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springframework.http.MediaType;
import org.springframework.util.StringUtils;

/** Gives every call what the API Design Rules ask of each, so that a new controller needs to say none of it. */
class OpenApiRegels implements OpenApiCustomizer {
    @Override
    public void customise(OpenAPI document) {
        var paths = new Paths();
        var tags = new TreeSet<String>();
        new TreeMap<>(document.getPaths()).forEach((path, item) -> {
            String own = path.substring(OpenApiConfiguration.BASE.length());
            item.readOperationsMap().forEach((method, operation) -> rule(own, method, operation));
            item.readOperations().forEach(operation -> tags.addAll(operation.getTags()));
            paths.addPathItem(own, item);
        });
        document.setPaths(paths);
        document.setTags(tags.stream().map(naam -> new Tag().name(naam)).toList());
        OpenApiAntwoorden.addTo(document.getComponents());
        OpenApiSchemas.tidy(document);
    }

    private static void rule(String path, PathItem.HttpMethod method, Operation operation) {
        operation.setOperationId(operationId(path, method));
        operation.setTags(List.of(path.split("/", 3)[1]));
        // What a resolver of our own fills in, such as the person, is no part of the address.
        if (operation.getParameters() != null)
            operation.getParameters().removeIf(p -> "query".equals(p.getIn()) && isObject(p.getSchema()));
        sendFilesInParts(operation);
        if (method != PathItem.HttpMethod.GET)
            operation.addParametersItem(new HeaderParameter()
                    .name(IdempotentieFilter.HEADER)
                    .description("Hetzelfde verzoek met dezelfde sleutel heeft maar één keer effect.")
                    .schema(OpenApiAntwoorden.string().minLength(1).maxLength(200)));
        OpenApiAntwoorden.addTo(operation, method, path);
    }

    /** Unique because method and path are: GET /notas/{kenmerk}/versies is getNotasKenmerkVersies. */
    private static String operationId(String path, PathItem.HttpMethod method) {
        var id = new StringBuilder(method.name().toLowerCase(Locale.ROOT));
        for (String woord : path.split("[^A-Za-z0-9]+")) id.append(StringUtils.capitalize(woord));
        return id.toString();
    }

    private static boolean isObject(@Nullable Schema<?> schema) {
        return schema != null && schema.get$ref() != null;
    }

    /** A file goes in parts, and what is said of it goes with it in the same body, not in the address. */
    private static void sendFilesInParts(Operation operation) {
        if (operation.getRequestBody() == null) return;
        var body = operation.getRequestBody().getContent();
        var form = body.values().iterator().next();
        if (form.getSchema() == null || form.getSchema().getProperties() == null) return;
        body.clear();
        body.addMediaType(MediaType.MULTIPART_FORM_DATA_VALUE, form);
        if (operation.getParameters() == null) return;
        operation.getParameters().removeIf(parameter -> {
            if (!"query".equals(parameter.getIn())) return false;
            form.getSchema().addProperty(parameter.getName(), parameter.getSchema());
            if (Boolean.TRUE.equals(parameter.getRequired())) form.getSchema().addRequiredItem(parameter.getName());
            return true;
        });
    }
}
