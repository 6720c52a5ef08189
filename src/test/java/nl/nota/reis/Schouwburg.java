package nl.nota.reis;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import nl.nota.Browser;
import org.springframework.context.ApplicationContext;

/** Where a task is done: the house with what has happened in it, and how whoever does the task works. */
record Schouwburg(ApplicationContext house, Browser browser, Stand stand) {
    Toneel concept() {
        return Toneel.concept(house);
    }

    Toneel concept(String onderwerp) {
        return Toneel.concept(house, onderwerp);
    }

    /** How many notas a pile has: twenty where it is measured, fewer where it is only done. */
    int stapel() {
        return stand == Stand.MUIS ? 20 : 3;
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
        var wie = Gebruiker.open(browser, stand, naam);
        wie.begint();
        return wie;
    }

    /** Somebody who followed the link in a mail. */
    Gebruiker bijDeNota(String naam, Toneel toneel) {
        return bij(naam, toneel.adres());
    }

    Gebruiker bij(String naam, String adres) {
        var wie = Gebruiker.open(browser, stand, naam);
        wie.volgtHetAdres(adres);
        wie.begint();
        return wie;
    }
}
