package nl.nota.overzicht.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import com.jayway.jsonpath.JsonPath;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.nota.CleanDatabase;
import nl.nota.Formulieren;
import nl.nota.NotaTest;
import nl.nota.TestClock;
import nl.nota.besluit.Notaloop;
import nl.nota.nota.Kenmerk;
import nl.nota.nota.WithdrawingNota;
import nl.nota.route.Beslisregel;
import nl.nota.route.Partij;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.util.LinkedMultiValueMap;

/** The desk as machines get it: each pile by itself, for each person the own one, page by page. */
@NotaTest
class WerkvoorraadApiTest {
    @Autowired
    MockMvcTester mvc;

    @Autowired
    ApplicationContext context;

    @Autowired
    CleanDatabase clean;

    @Autowired
    TestClock clock;

    private Formulieren formulieren;
    private Notaloop loop;

    @BeforeEach
    void anEmptyHouse() {
        clean.clean();
        formulieren = new Formulieren(mvc);
        loop = new Notaloop(context);
    }

    @Test
    void eachPersonGetsTheOwnPiles() {
        var ronde = loop.concept(Beslisregel.ALLE, "EZ", "HDFC");
        loop.submit(ronde);
        loop.agree(ronde, loop.versie(ronde), "ez");
        var concept = loop.concept(Beslisregel.ALLE, "EZ");
        var weg = loop.concept(Beslisregel.ALLE, "EZ");
        loop.submit(weg);
        loop.bean(WithdrawingNota.class).withdraw(loop.who("opsteller"), weg, "Niet nodig.");

        assertThat(piles("hdfc")).isEqualTo(Map.of("beurt", List.of(ronde + "")));
        assertThat(piles("ez")).isEqualTo(Map.of("wacht", List.of(ronde + "")));
        assertThat(piles("opsteller")).isEqualTo(Map.of("beurt", List.of(concept + ""), "wacht", List.of(ronde + "")));
        assertThat(piles("ocw")).isEmpty();
        assertThat(kenmerken(desk("ez", "?stapel=AFGEROND"), "afgerond")).containsExactly(weg + "");
        assertThat(kenmerken(desk("ez", "?stapel=AFGEROND"), "wacht")).isEmpty();
        var regel = desk("opsteller", "");
        assertThat(JsonPath.<List<String>>read(regel, "$.wacht[0].aanZet")).containsExactly("HDFC");
        assertThat(JsonPath.<String>read(regel, "$.wacht[0].gevraagd")).isEqualTo("AFSTEMMEN");
    }

    @Test
    void whatWasPutOffHasAPileOfItsOwnWithItsDay() {
        var nota = loop.concept(Beslisregel.ALLE, "EZ");
        loop.submit(nota);
        var dag = LocalDate.now(clock).plusDays(3);
        var stap = new LinkedMultiValueMap<String, String>();
        stap.add("keuze", Keuzewaarde.write(nota, Optional.of(loop.versie(nota))));
        stap.add("stap", "UITSTELLEN");
        stap.add("tot", dag.toString());
        formulieren.send("ez", "/werkvoorraad/stappen", stap);

        assertThat(piles("ez")).isEqualTo(Map.of("uitgesteld", List.of(nota + "")));
        assertThat(JsonPath.<String>read(desk("ez", ""), "$.uitgesteld[0].uitgesteldTot"))
                .isEqualTo(dag.toString());
    }

    @Test
    void aPileOfMoreThanAHundredGoesOnWhereItEnds() {
        var notas = IntStream.range(0, 103)
                .mapToObj(this::asked)
                .map(Kenmerk::waarde)
                .toList();
        var eerste = desk("ez", "");
        assertThat(kenmerken(eerste, "beurt")).isEqualTo(notas.subList(0, 100));
        var volgende = JsonPath.<String>read(eerste, "$.volgende.BEURT");
        var tweede = desk("ez", "?stapel=BEURT&volgende=" + volgende);
        assertThat(kenmerken(tweede, "beurt")).isEqualTo(notas.subList(100, 103));
        assertThat(JsonPath.<Map<String, String>>read(tweede, "$.volgende")).isEmpty();
    }

    private Kenmerk asked(int dag) {
        var partij = new Partij(1, "EZ", Set.of(), LocalDate.of(2030, 1, 1).plusDays(dag), true);
        var kenmerk = loop.concept(Beslisregel.ALLE, List.of("STASDEF"), List.of(partij));
        loop.submit(kenmerk);
        return kenmerk;
    }

    /** What lies on each pile that holds anything. */
    private Map<String, List<String>> piles(String wie) {
        var bureau = desk(wie, "");
        return List.of("beurt", "uitgesteld", "wacht", "kennisname", "afgerond").stream()
                .filter(stapel -> !kenmerken(bureau, stapel).isEmpty())
                .collect(Collectors.toMap(stapel -> stapel, stapel -> kenmerken(bureau, stapel)));
    }

    private static List<String> kenmerken(String bureau, String stapel) {
        return JsonPath.read(bureau, "$." + stapel + "[*].kenmerk");
    }

    private String desk(String wie, String vraag) {
        return Formulieren.body(mvc.perform(formulieren.signed(wie, get("/api/v1/werkvoorraad" + vraag))));
    }
}
