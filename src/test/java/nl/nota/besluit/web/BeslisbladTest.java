package nl.nota.besluit.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import nl.nota.CleanDatabase;
import nl.nota.NotaTest;
import nl.nota.TestClock;
import nl.nota.besluit.Besluiten;
import nl.nota.besluit.Besluitsoort;
import nl.nota.besluit.Notaloop;
import nl.nota.nota.EditingConcept;
import nl.nota.nota.Fase;
import nl.nota.nota.Kenmerk;
import nl.nota.nota.Kop;
import nl.nota.nota.Soort;
import nl.nota.nota.Wijzigingsvoorstel;
import nl.nota.route.Beslisregel;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** One question, five facts, the nota, one thumb. */
@NotaTest
class BeslisbladTest {
    private static final Pattern FEITEN = Pattern.compile("<dl class=\"nota-beslisfeiten\">(.*?)</dl>", Pattern.DOTALL);
    private static final Pattern KNOP = Pattern.compile("name=\"besluit\" value=\"(\\w+)\"");
    private static final String PLEK = "?rubriek=KERNPUNTEN&amp;alinea=0&amp;bewindspersoon=STASDEF&amp;tas=";

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private ApplicationContext context;

    @Autowired
    private CleanDatabase database;

    @Autowired
    private TestClock clock;

    private Notaloop loop;
    private Kenmerk kenmerk;

    @BeforeEach
    void aNotaLiesBeforeTheBewindspersonen() {
        database.clean();
        loop = new Notaloop(context);
        kenmerk = loop.offered(Beslisregel.ALLE);
    }

    @Test
    void thereAreFiveFactsAndTheLineOfTheOfficeWhenThereIsOne() {
        assertThat(facts()).containsExactly("Waarom nu", "Afgestemd", "Wie beslist", "Geld en recht", "Openbaar");
        for (var greep : List.of("TOEVOEGEN", "BRIEFJE"))
            send(
                    "kabinet",
                    "/tas",
                    Map.of(
                            "bewindspersoon",
                            "STASDEF",
                            "greep",
                            greep,
                            "nota",
                            kenmerk.waarde(),
                            "regel",
                            "Vóór het debat."));
        assertThat(facts())
                .containsExactly("Let op", "Waarom nu", "Afgestemd", "Wie beslist", "Geld en recht", "Openbaar");
    }

    @Test
    void theFactsSayWhatIsCountedAndLeadToTheText() {
        assertThat(decision("stasdef", ""))
                .bodyText()
                .contains("1 van 1 afgestemd op deze versie")
                .contains("<a href=\"#rubriek-FINANCIELE_OVERWEGINGEN\">Er is iets.</a>")
                .contains("<a href=\"#rubriek-JURIDISCHE_OVERWEGINGEN\">Er is iets.</a>")
                .contains("id=\"rubriek-FINANCIELE_OVERWEGINGEN\"", "id=\"rubriek-JURIDISCHE_OVERWEGINGEN\"");
    }

    @Test
    void whoDecidesAloneReadsThatThisIsTheDecision() {
        assertThat(decision("stasdef", "&besluit=AKKOORD&versie=1")).bodyText().contains("Als ook de anderen");
        kenmerk = loop.offered(Beslisregel.EEN_VAN);
        assertThat(decision("stasdef", "&besluit=AKKOORD&versie=1"))
                .bodyText()
                .contains("Hiermee is het besluit genomen.")
                .doesNotContain("Als ook de anderen");
    }

    @Test
    void aNotaTerInformatieAsksToBeReadAndThatKeepsItsTime() {
        kenmerk = informing();
        var blad = decision("stasdef", "");
        assertThat(blad).bodyText().contains("Neemt u kennis van deze nota?").doesNotContain("Gaat u akkoord");
        assertThat(KNOP.matcher(body(blad)).results().map(een -> een.group(1)).limit(4))
                .containsExactly("KENNISGENOMEN", "BESPREKEN", "AANHOUDEN", "RETOUR");
        var voor = clock.instant();
        loop.decide("stasdef", kenmerk, Besluitsoort.KENNISGENOMEN);
        loop.decide("mindef", kenmerk, Besluitsoort.KENNISGENOMEN);
        var na = clock.instant();
        assertThat(loop.fase(kenmerk)).isEqualTo(Fase.BESLOTEN);
        var besluiten = loop.bean(Besluiten.class).of(kenmerk);
        assertThat(besluiten)
                .hasSize(2)
                .allSatisfy(een -> assertThat(een.tijd()).isBetween(voor, na));
        clock.advance(Duration.ofDays(1));
        assertThat(mvc.perform(get("/notas/" + kenmerk).with(user("opsteller"))))
                .bodyText()
                .contains(
                        "STASDEF: Kennisgenomen",
                        "datetime=\"" + besluiten.getFirst().tijd() + "\"");
    }

