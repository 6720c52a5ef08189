package nl.nota.reis;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.Map;
import nl.nota.Browser;
import nl.nota.bericht.Brievenbus;
import org.springframework.context.ApplicationContext;

/** Where tasks are done: the house with what has happened in it, and the people, who all work in the same way. */
final class Schouwburg {
    private final ApplicationContext house;
    private final Browser browser;
    private final Stand stand;
    private final Map<String, Gebruiker> mensen = new HashMap<>();

    Schouwburg(ApplicationContext house, Browser browser, Stand stand) {
        this.house = house;
        this.browser = browser;
        this.stand = stand;
    }

    Toneel concept() {
        return Toneel.concept(house);
    }

    /** The real nota with an invented drafter, decided a minute ago. */
    Openbaartoneel echt() {
        return Openbaartoneel.echt(house);
    }

    Toneel concept(String onderwerp) {
        return Toneel.concept(house, onderwerp);
    }

    /** A day as a field asks for it. */
    String overEenWeek() {
        return LocalDate.now(house.getBean(Clock.class)).plusDays(7).toString();
    }

    /** This minute, as a field asks for it. */
    String nu() {
        return LocalDateTime.now(house.getBean(Clock.class))
                .truncatedTo(ChronoUnit.MINUTES)
                .toString();
    }

    /** Somebody at the own list, with nothing done yet. */
    Gebruiker aanHetBureau(String naam) {
        var wie = comesBack(naam);
        wie.begint();
        return wie;
    }

    /** Somebody who followed the link in the last mail, with nothing done yet. */
    Gebruiker uitDeMail(String naam) {
        var wie = comesBack(naam);
        wie.volgtDeMail(new Brievenbus(house).last(naam));
        wie.begint();
        return wie;
    }

    private Gebruiker comesBack(String naam) {
        var wie = mensen.computeIfAbsent(naam, wieDan -> Gebruiker.open(browser, stand, wieDan));
        wie.naarHetBureau();
        return wie;
    }

    /** Straight to the bar at the bottom of the screen, for whoever goes there by Tab. */
    void naarHetBesluit(Gebruiker wie) {
        if (stand == Stand.TOETSENBORD) wie.kiesLink("Naar uw besluit");
    }

    /** Straight from the text to the bar at the bottom of the screen, for whoever goes there by key. */
    void naarHetOpslaan(Gebruiker wie) {
        if (stand == Stand.TOETSENBORD) wie.toets("Control+Enter");
    }

    /** By its one key, or by its button where no script hears the key. */
    void parafeert(Gebruiker wie) {
        if (stand == Stand.MUIS || stand == Stand.TOETSENBORD) wie.toets("p");
        else wie.kiesKnop("Parafeer versie 1");
    }
}
