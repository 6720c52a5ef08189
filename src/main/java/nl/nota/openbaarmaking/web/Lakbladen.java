package nl.nota.openbaarmaking.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.nota.nota.Dossiers;
import nl.nota.nota.Kenmerk;
import nl.nota.nota.Woogronden;
import nl.nota.openbaarmaking.Lakdossier;
import nl.nota.openbaarmaking.Lakdossiers;
import nl.nota.openbaarmaking.Lakking;
import nl.nota.openbaarmaking.Lakregel;
import nl.nota.openbaarmaking.Openbaarinstellingen;
import nl.nota.openbaarmaking.Openbaarmakingsstap;
import nl.nota.openbaarmaking.Pakketten;
import nl.nota.organisatie.Medewerker;
import nl.nota.organisatie.Medewerkers;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/** Fills the pages of what stays inside, from one look at the database. */
@Component
class Lakbladen {
    private final Dossiers dossiers;
    private final Lakdossiers lakdossiers;
    private final Woogronden gronden;
    private final Medewerkers medewerkers;
    private final Pakketten pakketten;
    private final Openbaarinstellingen instellingen;
    private final Clock clock;

    Lakbladen(
            Dossiers dossiers,
            Lakdossiers lakdossiers,
            Woogronden gronden,
            Medewerkers medewerkers,
            Pakketten pakketten,
            Openbaarinstellingen instellingen,
            Clock clock) {
        this.dossiers = dossiers;
        this.lakdossiers = lakdossiers;
        this.gronden = gronden;
        this.medewerkers = medewerkers;
        this.pakketten = pakketten;
        this.instellingen = instellingen;
        this.clock = clock;
    }

    /** What is shown, and what it was made of. */
    record Opslag(Lakblad blad, Lakdossier lak) {}

    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public Opslag of(Medewerker medewerker, Kenmerk kenmerk) {
        var lak = lakdossiers.of(dossiers.visibleTo(medewerker, kenmerk));
        var mensen = Stream.concat(
                        lak.regels().stream()
                                .map(Lakregel::lakking)
                                .filter(Objects::nonNull)
                                .map(Lakking::door),
                        lak.stappen().stream().map(Openbaarmakingsstap::door))
                .collect(Collectors.toSet());
        var afgiften = instellingen.pakket().isGevraagd() ? pakketten.of(kenmerk) : List.<Pakketten.Afgifte>of();
        var blad = Lakblad.of(lak, gronden.valid(LocalDate.now(clock)), medewerkers.namesOf(mensen), afgiften);
        return new Opslag(blad, lak);
    }
}
