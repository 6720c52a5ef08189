package nl.nota.bericht;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import nl.nota.organisatie.Medewerkers;
import org.springframework.context.ApplicationContext;

/** The letter box of one person: what the outbox has made for this person until now. */
public final class Brievenbus {
    private static final Pattern LINK = Pattern.compile("https?://[^/\\s]+(/berichten/[0-9a-f-]+)");

    private final ApplicationContext house;

    public Brievenbus(ApplicationContext house) {
        this.house = house;
    }

    /** The link in the last mail to somebody who wants mail at once. */
    public Maillink last(String naam) {
        var adres = naam + "@nota.example";
        var wie = house.getBean(Medewerkers.class).find(naam).orElseThrow();
        house.getBean(Mailkeuzes.class).keep(wie.id(), new Mailkeuze(adres, Bezorging.DIRECT));
        house.getBean(CollectingPost.class).collect(true);
        var link = LINK.matcher(letters().getOrDefault(adres, ""));
        assertThat(link.find()).as("a mail to %s has a link", naam).isTrue();
        return new Maillink(link.group(1));
    }

    /** The last letter to each address. */
    private Map<String, String> letters() {
        var postvak = house.getBean(Postvak.class);
        var brieven = new HashMap<String, String>();
        for (var zending = postvak.next(); zending.isPresent(); zending = postvak.next()) {
            house.getBean(Brieven.class).of(zending.get()).ifPresent(brief -> brieven.put(brief.aan(), brief.tekst()));
            postvak.done(zending.get(), true);
        }
        return brieven;
    }
}
