package nl.nota.openbaarmaking;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import nl.nota.CleanDatabase;
import nl.nota.NotaTest;
import nl.nota.TestClock;
import nl.nota.kern.Outcome;
import nl.nota.nota.Kenmerk;
import nl.nota.web.Redenen;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** The public reads with which letter a nota went, and nothing by it of what stays inside. */
@NotaTest
class PubliekebriefTest {
    @Autowired
    private ApplicationContext context;

    @Autowired
    private CleanDatabase database;

    @Autowired
    private TestClock clock;

    @Autowired
    private MockMvcTester mvc;

    private Lakloop loop;
    private Kenmerk nota;

    @BeforeEach
    void aNotaThatIsReleased() {
        database.clean();
        loop = new Lakloop(context);
        nota = loop.decided();
        loop.say("woo", nota, Lakbesluit.LAKKEN, Laksoort.MOGELIJK_NAAM, "");
        done(loop.finish("woo", nota));
        done(loop.release("woo2", nota));
    }

    @Test
    void aLetterThatGoesLaterIsToldOfFromThenOnAndByItsNumberOnceThatIsKnown() {
        publish();
        var brief = Briefloop.signed(loop.loop());
        assertThat(page()).doesNotContain("Hoort bij deze brief");
        var pdf = publicatie().pdf();
        done(brief.send(nota));
        var verzonden = "ondertekend door de minister van Defensie, verzonden op " + today() + ".";
        assertThat(page())
                .contains("Hoort bij deze brief", "Brief aan de Tweede Kamer, kenmerk BRIEF-1, " + verzonden)
                .doesNotContain("Carla Ottens");
        done(brief.number("36 800 X, nr. 11"));
        assertThat(page())
                .contains("Brief aan de Tweede Kamer, kenmerk BRIEF-1, Kamerstuk 36 800 X, nr. 11, " + verzonden)
                .doesNotContain("BRIEF-1, " + verzonden);
        assertThat(publicatie().pdf()).as("what was released stays what it was").isEqualTo(pdf);
    }

    @Test
    void aLetterThatWentBeforeIsToldOfAtOnceAndInThePackage() {
        done(Briefloop.signed(loop.loop()).send(nota));
        publish();
        assertThat(page()).contains("Brief aan de Tweede Kamer, kenmerk BRIEF-1");
        var stap = context.getBean(Pakketten.class).open().getFirst();
        var bestanden = context.getBean(Pakketmaker.class).files(publicatie(), stap);
        assertThat(text(bestanden, "beslisnota.html")).contains("<p>Brief aan de Tweede Kamer, kenmerk BRIEF-1");
        assertThat(text(bestanden, "publicatie.json")).contains("\"brieven\" : [ \"Brief aan de Tweede Kamer");
        assertThat(context.getBean(Pakketkeuring.class).leaks(publicatie(), stap, bestanden))
                .isEmpty();
    }

    /** Whatever the name is, the public reads the same, and the letter goes out. */
    @Test
    void whatStaysInsideFallsOutOfTheSentence() {
        publish();
        done(Briefloop.signed(loop.loop(), "BRIEF Achterberg").send(nota));
        done(Briefloop.signed(loop.loop(), "0651428837/BRIEF").send(nota));
        var zin = "<p>Brief aan de Tweede Kamer, ondertekend door de minister van Defensie, verzonden op " + today();
        assertThat(page())
                .contains("Hoort bij deze brieven")
                .containsSubsequence(zin, zin)
                .doesNotContain("Achterberg", "51428837", "kenmerk BRIEF");
    }

    @Test
    void whatThePublicWasNeverToldOfIsCaughtUp() {
        publish();
        done(Briefloop.signed(loop.loop()).send(nota));
        database.owner().sql("DELETE FROM publicatiebrief").update();
        assertThat(page()).doesNotContain("Brief aan de Tweede Kamer");
        var gezegd = context.getBean(Publicatiebrieven.class);
        assertThat(gezegd.untold()).containsExactly(nota);
        gezegd.untold().forEach(context.getBean(Briefmelder.class)::tell);
        assertThat(page()).contains("Brief aan de Tweede Kamer");
        assertThat(gezegd.untold()).isEmpty();
    }

    private void publish() {
        done(context.getBean(PublishingNota.class).publish(loop.loop().who("woo2"), nota, Publicatieverzoek.meteen()));
    }

    private String page() {
        var antwoord = mvc.get().uri("/openbaar/" + nota).exchange();
        assertThat(antwoord).hasStatusOk();
        return new String(antwoord.getResponse().getContentAsByteArray(), UTF_8);
    }

    private Publicatie publicatie() {
        return context.getBean(Openbaarheid.class)
                .find(nota.waarde())
                .orElseThrow()
                .publicatie();
    }

    private String today() {
        return DateTimeFormatter.ofPattern("d MMMM yyyy", Redenen.NEDERLANDS).format(LocalDate.now(clock));
    }

    private static String text(Map<String, byte[]> bestanden, String naam) {
        return new String(bestanden.get(naam), UTF_8);
    }

    private static void done(Outcome<?> uitkomst) {
        assertThat(uitkomst).isInstanceOf(Outcome.Done.class);
    }
}
