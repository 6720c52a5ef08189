package nl.nota.samenloop;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.nota.Formulieren;
import nl.nota.nota.Kenmerk;
import nl.nota.nota.Versienummer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import tools.jackson.databind.json.JsonMapper;

/**
 * What somebody is about to click, with the page it stands on.
 *
 * @param pagina where the button is, below the address of the nota
 * @param pad where it is sent
 * @param velden what goes along; for machines the same
 * @param soort how the trail calls the effect, or what it is where the trail does not tell
 */
record Klik(String wie, String pagina, String pad, Map<String, Object> velden, String soort) {
    private static final JsonMapper JSON = new JsonMapper();

    private static final Map<String, String> ANDERS = Map.of(
            "BEWERKT", "SELECT count(*) FROM concept_deel WHERE kenmerk = ? AND inhoud LIKE '%Nieuwe woorden.%'",
            "IN_DE_TAS", "SELECT count(*) FROM tas_nota WHERE kenmerk = ?");

    /** How often its effect stands in the tables; what is said in a circle has a trail of its own beside the nota's. */
    int effects(JdbcClient tabellen, Kenmerk nota) {
        var zonderSpoor = ANDERS.get(soort);
        return zonderSpoor == null
                ? tabellen.sql("SELECT count(*) FROM gebeurtenis WHERE starts_with(keten, ?) AND soort = ?")
                        .params(nota.waarde(), soort)
                        .query(Integer.class)
                        .single()
                : tabellen.sql(zonderSpoor)
                        .param(nota.waarde())
                        .query(Integer.class)
                        .single();
    }

    /** The address it is sent to. */
    String adres(Kenmerk nota) {
        return pad.startsWith("/") ? pad : "/notas/" + nota + "/" + pad;
    }

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
