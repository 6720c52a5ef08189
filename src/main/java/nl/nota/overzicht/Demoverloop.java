package nl.nota.overzicht;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import nl.nota.afstemming.ConfirmingNietBetrokken;
import nl.nota.afstemming.RecordingAfstemming;
import nl.nota.afstemming.SubmittingNota;
import nl.nota.besluit.DecidingNota;
import nl.nota.besluit.RecallingNota;
import nl.nota.kern.Outcome;
import nl.nota.nota.AddingBijlage;
import nl.nota.nota.Bijlagerol;
import nl.nota.nota.Bijlagevelden;
import nl.nota.nota.Dossiers;
import nl.nota.nota.EditingConcept;
import nl.nota.nota.Kenmerk;
import nl.nota.nota.NamingMedesteller;
import nl.nota.nota.StartingNota;
import nl.nota.nota.Versienummer;
import nl.nota.nota.WithdrawingNota;
import nl.nota.organisatie.GrantingVervanging;
import nl.nota.organisatie.Medewerker;
import nl.nota.organisatie.Medewerkers;
import nl.nota.parafering.OfferingNota;
import nl.nota.parafering.SettingParaaf;
import nl.nota.route.ChoosingRoute;
import nl.nota.web.DemoOnly;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.InputStreamSource;
import org.springframework.stereotype.Component;

/** Plays one line of the verloop of an invented nota through the command that its person would have given. */
@Component
@DemoOnly
record Demoverloop(
        Medewerkers medewerkers,
        Dossiers dossiers,
        StartingNota starting,
        NamingMedesteller naming,
        EditingConcept editing,
        AddingBijlage adding,
        WithdrawingNota withdrawing,
        ChoosingRoute choosing,
        SubmittingNota submitting,
        RecordingAfstemming recording,
        ConfirmingNietBetrokken confirming,
        OfferingNota offering,
        SettingParaaf initialling,
        RecallingNota recalling,
        DecidingNota deciding,
        GrantingVervanging granting,
        Demozijwegen zijwegen) {

    /** Does what the line says; what is refused is a mistake in the file. */
    void play(Demonota nota, Demonota.Stap stap) {
        var wie = medewerkers.find(stap.wie()).orElseThrow();
        if (command(nota, stap, wie, nota.kenmerk()) instanceof Outcome.Refused<?>(var redenen))
            throw new IllegalStateException(nota.kenmerk() + ": " + stap + " is refused: " + redenen);
    }

    private Outcome<?> command(Demonota nota, Demonota.Stap stap, Medewerker wie, Kenmerk kenmerk) {
        return switch (stap.handeling()) {
            case "begint" -> starting.start(wie, Demowoorden.inhoud(nota), Optional.of(kenmerk), null);
            case "noemt medesteller" -> naming.name(wie, kenmerk, stap.at(0));
            case "kiest route" -> choosing.choose(wie, kenmerk, Demowoorden.route(stap));
            case "dient in" -> submitting.submit(wie, kenmerk);
            case "wijzigt" -> editing.save(wie, kenmerk, Demowoorden.wijziging(nota, stap.at(0)));
            case "voegt toe" -> adding.add(wie, kenmerk, bestand(stap), stap.at(0), bijlage(stap));
            case "stemt af" -> recording.record(wie, kenmerk, Demowoorden.antwoord(stap, versie(wie, kenmerk)));
            case "bevestigt" -> confirming.confirm(wie, kenmerk, stap.at(0));
            case "biedt aan" -> offering.offer(wie, kenmerk, versie(wie, kenmerk));
            case "parafeert" -> initialling.set(wie, kenmerk, Demowoorden.paraaf(stap, versie(wie, kenmerk)));
            case "haalt terug" -> recalling.recall(wie, kenmerk, stap.at(0));
            case "beslist" -> deciding.decide(wie, kenmerk, Demowoorden.beslissing(stap, versie(wie, kenmerk)));
            case "laat zich vervangen" -> granting.grant(wie, Demowoorden.verlening(stap));
            case "trekt in" -> withdrawing.withdraw(wie, kenmerk, stap.at(0));
            default -> zijwegen.command(stap, wie, dossiers.visibleTo(wie, kenmerk));
        };
    }

    /** What a file says, line by line, behind its name, its rol and its reference. */
    private static InputStreamSource bestand(Demonota.Stap stap) {
        return new ByteArrayResource(String.join("\n\n", stap.from(3)).getBytes(StandardCharsets.UTF_8));
    }

    private static Bijlagevelden bijlage(Demonota.Stap stap) {
        return new Bijlagevelden(Bijlagerol.valueOf(stap.at(1)), "", stap.at(2), true);
    }

    private Versienummer versie(Medewerker wie, Kenmerk kenmerk) {
        return dossiers.visibleTo(wie, kenmerk).nota().versie().orElseThrow();
    }
}
