package nl.nota.bericht;

import java.util.Objects;
import nl.nota.organisatie.DemoMensen;
import nl.nota.organisatie.DemoOrganisatie;
import nl.nota.organisatie.Medewerkers;
import nl.nota.web.DemoOnly;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Gives the people of the demo invented addresses, which no mail can ever reach (RFC 2606). */
@Component
@DemoOnly
class DemoAdressen {
    private final DemoMensen mensen;
    private final Medewerkers medewerkers;
    private final Mailkeuzes keuzes;

    DemoAdressen(
            DemoOrganisatie eerst,
            DemoMensen mensen,
            Medewerkers medewerkers,
            Mailkeuzes keuzes,
            TransactionTemplate transactie) {
        Objects.requireNonNull(eerst);
        this.mensen = mensen;
        this.medewerkers = medewerkers;
        this.keuzes = keuzes;
        transactie.executeWithoutResult(status -> load());
    }

    /** Whoever has no address yet gets one. */
    void load() {
        mensen.all()
                .forEach(mens -> medewerkers
                        .find(mens.gebruikersnaam())
                        .filter(een -> keuzes.of(een.id()).equals(Mailkeuze.GEEN))
                        .ifPresent(een -> keuzes.keep(
                                een.id(), new Mailkeuze(een.gebruikersnaam() + "@nota.example", Bezorging.DIRECT))));
    }
}
