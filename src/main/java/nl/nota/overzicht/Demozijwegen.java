package nl.nota.overzicht;

import java.time.Clock;
import java.util.UUID;
import nl.nota.afstemming.Afstemronden;
import nl.nota.afstemming.AnsweringVoorwaarde;
import nl.nota.afstemming.ClosingVoorwaarde;
import nl.nota.afstemming.Doorgeving;
import nl.nota.afstemming.OverridingVoorwaarde;
import nl.nota.afstemming.PassingOnVraag;
import nl.nota.afstemming.RecordingExterne;
import nl.nota.afstemming.RecordingGeenReactie;
import nl.nota.afstemming.Verwerking;
import nl.nota.afstemming.Voorwaardereactie;
import nl.nota.besluit.DecidingNota;
import nl.nota.kern.Outcome;
import nl.nota.nota.Dossier;
import nl.nota.opmerking.Deelkring;
import nl.nota.opmerking.MakingOpmerking;
import nl.nota.opmerking.SharingOpmerking;
import nl.nota.organisatie.Medewerker;
import nl.nota.route.ChangingRoute;
import nl.nota.route.Routes;
import nl.nota.web.DemoOnly;
import org.springframework.stereotype.Component;

/** Plays what happens beside the straight way of an invented nota: voorwaarden, remarks, other parties. */
@Component
@DemoOnly
record Demozijwegen(
        Routes routes,
        Afstemronden ronden,
        ChangingRoute changing,
        RecordingExterne outside,
        RecordingGeenReactie silence,
        PassingOnVraag passing,
        AnsweringVoorwaarde answering,
        ClosingVoorwaarde closing,
        OverridingVoorwaarde overriding,
        MakingOpmerking making,
        SharingOpmerking sharing,
        DecidingNota deciding,
        Clock clock) {

    Outcome<?> command(Demonota.Stap stap, Medewerker wie, Dossier dossier) {
        var kenmerk = dossier.nota().kenmerk();
        var versie = dossier.nota().versie().orElseThrow();
        return switch (stap.handeling()) {
            case "vervangt partij" -> changing.change(wie, kenmerk, Demowoorden.vervanging(stap));
            case "legt extern vast" ->
                outside.record(wie, kenmerk, Demowoorden.antwoord(stap.first(2), versie), Demowoorden.externe(stap));
            case "legt stilte vast" -> silence.record(wie, kenmerk, stap.at(0));
            case "geeft door" -> passing.pass(wie, kenmerk, new Doorgeving(stap.at(0), stap.at(1), stap.at(2)));
            case "antwoordt" ->
                answering.answer(
                        wie,
                        kenmerk,
                        voorwaarde(dossier, stap),
                        new Voorwaardereactie(Verwerking.valueOf(stap.at(1)), stap.at(2), null, null));
            case "doet af" -> closing.close(wie, kenmerk, voorwaarde(dossier, stap), stap.at(1), versie);
            case "heft op" -> overriding.override(wie, kenmerk, voorwaarde(dossier, stap), stap.at(1));
            case "merkt op" -> making.make(wie, kenmerk, Demowoorden.opmerking(stap, versie));
            case "merkt op voor allen" ->
                switch (making.make(wie, kenmerk, Demowoorden.opmerking(stap, versie))) {
                    case Outcome.Done<UUID>(var id) -> sharing.share(wie, kenmerk, id, Deelkring.ALLEN);
                    case Outcome.Refused<UUID> geweigerd -> geweigerd;
                };
            case "legt besluit vast" ->
                deciding.decide(wie, kenmerk, Demowoorden.vastgelegd(stap, versie, clock.getZone()));
            case String anders -> throw new IllegalArgumentException(anders);
        };
    }

    /** Named by the party that set it and its number in the order in which they were set. */
    private UUID voorwaarde(Dossier dossier, Demonota.Stap stap) {
        var woorden = Demonota.words(stap.at(0));
        var route = routes.findByKenmerk(dossier.nota().kenmerk()).orElseThrow();
        return ronden.of(dossier.nota(), route).voorwaarden().stream()
                .filter(een -> een.onderdeel().equals(woorden.getFirst()))
                .skip(Long.parseLong(woorden.getLast()) - 1)
                .findFirst()
                .orElseThrow()
                .id();
    }
}
