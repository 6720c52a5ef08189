package nl.nota.reis;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import nl.nota.kern.Outcome;
import nl.nota.nota.Dossiers;
import nl.nota.nota.Kenmerk;
import nl.nota.openbaarmaking.FinishingLakken;
import nl.nota.openbaarmaking.Lakbesluit;
import nl.nota.openbaarmaking.Lakdossiers;
import nl.nota.openbaarmaking.Laksoort;
import nl.nota.openbaarmaking.Lakverzoek;
import nl.nota.openbaarmaking.Oorzaak;
import nl.nota.openbaarmaking.Publicatieverzoek;
import nl.nota.openbaarmaking.PublishingNota;
import nl.nota.openbaarmaking.RedactingNota;
import nl.nota.openbaarmaking.ReleasingNota;
import nl.nota.openbaarmaking.WithdrawingPublicatie;
import nl.nota.organisatie.Medewerker;
import nl.nota.organisatie.Medewerkers;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.support.TransactionTemplate;

/** Sets the stage for what begins after the besluit: a nota on its way to the public. */
record Openbaartoneel(ApplicationContext house, Toneel toneel, Kenmerk nota) {
    /** Decided, with an invented official in it. */
    static Openbaartoneel besloten(ApplicationContext house) {
        var toneel = Toneel.concept(house)
                .said(
                        "KERNPUNTEN",
                        "Bel Bram Hoekstra op 06-51428837; mevrouw Achterberg en de heer Zwaneveld weten het.")
                .submitted(List.of("EZ"), "STASDEF", "MINDEF")
                .agreed("EZ")
                .offered()
                .decided("STASDEF", "MINDEF");
        return new Openbaartoneel(house, toneel, new Kenmerk(toneel.kenmerk()));
    }

    /** Somebody redacted it and another released it. */
    Openbaartoneel vrijgegeven() {
        var lak = new Lakverzoek(Lakbesluit.LAKKEN, List.of(), Laksoort.MOGELIJK_NAAM, "", "", "");
        done(house.getBean(RedactingNota.class).redact(wie("woo"), nota, lak));
        done(house.getBean(FinishingLakken.class).finish(wie("woo"), nota, publiek()));
        done(house.getBean(ReleasingNota.class).release(wie("woo2"), nota, publiek()));
        return this;
    }

    Openbaartoneel openbaar() {
        vrijgegeven();
        done(house.getBean(PublishingNota.class).publish(wie("woo2"), nota, Publicatieverzoek.meteen()));
        return this;
    }

    /** It becomes public long after this. */
    Openbaartoneel gepland() {
        vrijgegeven();
        var later = Publicatieverzoek.embargo(Instant.parse("2099-12-31T11:00:00Z"), "");
        done(house.getBean(PublishingNota.class).publish(wie("woo2"), nota, later));
        return this;
    }

    Openbaartoneel ingetrokken() {
        openbaar();
        done(house.getBean(WithdrawingPublicatie.class)
                .withdraw(wie("woo"), nota, Oorzaak.PRIVACY, "Er stond een naam in."));
        return this;
    }

    private String publiek() {
        return house.getBean(TransactionTemplate.class)
                .execute(bezig -> house.getBean(Lakdossiers.class)
                        .of(house.getBean(Dossiers.class).visibleTo(wie("woo"), nota))
                        .publiek());
    }

    private Medewerker wie(String naam) {
        return house.getBean(Medewerkers.class).find(naam).orElseThrow();
    }

    private static void done(Outcome<?> uitkomst) {
        assertThat(uitkomst).isInstanceOf(Outcome.Done.class);
    }
}
