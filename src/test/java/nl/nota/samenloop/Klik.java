package nl.nota.samenloop;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.nota.Formulieren;
import nl.nota.nota.Versienummer;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import tools.jackson.databind.json.JsonMapper;

/**
 * What somebody is about to click, with the page it stands on.
 *
 * @param pagina where the button is, below the address of the nota
 * @param pad where it is sent
 * @param velden what goes along; for machines the same
 * @param soort how the trail calls the effect
 */
record Klik(String wie, String pagina, String pad, Map<String, Object> velden, String soort) {
    private static final JsonMapper JSON = new JsonMapper();

    static Map<String, Object> over(Versienummer gelezen, Map<String, Object> wat) {
        var alles = new LinkedHashMap<>(wat);
        alles.put("versie", gelezen.nummer());
        alles.put("hash", gelezen.hash());
        return alles;
    }

    /** The fields of the form; a page that carries the whole nota sends back what it was served. */
    MultiValueMap<String, String> form(String html) {
        if (velden.isEmpty() && pagina.endsWith("indieningen/nieuw")) return Formulieren.fields(html);
        var form = new LinkedMultiValueMap<String, String>();
        velden.forEach((naam, waarde) -> form.add(naam, String.valueOf(waarde)));
        return form;
    }

    /** As a machine says it. */
    String json() {
        var alles = new LinkedHashMap<>(velden);
        var eis = alles.remove("voorwaarden[0].tekst");
        if (eis != null) alles.put("voorwaarden", List.of(Map.of("tekst", eis)));
        return JSON.writeValueAsString(alles);
    }
}
