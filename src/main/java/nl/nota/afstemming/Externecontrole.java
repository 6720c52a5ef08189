package nl.nota.afstemming;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.nota.kern.Reden;
import nl.nota.nota.Woordcontrole;
import org.springframework.stereotype.Component;

/** What is wrong with the evidence of an answer that was given elsewhere. */
@Component
class Externecontrole {
    private static final int LANGSTE_NAAM = 200;

    private final Clock clock;

    Externecontrole(Clock clock) {
        this.clock = clock;
    }

    List<Reden> against(Externe externe) {
        var redenen = new ArrayList<Reden>();
        if (externe.zegsman().isEmpty()) redenen.add(Reden.onjuist("afstemming.reden.geen-zegsman"));
        if (externe.datum().isAfter(LocalDate.now(clock)))
            redenen.add(Reden.onjuist("afstemming.reden.bewijs-uit-toekomst"));
        if (externe.inhoud().length == 0 || externe.bestand().isEmpty())
            redenen.add(Reden.onjuist("afstemming.reden.geen-bewijs"));
        if (externe.inhoud().length > Externe.GROOTSTE) redenen.add(Reden.onjuist("afstemming.reden.bewijs-te-groot"));
        if (externe.zegsman().length() > LANGSTE_NAAM || externe.bestand().length() > LANGSTE_NAAM)
            redenen.add(Reden.onjuist("afstemming.reden.naam-te-lang", LANGSTE_NAAM));
        redenen.addAll(Woordcontrole.against("naam", List.of(externe.zegsman(), externe.bestand())));
        return redenen;
    }
}
