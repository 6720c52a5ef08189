package nl.nota.logboek;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import org.erdtman.jcs.JsonCanonicalizer;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The one way to write JSON that is hashed (RFC 8785): equal content gives equal characters. */
final class VasteVorm {
    private static final long LARGEST_EXACT = (1L << 53) - 1;
    /** Own settings: a change to the application's JSON must never change a hash. */
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private VasteVorm() {}

    static String write(Map<String, ? extends @Nullable Object> inhoud) {
        JsonNode tree = JSON.valueToTree(inhoud);
        refuseWhatHasNoOneForm(tree);
        try {
            return new JsonCanonicalizer(JSON.writeValueAsString(tree)).getEncodedString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Map<String, Object> read(String json) {
        return JSON.readValue(json, new TypeReference<>() {});
    }

    /** RFC 8785 writes every number as a double: what a double cannot hold would hash like its neighbour. */
    private static void refuseWhatHasNoOneForm(JsonNode node) {
        if (node.isNumber() && !(node.canConvertToExactIntegral() && isExact(node)))
            throw new IllegalArgumentException("Numbers in the logboek are whole and small; write others as text");
        if (node.isString() && !isText(node.stringValue()))
            throw new IllegalArgumentException("Text in the logboek has no half characters");
        node.propertyNames().forEach(naam -> {
            if (!isText(naam)) throw new IllegalArgumentException("Names in the logboek have no half characters");
        });
        node.forEach(VasteVorm::refuseWhatHasNoOneForm);
    }

    private static boolean isExact(JsonNode node) {
        return node.canConvertToLong() && node.longValue() >= -LARGEST_EXACT && node.longValue() <= LARGEST_EXACT;
    }

    private static boolean isText(String text) {
        return text.codePoints().noneMatch(c -> c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE);
    }
}
