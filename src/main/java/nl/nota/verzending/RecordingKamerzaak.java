package nl.nota.verzending;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.nota.kern.Gebeurtenis;
import nl.nota.kern.Outcome;
import nl.nota.kern.Reden;
import nl.nota.nota.Verwijzing;
import nl.nota.nota.Woordcontrole;
import nl.nota.organisatie.Medewerker;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.util.IdGenerator;

/** A secretariaat or the private office writes a motie or toezegging down, or says anew by when it must be met. */
@Service
public class RecordingKamerzaak {
    private static final int LANGST = 500;

    private final Kamerzaken zaken;
    private final ApplicationEventPublisher events;
    private final IdGenerator identiteiten;

    RecordingKamerzaak(Kamerzaken zaken, ApplicationEventPublisher events, IdGenerator identiteiten) {
        this.zaken = zaken;
        this.events = events;
        this.identiteiten = identiteiten;
    }

    /** Records it under its number; what is no number of parliament is kept as it was written. */
    @Transactional
    public Outcome<String> record(Medewerker medewerker, Kamerzaak zaak) {
        var redenen = new ArrayList<>(Kamerrecht.KAMERZAAK_VASTLEGGEN.against(medewerker));
        if (redenen.isEmpty()) redenen.addAll(against(zaak));
        if (!redenen.isEmpty()) return Outcome.refused(redenen);
        var sleutel = key(zaak.nummer());
        zaken.write(identiteiten.generateId(), sleutel, zaak, medewerker.id());
        events.publishEvent(new Gebeurtenis(
                "verzending",
                "KAMERZAAK_VASTGELEGD",
                medewerker.gebruikersnaam(),
                null,
                null,
                null,
                Map.of("nummer", sleutel, "soort", zaak.soort().name(), "termijn", day(zaak))));
        return Outcome.done(Kamerregister.printed(sleutel));
    }

    private static String day(Kamerzaak zaak) {
        LocalDate termijn = zaak.termijn();
        return termijn == null ? "" : termijn.toString();
    }

    static List<Reden> against(Kamerzaak zaak) {
        var redenen = new ArrayList<Reden>();
        if (zaak.nummer().isEmpty()) redenen.add(Reden.onjuist("verzending.reden.nummer-verplicht"));
        if (zaak.onderwerp().isEmpty()) redenen.add(Reden.onjuist("verzending.reden.onderwerp-verplicht"));
        var woorden = List.of(zaak.nummer(), zaak.lid(), zaak.onderwerp(), zaak.bron());
        if (woorden.stream().anyMatch(een -> een.length() > LANGST))
            redenen.add(Reden.onjuist("verzending.reden.te-lang", LANGST));
        redenen.addAll(Woordcontrole.against("toezegging", woorden));
        return redenen;
    }

    /** The one key of a number of parliament, however it is written; anything else is its own key. */
    static String key(String nummer) {
        return Stream.of(nummer, "Kamerstuk " + nummer)
                .map(Verwijzing::in)
                .filter(gelezen -> gelezen.size() == 1)
                .map(gelezen -> gelezen.getFirst().sleutel())
                .findFirst()
                .orElse(nummer);
    }
}
