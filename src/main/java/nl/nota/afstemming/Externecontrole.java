package nl.nota.afstemming;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.nota.kern.Reden;
import nl.nota.nota.Dossier;
import nl.nota.nota.Stuk;
import nl.nota.nota.Versienummer;
import nl.nota.nota.Versies;
import nl.nota.nota.Woordcontrole;
import org.springframework.stereotype.Component;

/** What is wrong with an answer that was given elsewhere: who gave it, when, and what shows it. */
@Component
class Externecontrole {
    private final Versies versies;
    private final Clock clock;

    Externecontrole(Versies versies, Clock clock) {
        this.versies = versies;
        this.clock = clock;
    }

    List<Reden> against(Dossier dossier, Versienummer gelezen, Externe externe) {
        var redenen = new ArrayList<Reden>();
        if (externe.zegsman().isEmpty()) redenen.add(Reden.onjuist("afstemming.reden.geen-zegsman"));
        if (externe.zegsman().length() > Stuk.LANGSTE_NAAM)
            redenen.add(Reden.onjuist("afstemming.reden.naam-te-lang", Stuk.LANGSTE_NAAM));
        if (externe.datum().isAfter(LocalDate.now(clock)))
            redenen.add(Reden.onjuist("afstemming.reden.bewijs-uit-toekomst"));
        redenen.addAll(tooEarly(dossier, gelezen, externe));
        redenen.addAll(against(externe.stuk()));
        redenen.addAll(Woordcontrole.against(
                "naam", List.of(externe.zegsman(), externe.stuk().naam())));
        return redenen;
    }

    /** Who answered before the versie was there answered about another text, unless it is known to be this one. */
    private List<Reden> tooEarly(Dossier dossier, Versienummer gelezen, Externe externe) {
        if (externe.dezeTekst()) return List.of();
        return submittedLater(dossier, gelezen, externe)
                .map(dag -> Reden.onjuist("afstemming.reden.bewijs-te-vroeg", gelezen.nummer(), dag))
                .stream()
                .toList();
    }

    /** The day on which the versie was submitted, when that was after the answer. */
    Optional<LocalDate> submittedLater(Dossier dossier, Versienummer gelezen, Externe externe) {
        return versies.find(dossier.kenmerk(), gelezen.nummer())
                .map(versie -> LocalDate.ofInstant(versie.ingediendOp(), clock.getZone()))
                .filter(externe.datum()::isBefore);
    }

    private static List<Reden> against(Stuk stuk) {
        if (stuk.isLeeg() || stuk.naam().isEmpty()) return List.of(Reden.onjuist("afstemming.reden.geen-bewijs"));
        var redenen = new ArrayList<Reden>();
        if (stuk.isTeGroot()) redenen.add(Reden.onjuist("afstemming.reden.bewijs-te-groot"));
        else if (stuk.soort().isEmpty()) redenen.add(Reden.onjuist("nota.reden.stuk-soort", stuk.naam()));
        if (!stuk.hasNaam()) redenen.add(Reden.onjuist("afstemming.reden.naam-te-lang", Stuk.LANGSTE_NAAM));
        return redenen;
    }
}
