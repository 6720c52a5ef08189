package nl.nota.overzicht;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.nota.afstemming.Antwoord;
import nl.nota.afstemming.Eis;
import nl.nota.afstemming.ConfirmingNietBetrokken;
import nl.nota.afstemming.Oordeel;
import nl.nota.afstemming.RecordingAfstemming;
import nl.nota.afstemming.SubmittingNota;
import nl.nota.besluit.Beslissing;
import nl.nota.besluit.Besluiteis;
import nl.nota.besluit.Besluitsoort;
import nl.nota.besluit.DecidingNota;
import nl.nota.parafering.OfferingNota;
import nl.nota.besluit.RecallingNota;
import nl.nota.kern.Outcome;
import nl.nota.nota.Dossiers;
import nl.nota.nota.EditingConcept;
import nl.nota.nota.Inhoud;
import nl.nota.nota.Kenmerk;
import nl.nota.nota.NamingMedesteller;
import nl.nota.nota.Opmaak;
import nl.nota.nota.Sjabloon;
import nl.nota.nota.StartingNota;
import nl.nota.nota.Tekst;
import nl.nota.nota.Versienummer;
import nl.nota.nota.Wijzigingsvoorstel;
import nl.nota.nota.WithdrawingNota;
import nl.nota.organisatie.Medewerker;
import nl.nota.organisatie.Medewerkers;
import nl.nota.route.Beslisregel;
import nl.nota.route.ChoosingRoute;
import nl.nota.route.Partij;
import nl.nota.route.Routekeuze;
import nl.nota.web.DemoOnly;
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
        WithdrawingNota withdrawing,
        ChoosingRoute choosing,
        SubmittingNota submitting,
        RecordingAfstemming recording,
        ConfirmingNietBetrokken confirming,
        OfferingNota offering,
        RecallingNota recalling,
        DecidingNota deciding) {

    /** Does what the line says; what is refused is a mistake in the file. */
    void play(Demonota nota, Demonota.Stap stap) {
        var wie = medewerkers.find(stap.wie()).orElseThrow();
        if (command(nota, stap, wie, nota.kenmerk()) instanceof Outcome.Refused<?>(var redenen))
            throw new IllegalStateException(nota.kenmerk() + ": " + stap + " is refused: " + redenen);
    }

    private Outcome<?> command(Demonota nota, Demonota.Stap stap, Medewerker wie, Kenmerk kenmerk) {
        return switch (stap.handeling()) {
            case "begint" -> starting.start(wie, inhoud(nota), Optional.of(kenmerk), null);
            case "noemt medesteller" -> naming.name(wie, kenmerk, stap.at(0));
            case "kiest route" -> choosing.choose(wie, kenmerk, route(stap));
            case "dient in" -> submitting.submit(wie, kenmerk);
            case "wijzigt" -> editing.save(wie, kenmerk, wijziging(nota, stap.at(0)));
            case "stemt af" -> recording.record(wie, kenmerk, antwoord(stap, versie(wie, kenmerk)));
            case "bevestigt" -> confirming.confirm(wie, kenmerk, stap.at(0));
            case "biedt aan" -> offering.offer(wie, kenmerk, versie(wie, kenmerk));
            case "haalt terug" -> recalling.recall(wie, kenmerk, stap.at(0));
            case "beslist" -> deciding.decide(wie, kenmerk, beslissing(stap, versie(wie, kenmerk)));
            case "trekt in" -> withdrawing.withdraw(wie, kenmerk, stap.at(0));
            case String anders -> throw new IllegalArgumentException(anders);
        };
    }

    private Versienummer versie(Medewerker wie, Kenmerk kenmerk) {
        return dossiers.visibleTo(wie, kenmerk).nota().versie().orElseThrow();
    }

    private static Inhoud inhoud(Demonota nota) {
        var teksten = new LinkedHashMap<String, Tekst>();
        nota.teksten().forEach((naam, tekst) -> {
            if (!naam.contains(" ")) teksten.put(naam, tekst(nota, tekst));
        });
        var rubrieken = Sjabloon.defensie().stream()
                .map(rubriek -> rubriek.with(teksten.getOrDefault(rubriek.code(), Tekst.LEEG)))
                .toList();
        return new Inhoud(nota.inhoudelijkeKop(), rubrieken);
    }

    private static Tekst tekst(Demonota nota, String tekst) {
        return switch (Opmaak.read(tekst, nota.notenIn(tekst))) {
            case Outcome.Done<Tekst>(var gelezen) -> gelezen;
            case Outcome.Refused<Tekst>(var redenen) ->
                throw new IllegalStateException(nota.kenmerk() + " cannot be read: " + redenen);
        };
    }

    private static Wijzigingsvoorstel wijziging(Demonota nota, String naam) {
        var tekst = Optional.ofNullable(nota.teksten().get(naam)).orElseThrow();
        return new Wijzigingsvoorstel(null, Map.of(Demonota.words(naam).getFirst(), tekst(nota, tekst)), Map.of());
    }

    private static Routekeuze route(Demonota.Stap stap) {
        var besluit = Demonota.words(stap.at(0));
        return new Routekeuze(
                stap.from(1).stream().map(Demoverloop::partij).toList(),
                List.of(),
                Beslisregel.valueOf(besluit.getFirst()),
                besluit.subList(1, besluit.size()),
                false);
    }

    /** Written as its code, and where needed the rubrieken it answers for, its last day, or that it is optional. */
    private static Partij partij(String regel) {
        var woorden = Demonota.words(regel);
        var verder = woorden.subList(1, woorden.size());
        var scope = verder.stream().filter(woord -> woord.matches("[A-Z_]+")).toList();
        var uiterlijk = verder.stream().filter(woord -> woord.startsWith("20")).findFirst();
        return new Partij(
                1,
                woorden.getFirst(),
                Set.copyOf(scope),
                uiterlijk.map(LocalDate::parse).orElse(null),
                !verder.contains("facultatief"));
    }

    private static Antwoord antwoord(Demonota.Stap stap, Versienummer gelezen) {
        var woorden = Demonota.words(stap.at(0));
        return new Antwoord(
                woorden.getFirst(), Oordeel.valueOf(woorden.get(1)), stap.at(1), stap.from(2).stream().map(Eis::of).toList(), gelezen, null);
    }

    private static Beslissing beslissing(Demonota.Stap stap, Versienummer gelezen) {
        var woorden = Demonota.words(stap.at(0));
        return new Beslissing(
                woorden.getFirst(),
                Besluitsoort.valueOf(woorden.get(1)),
                stap.at(1),
                woorden.size() > 2 ? LocalDate.parse(woorden.get(2)) : null,
                stap.from(2).stream()
                        .map(tekst -> new Besluiteis(Demonota.after(tekst, ":"), Demonota.before(tekst, ":")))
                        .toList(),
                gelezen);
    }
}
