package nl.nota.besluit;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What the trail keeps of a besluit: all that was decided, and for a recorded one on whose word and what shows it. */
final class Besluitverslag {
    private Besluitverslag() {}

    /**
     * As content of a Gebeurtenis.
     *
     * @param gevolg the fase in which the nota stands afterwards
     * @param bewijs the hash of the evidence, or null when there is none
     */
    static Map<String, Object> of(Besluit besluit, String gevolg, @Nullable String bewijs) {
        var inhoud = new LinkedHashMap<String, Object>();
        inhoud.put("besluit", besluit.besluit().name());
        inhoud.put("id", besluit.id().toString());
        inhoud.put("gelezen", besluit.gelezen().nummer());
        inhoud.put("gevolg", gevolg);
        put(inhoud, "optie", besluit.optie());
        put(inhoud, "tot", besluit.tot());
        var gezag = besluit.gezag();
        if (gezag != null) {
            inhoud.put("opGezagVan", gezag.opGezagVan());
            inhoud.put("wijze", gezag.wijze().name());
            inhoud.put("gezegdOp", gezag.gezegdOp().toString());
        }
        put(inhoud, "bewijs", bewijs);
        if (!besluit.voorwaarden().isEmpty()) inhoud.put("voorwaarden", conditions(besluit));
        return inhoud;
    }

    private static List<Map<String, Object>> conditions(Besluit besluit) {
        return besluit.voorwaarden().stream()
                .map(een -> Map.<String, Object>of(
                        "id", een.id().toString(), "tekst", een.tekst(), "controleur", een.controleur()))
                .toList();
    }

    private static void put(Map<String, Object> inhoud, String naam, @Nullable Object waarde) {
        if (waarde != null) inhoud.put(naam, waarde.toString());
    }
}
