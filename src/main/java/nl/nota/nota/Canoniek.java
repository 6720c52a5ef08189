package nl.nota.nota;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.erdtman.jcs.JsonCanonicalizer;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The one way in which the text and the head of a nota are written as JSON (RFC 8785): to keep and to hash. */
public final class Canoniek {
    private static final JsonMapper JSON = JsonMapper.shared();

    private Canoniek() {}

    public static String write(Tekst tekst) {
        return json(CanoniekeTekst.of(tekst));
    }

    public static String write(Kop kop) {
        return json(of(kop));
    }

    public static Tekst tekst(String json) {
        return CanoniekeTekst.read(JSON.readTree(json));
    }

    public static Kop kop(String json) {
        JsonNode kop = JSON.readTree(json);
        String soort = textOrNull(kop, "soort");
        String datum = textOrNull(kop, "datum");
        String rubricering = textOrNull(kop, "rubricering");
        return new Kop(
                soort == null ? null : Soort.valueOf(soort),
                text(kop, "onderwerp"),
                texts(kop, "aan"),
                textOrNull(kop, "van"),
                texts(kop, "afschrift"),
                datum == null ? null : LocalDate.parse(datum),
                rubricering == null ? null : Rubricering.valueOf(rubricering),
                kop.required("opgesteldDoor")
                        .valueStream()
                        .map(Canoniek::opsteller)
                        .toList(),
                textsOrNone(kop, "merkingen"),
                textsOrNone(kop, "samengewerkt"));
    }

    static Map<String, @Nullable Object> of(Kop kop) {
        Map<String, @Nullable Object> uit = new LinkedHashMap<>();
        uit.put("soort", kop.soort() == null ? null : kop.soort().name());
        uit.put("onderwerp", kop.onderwerp());
        uit.put("aan", kop.aan());
        uit.put("van", kop.van());
        uit.put("afschrift", kop.afschrift());
        uit.put("datum", kop.datum() == null ? null : kop.datum().toString());
        uit.put(
                "rubricering",
                kop.rubricering() == null ? null : kop.rubricering().name());
        uit.put("opgesteldDoor", kop.opgesteldDoor().stream().map(Canoniek::of).toList());
        // What came later is written only when it says something, so that what was frozen before keeps its hash.
        if (!kop.merkingen().isEmpty()) uit.put("merkingen", kop.merkingen());
        if (!kop.samengewerkt().isEmpty()) uit.put("samengewerkt", kop.samengewerkt());
        return uit;
    }

    private static Map<String, Object> of(Opsteller opsteller) {
        return Map.of(
                "naam", opsteller.naam(),
                "functie", opsteller.functie(),
                "afdeling", opsteller.afdeling(),
                "telefoon", opsteller.telefoon(),
                "email", opsteller.email());
    }

    private static Opsteller opsteller(JsonNode node) {
        return new Opsteller(
                text(node, "naam"),
                text(node, "functie"),
                text(node, "afdeling"),
                text(node, "telefoon"),
                text(node, "email"));
    }

    /** The canonical writing of what is made of maps, lists, texts, whole numbers and truth values. */
    static String json(Object inhoud) {
        try {
            return new JsonCanonicalizer(JSON.writeValueAsString(inhoud)).getEncodedString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String text(JsonNode node, String naam) {
        return node.required(naam).stringValue();
    }

    private static @Nullable String textOrNull(JsonNode node, String naam) {
        JsonNode waarde = node.required(naam);
        return waarde.isNull() ? null : waarde.stringValue();
    }

    private static List<String> textsOrNone(JsonNode node, String naam) {
        return node.has(naam) ? texts(node, naam) : List.of();
    }

    private static List<String> texts(JsonNode node, String naam) {
        return node.required(naam).valueStream().map(JsonNode::stringValue).toList();
    }
}
