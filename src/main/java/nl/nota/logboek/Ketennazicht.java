package nl.nota.logboek;

import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import nl.nota.kern.Nazicht;
import org.springframework.context.MessageSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Recomputes every keten there is, and says when the last thing in them happened: what came later is not here. */
@Component
class Ketennazicht implements Nazicht {
    private static final Locale NEDERLANDS = Locale.of("nl", "NL");
    private static final ZoneId NEDERLAND = ZoneId.of("Europe/Amsterdam");
    private static final DateTimeFormatter TIJD = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss");

    private final Ketenronden ronden;
    private final Ketencontrole controle;
    private final MessageSource zinnen;
    private final JdbcClient jdbc;

    Ketennazicht(Ketenronden ronden, Ketencontrole controle, MessageSource zinnen, JdbcClient jdbc) {
        this.ronden = ronden;
        this.controle = controle;
        this.zinnen = zinnen;
        this.jdbc = jdbc;
    }

    @Override
    public List<Bevinding> look() {
        var uit = new ArrayList<Bevinding>();
        var telling = Ketentelling.BEGIN;
        for (var naam = ronden.next(""); naam.isPresent(); naam = ronden.next(naam.orElseThrow())) {
            var uitslag = controle.check(naam.get());
            telling = telling.with(uitslag);
            if (uitslag instanceof Uitslag.Gebroken(var nr, var wat))
                uit.add(Bevinding.mis("Logboek: de keten %s klopt niet. %s".formatted(naam.get(), say(wat, nr))));
        }
        uit.add(Bevinding.goed("Logboek: %d ketens nagerekend, %d gebeurtenissen kloppen%s."
                .formatted(telling.ketens(), telling.regels(), last())));
        return uit;
    }

    private String say(Breuk wat, int nr) {
        return zinnen.getMessage(wat.code(), new Object[] {nr}, NEDERLANDS);
    }

    private String last() {
        return jdbc.sql("SELECT tijd FROM gebeurtenis ORDER BY tijd DESC LIMIT 1")
                .query(OffsetDateTime.class)
                .optional()
                .map(tijd -> "; de laatste is van " + TIJD.format(tijd.atZoneSameInstant(NEDERLAND)))
                .orElse("");
    }
}
