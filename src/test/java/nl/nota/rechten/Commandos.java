package nl.nota.rechten;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.nota.afstemming.Antwoord;
import nl.nota.afstemming.ConfirmingNietBetrokken;
import nl.nota.afstemming.Oordeel;
import nl.nota.afstemming.RecordingAfstemming;
import nl.nota.afstemming.SubmittingNota;
import nl.nota.besluit.Beslissing;
import nl.nota.besluit.Besluit;
import nl.nota.besluit.Besluiten;
import nl.nota.besluit.Besluitsoort;
import nl.nota.besluit.Besluitvoorwaarde;
import nl.nota.besluit.Bewijs;
import nl.nota.besluit.DecidingNota;
import nl.nota.besluit.Gezag;
import nl.nota.besluit.OfferingNota;
import nl.nota.besluit.Opgave;
import nl.nota.besluit.RecallingNota;
import nl.nota.besluit.RevokingBesluit;
import nl.nota.besluit.SettlingBesluitvoorwaarde;
import nl.nota.besluit.Wijze;
import nl.nota.kern.Outcome;
import nl.nota.nota.Concepten;
import nl.nota.nota.Dossiers;
import nl.nota.nota.EditingConcept;
import nl.nota.nota.Kenmerk;
import nl.nota.nota.NamingMedesteller;
import nl.nota.nota.StartingNota;
import nl.nota.nota.Versienummer;
import nl.nota.nota.WithdrawingNota;
import nl.nota.organisatie.Medewerker;
import nl.nota.organisatie.Medewerkers;
import nl.nota.overzicht.OpeningInhoud;
import nl.nota.route.ChangingRoute;
import nl.nota.route.ChoosingRoute;
import nl.nota.route.Routeverzoek;
import nl.nota.route.Wijzigsoort;
import org.jspecify.annotations.Nullable;

/** The commands of the house, each with what a person would fill in. */
record Commandos(
        Medewerkers medewerkers,
        Dossiers dossiers,
        StartingNota starting,
        NamingMedesteller naming,
        EditingConcept editing,
        WithdrawingNota withdrawing,
        ChoosingRoute choosing,
        ChangingRoute changing,
        SubmittingNota submitting,
        RecordingAfstemming recording,
        ConfirmingNietBetrokken confirming,
        OfferingNota offering,
        RecallingNota recalling,
        DecidingNota deciding,
        RevokingBesluit revoking,
        SettlingBesluitvoorwaarde settling,
        Besluiten besluiten,
        Clock clock,
        OpeningInhoud opening,
        Concepten concepten) {
    private static final UUID NIETS = new UUID(0, 0);
    private static final Versienummer GEEN = new Versienummer(1, "sha256:" + "0".repeat(64));

    Medewerker wie(String naam) {
        return medewerkers.find(naam).orElseThrow();
    }

    Versienummer versie(String wie, Kenmerk nota) {
        return dossiers.visibleTo(wie(wie), nota).nota().versie().orElse(GEEN);
    }

    /** Does what the table calls so, on the versie that is there now. */
    Outcome<?> go(String handeling, Medewerker wie, Kenmerk nota) {
        var gelezen = versie("audit", nota);
        return switch (handeling) {
            case "bewerken" -> editing.save(wie, nota, Voorbeeldtekst.wijziging("Nieuwe woorden."));
            case "medesteller noemen" -> naming.name(wie, nota, "r-opsteller");
            case "route kiezen" -> choosing.choose(wie, nota, Toestanden.ROUTE);
            case "route wijzigen" -> changing.change(wie, nota, verzoek(Wijzigsoort.TERMIJN, null));
            case "partij overslaan" -> changing.change(wie, nota, verzoek(Wijzigsoort.OVERGESLAGEN, "SG"));
            case "indienen" -> submitting.submit(wie, nota);
            case "afstemmen" ->
                recording.record(wie, nota, new Antwoord(partij(wie), Oordeel.AKKOORD, "", List.of(), gelezen, null));
            case "bevestigen" -> confirming.confirm(wie, nota, "OCW");
            case "aanbieden" -> offering.offer(wie, nota, gelezen);
            case "terughalen" -> recalling.recall(wie, nota, "Het moet anders.");
            case "besluiten" ->
                deciding.decide(
                        wie, nota, new Beslissing(beslisser(wie), Besluitsoort.AKKOORD, "", null, List.of(), gelezen));
            case "herroepen" -> revoking.revoke(wie, nota, eigenBesluit(wie, nota));
            case "voorwaarde afdoen" -> settling.settle(wie, nota, voorwaarde(nota), "De brief is verstuurd.");
            case "besluit vastleggen" ->
                deciding.decide(
                        wie,
                        nota,
                        new Beslissing("STASDEF", Besluitsoort.AKKOORD, "", null, List.of(), gelezen)
                                .recorded(opgave("STASDEF")));
            case "inhoud openen" -> opening.open(wie, nota, "Een onderzoek.");
            case "intrekken" -> withdrawing.withdraw(wie, nota, "Niet meer nodig.");
            case String anders -> throw new IllegalArgumentException(anders);
        };
    }

    /** The last besluit of this person about the nota; where there is none, one that does not exist. */
    UUID eigenBesluit(Medewerker wie, Kenmerk nota) {
        return besluiten.of(nota).reversed().stream()
                .filter(een -> een.door().equals(wie.id()))
                .map(Besluit::id)
                .findFirst()
                .orElse(NIETS);
    }

    /** The voorwaarde of the besluit; where there is none, one that does not exist. */
    UUID voorwaarde(Kenmerk nota) {
        return besluiten.of(nota).stream()
                .flatMap(een -> een.voorwaarden().stream())
                .map(Besluitvoorwaarde::id)
                .findFirst()
                .orElse(NIETS);
    }

    private Opgave opgave(String code) {
        return new Opgave(new Gezag(code, Wijze.TELEFONISCH, clock.instant()), Bewijs.of("Gebeld om drie uur."));
    }

    private static Routeverzoek verzoek(Wijzigsoort soort, @Nullable String gezag) {
        var dag = LocalDate.of(2999, 1, 4);
        return new Routeverzoek(soort, "HDFC", null, 0, Set.of(), dag, true, false, "Dit moet anders.", gezag);
    }

    /** From which text somebody started who saw the rubriek just now. */
    String basis(Kenmerk nota, String rubriek) {
        return concepten
                .of(dossiers.visibleTo(wie("opsteller"), nota).nota())
                .basis()
                .getOrDefault(rubriek, "");
    }

    Outcome<?> begin(Medewerker wie) {
        return starting.start(wie, Voorbeeldtekst.inhoud(), Optional.empty(), null);
    }

    /** Everybody speaks for the own code; who has none, tries another's. */
    static String partij(Medewerker wie) {
        return wie.codes().stream().sorted().findFirst().orElse("EZ");
    }

    static String beslisser(Medewerker wie) {
        return wie.codes().stream().sorted().findFirst().orElse("STASDEF");
    }
}
