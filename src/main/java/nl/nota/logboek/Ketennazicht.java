package nl.nota.logboek;

import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import nl.nota.kern.Nazicht;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Recomputes every keten there is, and says when the last thing in them happened: what came later is not here. */
@Component
class Ketennazicht implements Nazicht {
    private static final ZoneId NEDERLAND = ZoneId.of("Europe/Amsterdam");
    private static final DateTimeFormatter TIJD = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss");

    private final JdbcClient jdbc;
    private final Ketencontrole controle;

    Ketennazicht(JdbcClient jdbc, Ketencontrole controle) {
        this.jdbc = jdbc;
        this.controle = controle;
    }

    @Override
    public List<Bevinding> look() {
        var ketens = jdbc.sql("SELECT keten FROM keten UNION SELECT keten FROM gebeurtenis ORDER BY 1")
                .query(String.class)
                .list();
        var uit = new ArrayList<Bevinding>();
        var gebeurtenissen = 0;
        for (var keten : ketens) {
            switch (controle.check(keten)) {
                case Uitslag.Ongeschonden(var aantal, var hash) -> gebeurtenissen += aantal;
                case Uitslag.Gebroken(var nr, var wat) ->
                    uit.add(Bevinding.mis("Logboek: de keten %s klopt niet vanaf gebeurtenis %d (%s)."
                            .formatted(keten, nr, wat.name().toLowerCase(Locale.ROOT))));
            }
        }
        uit.add(Bevinding.goed("Logboek: %d ketens nagerekend, %d gebeurtenissen kloppen%s."
                .formatted(ketens.size(), gebeurtenissen, last())));
        return uit;
    }

    private String last() {
        return jdbc.sql("SELECT tijd FROM gebeurtenis ORDER BY tijd DESC LIMIT 1")
                .query(OffsetDateTime.class)
                .optional()
                .map(tijd -> "; de laatste is van " + TIJD.format(tijd.atZoneSameInstant(NEDERLAND)))
                .orElse("");
    }
}
