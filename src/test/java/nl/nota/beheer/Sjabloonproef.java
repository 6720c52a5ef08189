package nl.nota.beheer;

import static nl.nota.Formulieren.body;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.nota.CleanDatabase;
import nl.nota.Formulieren;
import nl.nota.TestClock;
import nl.nota.nota.Kenmerk;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.util.LinkedMultiValueMap;

/** Gives the template of Defensie another form, and begins notas by it. */
record Sjabloonproef(Beheerproef proef) {
    static final String ANDERS = "Defensie: anders";
    static final String DEF = "DEF/2022-05-01";

    Map<String, List<String>> fields(String pad) {
        return Formulieren.fields(body(proef.open("opsteller", pad)));
    }

    String begin(String code) {
        return start(Map.of("soort", "TER_BESLISSING", "onderwerp", "Een proef", "sjabloon", code));
    }

    /** Where the concept is; empty where it was refused. */
    String start(Map<String, String> getypt) {
        var velden = new LinkedMultiValueMap<String, String>();
        velden.setAll(getypt);
        var antwoord = proef.formulieren().send("opsteller", "/notas", velden);
        return Objects.requireNonNullElse(antwoord.getResponse().getRedirectedUrl(), "");
    }

    MvcTestResult submitted(Kenmerk kenmerk) {
        var pad = "/notas/" + kenmerk + "/indieningen";
        return proef.formulieren()
                .send("opsteller", pad, Formulieren.fields(body(proef.open("opsteller", pad + "/nieuw"))));
    }

    Map<String, String> sjabloon(Map<String, String> anders) {
        var velden = new HashMap<>(Map.of("naam", ANDERS, "ministerie", "DEF", "vanaf", proef.dag(1), "rijen", "9"));
        row(velden, 1, "Aanleiding", "AANLEIDING", "", "ALTIJD");
        row(velden, 2, "Kern", "KERNPUNTEN", "", "");
        row(velden, 3, "Advies", "GEADVISEERD_BESLUIT", "", "ALTIJD");
        row(velden, 4, "Samenvatting", "SAMENVATTING", "", "ALTIJD");
        row(velden, 5, "Krachtenveld", "KRACHTENVELD", "SAMENVATTING", "");
        row(velden, 6, "Niet openbaar", "NIET_OPENBAAR", "", "");
        velden.putAll(anders);
        return velden;
    }

    private static void row(
            Map<String, String> velden, int nr, String titel, String code, String ouder, String wanneer) {
        velden.putAll(Map.of("titel." + nr, titel, "code." + nr, code, "ouder." + nr, ouder));
        velden.put("plaats." + nr, String.valueOf(nr * 10));
        if (!wanneer.isEmpty()) velden.put("verplicht." + nr, wanneer);
    }

    /** Takes away what the test kept, and has the product read anew what there is. */
    void restore(CleanDatabase database, TestClock clock) {
        database.clean();
        for (var tabel : List.of("notasjabloon_rubriek", "notasjabloon"))
            database.owner()
                    .sql("DELETE FROM " + tabel + " WHERE begin > '2022-05-01'")
                    .update();
        database.owner().sql("UPDATE notasjabloon SET eind = NULL").update();
        clock.advance(Duration.ofDays(9));
        proef.open("opsteller", "/notas/nieuw");
    }
}
