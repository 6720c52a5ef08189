package nl.nota.organisatie;

import java.time.Clock;
import java.time.Duration;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.annotation.Lazy;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Lets the first beheerder in: while nobody can work as one, each start says in the log by which link somebody becomes
 * it. The link of the start before it no longer works.
 */
@Lazy(false)
@Component
class Eerstebeheerder {
    private static final Duration DUUR = Duration.ofHours(1);
    private static final DateTimeFormatter TIJD = DateTimeFormatter.ofPattern("HH:mm");

    private final Personeel personeel;
    private final Aanmeldingen aanmeldingen;
    private final Geheimen geheimen;
    private final Huis huis;
    private final TransactionTemplate transaction;
    private final Clock clock;

    Eerstebeheerder(
            Personeel personeel,
            Aanmeldingen aanmeldingen,
            Geheimen geheimen,
            Huis huis,
            TransactionTemplate transaction,
            Clock clock) {
        this.personeel = personeel;
        this.aanmeldingen = aanmeldingen;
        this.geheimen = geheimen;
        this.huis = huis;
        this.transaction = transaction;
        this.clock = clock;
    }

    @EventListener(ApplicationReadyEvent.class)
    void invite() {
        transaction.executeWithoutResult(status -> {
            personeel.lock();
            if (personeel.hasBeheerder()) return;
            var geheim = geheimen.next();
            aanmeldingen.keep(null, geheim, DUUR);
            LoggerFactory.getLogger(Eerstebeheerder.class)
                    .warn(
                            "Nog niemand beheert nota. Meld u aan als eerste beheerder, tot {} uur: {}"
                                    + " (een herstart geeft een nieuwe link).",
                            TIJD.format(ZonedDateTime.now(clock).plus(DUUR)),
                            huis.enrolment(geheim));
        });
    }
}
