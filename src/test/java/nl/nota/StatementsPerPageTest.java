package nl.nota;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
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

/**
 * Every page asks the database a fixed number of things, however much a nota or a list holds. A number may only go
 * down: the goals are 3 for a work list, 5 for a nota, 6 for submitting and 5 for an agreement or a decision.
 */
@NotaTest
class StatementsPerPageTest {
    private static final List<String> ZES = List.of("EZ", "OCW", "KGG", "CDS", "HDFC", "DJZ");

    /** At most, for whoever sees most of it; the API asks for the token besides. */
    private static final Map<String, Integer> PAGINAS = Map.ofEntries(
            Map.entry("beheer /beheer/stand", 12),
            Map.entry("beheer /beheer/instellingen", 2),
            Map.entry("beheer /beheer/omroepen", 3),
            Map.entry("beheer /beheer/gronden", 3),
            Map.entry("beheer /beheer/zinnen", 5),
            Map.entry("beheer /beheer/routes", 8),
            Map.entry("beheer /beheer/sjablonen", 5),
            Map.entry("opsteller /werkvoorraad", 5),
            Map.entry("opsteller /berichten", 5),
            Map.entry("opsteller /handleiding", 2),
            Map.entry("opsteller /profiel/berichten", 4),
            Map.entry("opsteller /notas", 12),
            Map.entry("opsteller /notas/K", 28),
            Map.entry("opsteller /notas/K/versies/1", 25),
            Map.entry("opsteller /notas/K/vergelijkingen?van=1&tot=1", 21),
            Map.entry("opsteller /notas/K/gebeurtenissen", 6),
            Map.entry("opsteller /notas/K/pdf", 19),
            Map.entry("opsteller /notas/K/concept", 14),
            Map.entry("opsteller /notas/K/binnen", 8),
            Map.entry("opsteller /notas/K/publiek", 7),
            Map.entry("opsteller /notas/K/versies/1/publiek", 27),
            Map.entry("opsteller /notas/K/concept/binnen", 8),
            Map.entry("opsteller /notas/K/indieningen/nieuw", 16),
            Map.entry("opsteller /notas/K/voorspellingen", 10),
            Map.entry("opsteller /api/v1/notas/K/voorspellingen", 10),
            Map.entry("opsteller /notas/K/intrekkingen/nieuw", 4),
            Map.entry("opsteller /notas/K/route", 17),
            Map.entry("opsteller /notas/K/bevindingen", 12),
            Map.entry("opsteller /controle/regels", 2),
            Map.entry("opsteller /notas/K/opmerkingen", 14),
            Map.entry("opsteller /notas/K/voorwaarden", 11),
            Map.entry("ez /notas/K/opmerkingen", 13),
            Map.entry("ez /werkvoorraad", 5),
            Map.entry("opsteller /werkvoorraad.csv", 2),
            Map.entry("opsteller /werkvoorraad.xlsx", 2),
            Map.entry("ez /notas/K", 24),
            Map.entry("ez /notas/K/afstemmingen/nieuw?onderdeel=EZ", 12),
            Map.entry("opsteller /api/v1/werkvoorraad", 6),
            Map.entry("opsteller /api/v1/notas", 12),
            Map.entry("opsteller /api/v1/notas/K", 20),
            Map.entry("opsteller /api/v1/notas/K/versies", 20),
            Map.entry("opsteller /api/v1/notas/K/versies/1", 20),
            Map.entry("opsteller /api/v1/notas/K/vergelijkingen?van=1&tot=1", 21),
            Map.entry("opsteller /api/v1/notas/K/gebeurtenissen", 20),
            Map.entry("opsteller /api/v1/notas/K/pdf", 20));

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
    void aPageAsksNoMoreOfTheDatabaseThanTheTableSaysForOneNotaWithOneParty() {
        assertThat(tooMany(small())).isEmpty();
    }

    @Test
    void twelveNotasOfSixPartiesAndThreeVersiesAskTheSameAsTwo() {
        large();
        var twee = counted(large());
        for (int i = 0; i < 9; i++) large();
        assertThat(counted(large())).isEqualTo(twee);
        assertThat(tooMany(large())).isEmpty();
    }

    @Test
    void submittingAnsweringAndDecidingAskTheSameForOnePartyAsForSix() {
        var een = writes(List.of("EZ"));
        assertThat(writes(ZES)).isEqualTo(een);
        assertThat(een)
                .isEqualTo(
                        Map.of("indienen", 34, "akkoord", 25, "aanbieden", 25, "besluit", 23, "laatste besluit", 28));
    }

    private Map<String, Integer> writes(List<String> partijen) {
        var geteld = new TreeMap<String, Integer>();
        var kenmerk = loop.concept(Beslisregel.ALLE, partijen.toArray(String[]::new));
        var versie = new Versienummer[1];
        geteld.put("indienen", count(() -> versie[0] = loop.submit(kenmerk)));
        for (var partij : partijen)
            geteld.put("akkoord", count(() -> loop.agree(kenmerk, versie[0], partij.toLowerCase(Locale.ROOT))));
        geteld.put("aanbieden", count(() -> loop.offer(kenmerk, versie[0])));
        geteld.put("besluit", count(() -> loop.decide("stasdef", kenmerk, Besluitsoort.AKKOORD, versie[0])));
        geteld.put("laatste besluit", count(() -> loop.decide("mindef", kenmerk, Besluitsoort.AKKOORD, versie[0])));
        return geteld;
    }

    /** Who acts is looked up once by the product; the walk itself asks for the person besides. */
    private static int count(Runnable command) {
        var asked = Statements.during(command);
        var people =
                asked.stream().filter(sql -> sql.contains("FROM medewerker m")).count();
        return (int) (asked.size() - people + 1);
    }

    private Map<String, Integer> counted(Kenmerk kenmerk) {
        var geteld = new TreeMap<String, Integer>();
        PAGINAS.keySet().forEach(pagina -> geteld.put(pagina, asked(pagina, kenmerk)));
        return geteld;
    }

    private List<String> tooMany(Kenmerk kenmerk) {
        return counted(kenmerk).entrySet().stream()
                .filter(een -> een.getValue() > PAGINAS.getOrDefault(een.getKey(), 0))
                .map(een -> een.getKey() + ": " + een.getValue())
                .toList();
    }

    private int asked(String pagina, Kenmerk kenmerk) {
        var wie = pagina.substring(0, pagina.indexOf(' '));
        var adres = pagina.substring(pagina.indexOf(' ') + 1).replace("/K", "/" + kenmerk);
        return Statements.during(() -> assertThat(
                                adres.startsWith("/api/")
                                        ? mvc.perform(formulieren.signed(wie, get(adres)))
                                        : formulieren.open(wie, adres))
                        .hasStatusOk())
                .size();
    }

    private Kenmerk small() {
        var kenmerk = loop.concept(Beslisregel.ALLE, "EZ");
        loop.submit(kenmerk);
        return kenmerk;
    }

    private Kenmerk large() {
        var kenmerk = loop.concept(Beslisregel.VOLGORDE, ZES.toArray(String[]::new));
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
}
