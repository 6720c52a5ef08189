package nl.nota.beheer;

import static nl.nota.Formulieren.words;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.nota.Formulieren;
import nl.nota.logboek.Logboek;
import nl.nota.logboek.Regel;
import nl.nota.web.Redenen;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.util.LinkedMultiValueMap;

/** Sends what beheer typed on a page of what holds from a day to a day, and looks in the trail. */
record Beheerproef(Formulieren formulieren, BeanFactory beans, String pad) {
    Beheerproef(MockMvcTester mvc, BeanFactory beans, String pad) {
        this(new Formulieren(mvc), beans, pad);
    }

    MvcTestResult open(String wie, String waar) {
        return formulieren.open(wie, waar);
    }

    MvcTestResult send(String stap, Map<String, String> velden) {
        var params = new LinkedMultiValueMap<String, String>();
        params.setAll(velden);
        return formulieren.send("beheer", pad + stap, params);
    }

    /**
     * Seen first and done: both are refused with this sentence, and nothing of it is in the trail.
     *
     * @param anders what is otherwise than it should be, as veld=waarde with an & between two
     */
    void refuses(Map<String, String> goed, String anders, String zin) {
        var velden = new HashMap<>(goed);
        for (var veld : anders.split("&")) velden.put(veld.split("=")[0], veld.substring(veld.indexOf('=') + 1));
        for (var stap : List.of("/voorbeelden", "")) {
            var antwoord = send(stap, velden);
            assertThat(antwoord).hasStatus(422);
            assertThat(words(antwoord)).contains(zin);
        }
        assertThat(soorten()).isEmpty();
    }

    String dag(int dagen) {
        return LocalDate.now(beans.getBean(Clock.class)).plusDays(dagen).toString();
    }

    /** A day counted from today, as the lists write it, for instance 2 dec 2026. */
    String dagwoord(int dagen) {
        return DateTimeFormatter.ofPattern("d MMM uuuu", Redenen.NEDERLANDS).format(LocalDate.parse(dag(dagen)));
    }

    /** What the trail says that happened. */
    List<String> soorten() {
        return beans.getBean(Logboek.class).trail("organisatie").stream()
                .map(Regel::soort)
                .toList();
    }
}
