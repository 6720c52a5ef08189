package nl.nota.nota;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** How everything a versie holds is kept: the head, the rubrieken and the bijlagen, as one canonical JSON. */
final class CanoniekeInhoud {
    private static final JsonMapper JSON = JsonMapper.shared();

    private CanoniekeInhoud() {}

    static String write(Inhoud inhoud) {
        Map<String, Object> uit = new LinkedHashMap<>();
        uit.put("kop", Canoniek.of(inhoud.kop()));
        uit.put(
                "rubrieken",
                inhoud.rubrieken().stream().map(CanoniekeInhoud::of).toList());
        if (!inhoud.bijlagen().isEmpty()) uit.put("bijlagen", CanoniekeBijlage.kept(inhoud.bijlagen()));
        return Canoniek.json(uit);
    }

    static Inhoud read(String json) {
        var inhoud = JSON.readTree(json);
        return new Inhoud(
                Canoniek.kop(inhoud.required("kop").toString()),
                inhoud.required("rubrieken")
                        .valueStream()
                        .map(CanoniekeInhoud::rubriek)
                        .toList(),
                CanoniekeBijlage.read(inhoud.path("bijlagen")));
    }

    private static Map<String, @Nullable Object> of(Rubriek rubriek) {
        Map<String, @Nullable Object> uit = new LinkedHashMap<>();
        uit.put("code", rubriek.code());
        uit.put("titel", rubriek.titel());
        uit.put("ouder", rubriek.ouder());
        uit.put("tekst", CanoniekeTekst.of(rubriek.tekst()));
        return uit;
    }

    private static Rubriek rubriek(JsonNode node) {
        var ouder = node.required("ouder");
        return new Rubriek(
                Canoniek.text(node, "code"),
                Canoniek.text(node, "titel"),
                ouder.isNull() ? null : ouder.stringValue(),
                CanoniekeTekst.read(node.required("tekst")));
    }
}
