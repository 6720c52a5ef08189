package nl.nota;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.nota.afstemming.Oordeel;
import nl.nota.besluit.Besluitsoort;
import nl.nota.besluit.Notaloop;
import nl.nota.nota.Kenmerk;
import nl.nota.nota.Versienummer;
import nl.nota.route.Beslisregel;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@NotaTest
class StatementsPerPageTest {
    private static final String[] ZES = {"EZ", "OCW", "KGG", "CDS", "HDFC", "DJZ"};

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private ApplicationContext context;

    @Autowired
    private CleanDatabase database;

    private Formulieren formulieren;
    private Notaloop loop;

    @BeforeEach
    void anEmptyHouse() {
        database.clean();
        formulieren = new Formulieren(mvc);
        loop = new Notaloop(context);
    }

    @Test
    void print() {
        var klein = klein();
        var een = all(klein);
        Kenmerk groot = klein;
        for (int i = 0; i < 12; i++) groot = groot();
        var veel = all(groot);
        een.forEach((k, v) -> System.out.println("TEL " + k + " " + v.size() + " " + java.util.Objects.requireNonNullElse(veel.get(k), List.<String>of()).size()));
        for (var k : List.of("GET /notas/K opsteller", "GET /werkvoorraad opsteller", "GET /notas/K/afstemmingen/nieuw?onderdeel=EZ ez"))
            java.util.Objects.requireNonNullElse(veel.get(k), List.<String>of()).forEach(s -> System.out.println("SQL " + k + " :: " + s));
    }

    private Kenmerk klein() {
        var kenmerk = loop.concept(Beslisregel.ALLE, "EZ");
        loop.submit(kenmerk);
        return kenmerk;
    }

    private Kenmerk groot() {
        var kenmerk = loop.concept(Beslisregel.VOLGORDE, ZES);
        var versie = loop.submit(kenmerk);
        loop.agree(kenmerk, versie, "ez", "ocw", "kgg");
        loop.answer("cds", kenmerk, Oordeel.AKKOORD_MITS, versie);
        loop.edit(kenmerk, "AANLEIDING", "Anders.");
        versie = loop.submit(kenmerk);
        loop.agree(kenmerk, versie, "ez");
        loop.answer("ocw", kenmerk, Oordeel.NIET_BETROKKEN, versie);
        loop.edit(kenmerk, "KERNPUNTEN", "Weer anders.");
        loop.submit(kenmerk);
        return kenmerk;
    }

    private Map<String, List<String>> all(Kenmerk k) {
        var uit = new LinkedHashMap<String, List<String>>();
        for (var wie : List.of("opsteller", "ez", "secretariaat", "audit"))
            for (var pad : List.of("/werkvoorraad", "/notas", "/notas/K", "/notas/K/versies/1", "/notas/K/vergelijkingen?van=1&tot=1", "/notas/K/gebeurtenissen", "/notas/K/pdf", "/notas/K/concept", "/notas/K/indieningen/nieuw", "/notas/K/afstemmingen/nieuw?onderdeel=EZ", "/notas/K/intrekkingen/nieuw",
                    "/api/v1/werkvoorraad", "/api/v1/notas", "/api/v1/notas/K", "/api/v1/notas/K/versies", "/api/v1/notas/K/versies/1", "/api/v1/notas/K/vergelijkingen?van=1&tot=1", "/api/v1/notas/K/gebeurtenissen", "/api/v1/notas/K/pdf")) {
                var adres = pad.replace("K", k.waarde());
                int[] status = {0};
                var sql = Statements.during(() -> status[0] = (pad.startsWith("/api") ? mvc.perform(formulieren.signed(wie, get(adres))) : formulieren.open(wie, adres)).getResponse().getStatus());
                if (status[0] == 200) uit.put("GET " + pad + " " + wie, sql);
            }
        return uit;
    }

    @Test
    void printWrites() {
        for (var ronde : List.of(List.of("EZ"), List.of(ZES))) {
            var k = loop.concept(Beslisregel.ALLE, ronde.toArray(String[]::new));
            Versienummer[] v = {null};
            show("submit", Statements.during(() -> v[0] = loop.submit(k)));
            for (var p : ronde) show("agree " + p, Statements.during(() -> loop.agree(k, v[0], p.toLowerCase(java.util.Locale.ROOT))));
            show("offer", Statements.during(() -> loop.offer(k, v[0])));
            show("decide", Statements.during(() -> loop.decide("stasdef", k, Besluitsoort.AKKOORD)));
            show("decide last", Statements.during(() -> loop.decide("mindef", k, Besluitsoort.AKKOORD)));
        }
    }

    private static void show(String wat, List<String> sql) {
        System.out.println("SCHRIJF " + wat + " " + sql.size());
        sql.forEach(s -> System.out.println("    SQL " + s));
    }
}