    @Test
    void eachParagraphHasAWayToWriteAnAnnotationAndBack() {
        assertThat(decision("stasdef", ""))
                .bodyText()
                .contains("/opmerkingen" + PLEK + "nee#tekst", ">Aantekening</a>");
        assertThat(mvc.perform(get("/notas/" + kenmerk).with(user("stasdef"))))
                .bodyText()
                .contains(">Aantekening</a>");
        var schrijven = mvc.perform(get("/notas/" + kenmerk + "/opmerkingen" + PLEK.replace("&amp;", "&") + "nee")
                .with(user("stasdef")));
        assertThat(schrijven)
                .hasStatusOk()
                .bodyText()
                .contains(
                        "Maak een aantekening",
                        ">Er is iets.</textarea>",
                        "Wordt deze aantekening openbaar met de nota?")
                .contains("href=\"/notas/" + kenmerk + "/besluiten/nieuw?bewindspersoon=STASDEF\"");
        var bewaard = send(
                "stasdef",
                "/notas/" + kenmerk + "/opmerkingen",
                Map.of(
                        "rubriek", "KERNPUNTEN",
                        "citaat", "Er is iets.",
                        "tekst", "Wat dan?",
                        "openbaarheid", "NIET_OPENBAAR",
                        "grond", "5.1.2i",
                        "versie", "1",
                        "hash", loop.versie(kenmerk).hash(),
                        "bewindspersoon", "STASDEF",
                        "tas", "nee"));
        assertThat(bewaard).hasStatus(303);
        assertThat(bewaard.getResponse().getRedirectedUrl()).contains("?bewindspersoon=STASDEF&tas=nee#opmerking-");
        assertThat(mvc.perform(get("/notas/" + kenmerk + "/opmerkingen").with(user("kabinet"))))
                .bodyText()
                .contains("Wat dan?", "<span>Er is iets.</span></blockquote>", "Wordt niet openbaar: artikel 5.1.2i");
        assertThat(decision("stasdef", "")).bodyText().contains("1 opmerking");
    }

    @Test
    void inTheTasTheWayBackIsTheTas() {
        send("kabinet", "/tas", Map.of("bewindspersoon", "STASDEF", "greep", "TOEVOEGEN", "nota", kenmerk.waarde()));
        assertThat(decision("stasdef", "&tas=ja")).bodyText().contains("/opmerkingen" + PLEK + "ja#tekst");
        assertThat(mvc.perform(get("/notas/" + kenmerk + "/opmerkingen?bewindspersoon=STASDEF&tas=ja")
                        .with(user("stasdef"))))
                .bodyText()
                .contains("/besluiten/nieuw?bewindspersoon=STASDEF&amp;tas=ja\"");
    }

    private Kenmerk informing() {
        var nota = loop.concept(Beslisregel.ALLE, "EZ");
        var kop = Notaloop.inhoud("Er is iets.").kop();
        var anders = new Kop(
                Soort.TER_INFORMATIE,
                kop.onderwerp(),
                kop.aan(),
                kop.van(),
                kop.afschrift(),
                kop.datum(),
                kop.rubricering(),
                kop.opgesteldDoor());
        Notaloop.done(loop.bean(EditingConcept.class)
                .save(loop.who("opsteller"), nota, new Wijzigingsvoorstel(anders, Map.of(), Map.of())));
        var versie = loop.submit(nota);
        loop.agree(nota, versie, "ez");
        loop.offer(nota, versie);
        return nota;
    }

    private List<String> facts() {
        var feiten = FEITEN.matcher(body(decision("stasdef", "")));
        assertThat(feiten.find()).isTrue();
        return Pattern.compile("<dt>(.*?)</dt>")
                .matcher(feiten.group(1))
                .results()
                .map(een -> een.group(1))
                .toList();
    }

    private MvcTestResult decision(String wie, String verder) {
        return mvc.perform(get("/notas/" + kenmerk + "/besluiten/nieuw?bewindspersoon=STASDEF" + verder)
                .with(user(wie)));
    }

    private MvcTestResult send(String wie, String pad, Map<String, String> velden) {
        var verzoek = post(pad).with(user(wie)).with(csrf());
        velden.forEach(verzoek::param);
        return mvc.perform(verzoek);
    }

    private static String body(MvcTestResult antwoord) {
        return new String(antwoord.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }
}
