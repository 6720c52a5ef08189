package nl.nota.wegen;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.nota.CleanDatabase;
import nl.nota.afstemming.SubmittingNota;
import nl.nota.besluit.Notaloop;
import nl.nota.nota.Inhoud;
import nl.nota.nota.Kop;
import nl.nota.nota.NamingMedesteller;
import nl.nota.nota.Sjabloon;
import nl.nota.nota.StartingNota;
import nl.nota.organisatie.Formule;
import nl.nota.organisatie.GrantingVervanging;
import nl.nota.organisatie.Medewerkers;
import nl.nota.organisatie.Verleningsverzoek;
import nl.nota.organisatie.Vervangen;
import nl.nota.route.ChoosingRoute;
import nl.nota.route.Routekeuze;
import org.springframework.context.ApplicationContext;

/** Where every road begins: whoever is away is replaced, and the first versie is submitted. */
final class Begin {
    private Begin() {}

    private static final List<String> BUREAU = List.of("opsteller", "secretariaat");

    /** In the real house, where the shadow finds its people too. */
    static void replace(ApplicationContext echt, CleanDatabase database, Wereld wereld, LocalDate vandaag) {
        database.owner().sql("DELETE FROM vervanging").update();
        var loop = new Notaloop(echt);
        wereld.vervangers().forEach((wie, door) -> {
            var verzoek = new Verleningsverzoek(
                    "", door.wie(), List.of(), vandaag, vandaag.plusYears(9), door.formule(), "Regeling, artikel 2");
            Notaloop.done(loop.bean(GrantingVervanging.class).grant(loop.who(wie), verzoek));
        });
        if (wereld.bureauIsVerlaten()) BUREAU.forEach(wie -> away(loop, database, wie, vandaag));
    }

    /** It is known that they are away; who is named in their place has no code to act for. */
    private static void away(Notaloop loop, CleanDatabase database, String wie, LocalDate vandaag) {
        new Vervangen(database.owner(), loop.bean(Medewerkers.class), vandaag)
                .by(wie, "collega", Formule.AFWEZIGHEID, "", vandaag.minusDays(1), vandaag.plusYears(9));
    }

    /** A nota of this world in a house, as it is submitted for the first time. */
    static Spel submitted(ApplicationContext huis, java.util.function.Consumer<java.time.Instant> klok, Wereld wereld) {
        var steller = huis.getBean(Medewerkers.class).find("opsteller").orElseThrow();
        var nota = Notaloop.done(huis.getBean(StartingNota.class).start(steller, text(wereld), Optional.empty(), null));
        var keuze =
                new Routekeuze(wereld.partijen(), wereld.lijn(), wereld.regel(), wereld.beslissers(), wereld.vanzelf());
        if (wereld.schrijftMee())
            Notaloop.done(huis.getBean(NamingMedesteller.class).name(steller, nota, "collega"));
        Notaloop.done(huis.getBean(ChoosingRoute.class).choose(steller, nota, keuze));
        Notaloop.done(huis.getBean(SubmittingNota.class).submit(steller, nota));
        return new Spel(huis, klok, nota);
    }

    private static Inhoud text(Wereld wereld) {
        var alles = Notaloop.inhoud(Zetten.words(1));
        var kop = alles.kop();
        var soort = new Kop(
                wereld.soort(),
                kop.onderwerp(),
                kop.aan(),
                kop.van(),
                List.of(),
                kop.datum(),
                kop.rubricering(),
                kop.opgesteldDoor());
        var nodig = Set.of(
                Sjabloon.AANLEIDING,
                Sjabloon.GEADVISEERD_BESLUIT,
                Sjabloon.KERNPUNTEN,
                Sjabloon.FINANCIELE_OVERWEGINGEN);
        return new Inhoud(
                soort,
                alles.rubrieken().stream()
                        .filter(een -> nodig.contains(een.code()))
                        .map(een -> een.ouder() == null
                                ? een
                                : new nl.nota.nota.Rubriek(een.code(), een.titel(), null, een.tekst()))
                        .toList());
    }
}
