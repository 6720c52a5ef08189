package nl.nota.overzicht.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import nl.nota.NotaTest;
import nl.nota.Opsommingen;
import nl.nota.afstemming.Oordeel;
import nl.nota.afstemming.Stand;
import nl.nota.nota.Fase;
import nl.nota.nota.Grond;
import nl.nota.nota.Handeling;
import nl.nota.nota.Leesrecht;
import nl.nota.organisatie.Recht;
import nl.nota.web.Redenen;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.MessageSource;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.web.util.HtmlUtils;

/** The manual says of everything that can be done who may do it, in Dutch, and when. */
@NotaTest
class HandleidingTest {
    @Autowired
    MockMvc mvc;

    @Autowired
    MessageSource messages;

    @Test
    void everythingThatCanBeDoneStandsInItInDutch() throws Exception {
        var bladzijde = bladzijde("beheer");

        var beleid = Stream.of(
                        named("handeling.", Handeling.class),
                        named("recht.", Recht.class),
                        named("leesrecht.", Leesrecht.class))
                .flatMap(een -> een)
                .toList();

        assertThat(beleid)
                .hasSizeGreaterThan(35)
                .allSatisfy(sleutel -> assertThat(bladzijde).contains(">" + tekst(sleutel) + "<"));
    }

    /** How much of the text each of them reads, and from when on. */
    @Test
    void whoReadsWhatStandsInIt() throws Exception {
        var rijen = rijen("hdfc");

        assertThat(Grond.values())
                .allSatisfy(grond -> assertThat(rijen)
                        .anySatisfy(rij -> assertThat(rij)
                                .startsWith(tekst("grond." + grond))
                                .contains(tekst("overzicht.handleiding.niveau." + grond.niveau()))
                                .contains(tekst("overzicht.handleiding.lezen." + grond.vanaf()))));
    }

    @Test
    void whatIsDoneApartFromANotaStandsInIt() throws Exception {
        assertThat(rijen("beheer"))
                .anySatisfy(rij -> assertThat(rij)
                        .startsWith(tekst("recht.NOTAS_OPSTELLEN"))
                        .endsWith("Opsteller"))
                .anySatisfy(rij -> assertThat(rij)
                        .startsWith(tekst("recht.VERVANGING_VERLENEN"))
                        .endsWith(tekst("overzicht.handleiding.buiten.code")));
    }

    @Test
    void everyFaseOordeelAndStandIsExplained() throws Exception {
        var bladzijde = bladzijde("opsteller");
        var uitgelegd = Stream.of(
                        Arrays.stream(Fase.values()).map(een -> "fase." + een),
                        Arrays.stream(Oordeel.values()).map(een -> "oordeel." + een),
                        Arrays.stream(Stand.values()).map(een -> "stand." + een))
                .flatMap(een -> een)
                .toList();

        assertThat(uitgelegd)
                .allSatisfy(sleutel -> assertThat(bladzijde)
                        .contains(">" + tekst(sleutel) + "<")
                        .contains(">" + tekst("overzicht.handleiding." + sleutel) + "<"));
        assertThat(Grond.values())
                .allSatisfy(grond -> assertThat(tekst("grond." + grond)).isNotBlank());
    }

    /** The row of one of them in full, as somebody reads it. */
    @Test
    void whoMayInitialAndWhenStandsInOneRow() throws Exception {
        var rij = bladzijde("directeur").split("<tr>");

        assertThat(rij)
                .filteredOn(een -> een.contains(tekst("handeling.PARAFEREN")))
                .singleElement()
                .satisfies(een -> assertThat(een.replaceAll("<[^>]*>", " ").strip())
                        .containsSubsequence("Nooit wie zelf aan de nota schreef", "lijn", "In parafering")
                        .doesNotContain("Ter beslissing", "secretariaat"));
    }

    @Test
    void itIsReachedFromEveryPage() throws Exception {
        assertThat(bladzijde("ez")).contains("<a href=\"/handleiding\">");
    }

    private String bladzijde(String wie) throws Exception {
        var antwoord =
                mvc.perform(get("/handleiding").with(user(wie))).andReturn().getResponse();
        assertThat(antwoord.getStatus()).isEqualTo(200);
        return HtmlUtils.htmlUnescape(antwoord.getContentAsString(StandardCharsets.UTF_8));
    }

    private List<String> rijen(String wie) throws Exception {
        return Arrays.stream(bladzijde(wie).split("<tr>", -1))
                .map(rij -> rij.replaceAll("(?s)</tr>.*|<[^>]*>", " ")
                        .replaceAll("\\s+", " ")
                        .strip())
                .toList();
    }

    private static <T> Stream<String> named(String soort, Class<T> type) {
        return Opsommingen.constants(type).stream().map(een -> soort + een);
    }

    private String tekst(String sleutel) {
        return messages.getMessage(sleutel, null, Redenen.NEDERLANDS);
    }
}
