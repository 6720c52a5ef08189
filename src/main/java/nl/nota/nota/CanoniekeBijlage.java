package nl.nota.nota;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** How bijlagen are written as JSON: to keep, with everything, and to hash, with what a party reads. */
final class CanoniekeBijlage {
    private static final JsonMapper JSON = JsonMapper.shared();

    private CanoniekeBijlage() {}

    /** As they are kept. */
    static List<Map<String, @Nullable Object>> kept(List<Bijlage> bijlagen) {
        return bijlagen.stream().map(CanoniekeBijlage::kept).toList();
    }

    private static Map<String, @Nullable Object> kept(Bijlage bijlage) {
        Map<String, @Nullable Object> uit = new LinkedHashMap<>();
        var bestand = bijlage.bestand();
        uit.put("id", bijlage.id().toString());
        uit.put("rol", bijlage.rol().name());
        uit.put("titel", bijlage.titel());
        uit.put("referentie", bijlage.referentie());
        uit.put("openbaar", bijlage.openbaar());
        uit.put("naam", bestand.naam());
        uit.put("sha256", bestand.sha256());
        uit.put("grootte", bestand.grootte());
        uit.put("soort", bestand.soort().name());
        uit.put("paginas", bestand.paginas());
        return uit;
    }

    static String write(List<Bijlage> bijlagen) {
        return Canoniek.json(kept(bijlagen));
    }

    static List<Bijlage> read(String json) {
        return read(JSON.readTree(json));
    }

    static List<Bijlage> read(JsonNode bijlagen) {
        return bijlagen.valueStream().map(CanoniekeBijlage::bijlage).toList();
    }

    private static Bijlage bijlage(JsonNode node) {
        var paginas = node.required("paginas");
        return new Bijlage(
                UUID.fromString(Canoniek.text(node, "id")),
                Bijlagerol.valueOf(Canoniek.text(node, "rol")),
                Canoniek.text(node, "titel"),
                Canoniek.text(node, "referentie"),
                node.required("openbaar").booleanValue(),
                new Bijlage.Bestand(
                        Canoniek.text(node, "naam"),
                        Canoniek.text(node, "sha256"),
                        node.required("grootte").longValue(),
                        Bestandssoort.valueOf(Canoniek.text(node, "soort")),
                        paginas.isNull() ? null : paginas.intValue()));
    }

    /** As they are hashed: what a party reads of them, in their order. */
    static List<Map<String, Object>> hashed(List<Bijlage> bijlagen) {
        return IntStream.range(0, bijlagen.size())
                .mapToObj(plaats -> hashed(plaats + 1, bijlagen.get(plaats)))
                .toList();
    }

    private static Map<String, Object> hashed(int volgorde, Bijlage bijlage) {
        Map<String, Object> uit = new LinkedHashMap<>();
        uit.put("volgorde", volgorde);
        uit.put("rol", bijlage.rol().name());
        uit.put("titel", bijlage.titel());
        if (!bijlage.referentie().isEmpty()) uit.put("referentie", bijlage.referentie());
        uit.put("naam", bijlage.bestand().naam());
        uit.put("sha256", bijlage.bestand().sha256());
        uit.put("openbaar", bijlage.openbaar());
        return uit;
    }
}
