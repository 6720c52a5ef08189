package nl.nota.overzicht.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import nl.nota.NotaTest;
import nl.nota.afstemming.AfstemmingHandeling;
import nl.nota.afstemming.Oordeel;
import nl.nota.afstemming.Stand;
import nl.nota.afstemming.VoorwaardeHandeling;
import nl.nota.besluit.BesluitHandeling;
import nl.nota.nota.Fase;
import nl.nota.nota.Grond;
import nl.nota.nota.Handeling;
import nl.nota.nota.NotaHandeling;
import nl.nota.opmerking.OpmerkingHandeling;
import nl.nota.parafering.ParaferingHandeling;
import nl.nota.route.RouteHandeling;
import nl.nota.web.Redenen;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.MessageSource;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.web.util.HtmlUtils;

/** The manual says of everything that can be done who may do it, in Dutch, and when. */
@NotaTest
class HandleidingTest {
    private static final List<Class<? extends Handeling>> BELEID = List.of(
            NotaHandeling.class,
            RouteHandeling.class,
            AfstemmingHandeling.class,
            VoorwaardeHandeling.class,
            OpmerkingHandeling.class,
            ParaferingHandeling.class,
            BesluitHandeling.class);

    @Autowired
    MockMvc mvc;

    @Autowired
    MessageSource messages;

    @Test
    void everythingThatCanBeDoneStandsInItInDutch() throws Exception {
        var bladzijde = bladzijde("beheer");

        assertThat(BELEID.stream().flatMap(soort -> Arrays.stream(soort.getEnumConstants())))
                .hasSizeGreaterThan(25)
                .allSatisfy(een -> assertThat(bladzijde).contains(">" + tekst("handeling." + een.name()) + "<"));
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
                        .containsSubsequence("lijn", "Nooit wie zelf aan de nota schreef", "In parafering")
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

    private String tekst(String sleutel) {
        return messages.getMessage(sleutel, null, Redenen.NEDERLANDS);
    }
}
