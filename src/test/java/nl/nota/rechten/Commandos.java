package nl.nota.rechten;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.nota.afstemming.Afstemmingen;
import nl.nota.afstemming.AnsweringVoorwaarde;
import nl.nota.afstemming.Antwoord;
import nl.nota.afstemming.ClosingVoorwaarde;
import nl.nota.afstemming.ConfirmingNietBetrokken;
import nl.nota.afstemming.Doorgeving;
import nl.nota.afstemming.Externe;
import nl.nota.afstemming.Oordeel;
import nl.nota.afstemming.OverridingVoorwaarde;
import nl.nota.afstemming.PassingOnVraag;
import nl.nota.afstemming.RecordingAfstemming;
import nl.nota.afstemming.RecordingExterne;
import nl.nota.afstemming.RecordingGeenReactie;
import nl.nota.afstemming.SubmittingNota;
import nl.nota.afstemming.TakingBackExterne;
import nl.nota.afstemming.Verwerking;
import nl.nota.afstemming.Voorwaardereactie;
import nl.nota.afstemming.WithdrawingAfstemming;
import nl.nota.besluit.Beslissing;
import nl.nota.besluit.Besluiten;
import nl.nota.besluit.Besluitsoort;
import nl.nota.besluit.Bewijs;
import nl.nota.besluit.DecidingNota;
import nl.nota.besluit.Gezag;
import nl.nota.besluit.Opgave;
import nl.nota.besluit.RecallingNota;
import nl.nota.besluit.ReplacingControleur;
import nl.nota.besluit.RevokingBesluit;
import nl.nota.besluit.SettlingBesluitvoorwaarde;
import nl.nota.besluit.Wijze;
import nl.nota.kern.Outcome;
import nl.nota.nota.Dossiers;
import nl.nota.nota.EditingConcept;
import nl.nota.nota.HandingOverNota;
import nl.nota.nota.Kenmerk;
import nl.nota.nota.NamingMedesteller;
import nl.nota.nota.StartingNota;
import nl.nota.nota.Versienummer;
import nl.nota.nota.WithdrawingNota;
import nl.nota.organisatie.Medewerker;
import nl.nota.organisatie.Medewerkers;
import nl.nota.overzicht.OpeningInhoud;
import nl.nota.parafering.OfferingNota;
import nl.nota.parafering.Overslag;
import nl.nota.parafering.Paraafverzoek;
import nl.nota.parafering.PassingOverParaaf;
import nl.nota.parafering.SettingParaaf;
import nl.nota.route.ChangingRoute;
import nl.nota.route.ChoosingRoute;
import nl.nota.route.Routeverzoek;
import nl.nota.route.Wijzigsoort;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;

/** The commands of the house, each with what a person would fill in. */
record Commandos(
        Medewerkers medewerkers,
        Dossiers dossiers,
        StartingNota starting,
        NamingMedesteller naming,
        HandingOverNota handing,
        EditingConcept editing,
        WithdrawingNota withdrawing,
        ChoosingRoute choosing,
        ChangingRoute changing,
        SubmittingNota submitting,
        RecordingAfstemming recording,
        ConfirmingNietBetrokken confirming,
        WithdrawingAfstemming takingBack,
        RecordingGeenReactie silence,
        PassingOnVraag passing,
        RecordingExterne externen,
        TakingBackExterne retracting,
        AnsweringVoorwaarde answering,
        ClosingVoorwaarde closing,
        OverridingVoorwaarde overriding,
        Afstemmingen afstemmingen,
        OfferingNota offering,
        RecallingNota recalling,
        SettingParaaf setting,
        PassingOverParaaf passingOver,
        DecidingNota deciding,
        RevokingBesluit revoking,
        SettlingBesluitvoorwaarde settling,
        ReplacingControleur replacing,
        Besluiten besluiten,
        Clock clock,
        OpeningInhoud opening,
        AutowireCapableBeanFactory beans) {
    private static final Versienummer GEEN = new Versienummer(1, "sha256:" + "0".repeat(64));

    Medewerker wie(String naam) {
        return naam.equals(Extra.GEBLOKKEERD)
                ? Extra.blocked()
                : medewerkers.find(naam).orElseThrow();
    }

    Versienummer versie(String wie, Kenmerk nota) {
        return dossiers.visibleTo(wie(wie), nota).nota().versie().orElse(GEEN);
    }

    /** Does what the table calls so, on the versie that is there now. */
    Outcome<?> go(String handeling, Medewerker wie, Kenmerk nota) {
        return go(handeling, wie, nota, versie("audit", nota));
    }

    Outcome<?> go(String handeling, Medewerker wie, Kenmerk nota, Versienummer gelezen) {
        var gelakt = Gelakt.go(beans, handeling, wie, nota);
        if (gelakt != null) return gelakt;
        var bewaard = Bewaard.go(beans, handeling, wie, nota);
        if (bewaard != null) return bewaard;
        return switch (handeling) {
            case "bewerken" -> editing.save(wie, nota, Voorbeeldtekst.wijziging("Nieuwe woorden."));
            case "bevinding afwijzen" -> geschreven().dismiss(wie, nota);
            case "bevinding verbeteren" -> geschreven().mend(wie, nota);
            case "medesteller noemen" -> naming.name(wie, nota, "r-opsteller");
            case "overdragen" -> handing.handOver(wie, nota, "r-opsteller");
            case "route kiezen" -> choosing.choose(wie, nota, Toestanden.ROUTE);
            case "route wijzigen" -> changing.change(wie, nota, verzoek(Wijzigsoort.TERMIJN, null));
            case "partij overslaan" -> changing.change(wie, nota, verzoek(Wijzigsoort.OVERGESLAGEN, "SG"));
            case "partij strenger" -> changing.change(wie, nota, stricter(Stem.partij(wie)));
            case "indienen" -> submitting.submit(wie, nota);
            case "afstemmen" ->
                recording.record(
                        wie, nota, new Antwoord(Stem.partij(wie), Oordeel.AKKOORD, "", List.of(), gelezen, null));
            case "oordeel intrekken" ->
                takingBack.withdraw(wie, nota, vondsten().afstemming(nota, Stem.intrekbaar(wie)), "Toch niet.");
            case "van buiten terugnemen" ->
                retracting.takeBack(wie, nota, vondsten().afstemming(nota, "BZK"), "Verkeerd vastgelegd.");
            case "geen reactie vastleggen" -> silence.record(wie, nota, "EZ");
            case "doorgeven" -> passing.pass(wie, nota, new Doorgeving(Stem.partij(wie), Stem.collega(wie), ""));
            case "van buiten vastleggen" -> outside(wie, nota, gelezen, "B. de Wit");
            case "bevestigen" -> confirming.confirm(wie, nota, "OCW");
            case "voorwaarde beantwoorden" ->
                answering.answer(
                        wie,
                        nota,
                        vondsten().voorwaarde(nota),
                        new Voorwaardereactie(Verwerking.VERWERKT, "Zie Kernpunten.", null, null));
            case "voorwaarde afdoen" -> closing.close(wie, nota, vondsten().voorwaarde(nota), "", gelezen);
            case "voorwaarde opheffen" ->
                overriding.override(wie, nota, vondsten().voorwaarde(nota), "Het is te laat.");
            case "aanbieden" -> offering.offer(wie, nota, gelezen);
            case "paraaf overslaan" -> passingOver.passOver(wie, nota, overslag(nota, gelezen));
            case "paraferen" -> setting.set(wie, nota, Paraafverzoek.paraaf(Stem.functie(wie), gelezen));
            case "terughalen" -> recalling.recall(wie, nota, "Het moet anders.");
            case "besluiten" ->
                deciding.decide(
                        wie,
                        nota,
                        new Beslissing(Stem.beslisser(wie), Besluitsoort.AKKOORD, "", null, List.of(), gelezen));
            case "herroepen" -> revoking.revoke(wie, nota, vondsten().eigenBesluit(wie, nota));
            case "besluitvoorwaarde afdoen" ->
                settling.settle(wie, nota, vondsten().besluitvoorwaarde(nota), "De brief is verstuurd.");
            case "controleur vervangen" ->
                replacing.replace(wie, nota, vondsten().besluitvoorwaarde(nota), "DJZ", "De ander is weg.");
            case "besluit vastleggen" ->
                deciding.decide(
                        wie,
                        nota,
                        new Beslissing(vondsten().aanZet(nota), Besluitsoort.AKKOORD, "", null, List.of(), gelezen)
                                .recorded(opgave(nota, vondsten().aanZet(nota))));
            case "inhoud openen" -> opening.open(wie, nota, "Een onderzoek.");
            case "intrekken" -> withdrawing.withdraw(wie, nota, "Niet meer nodig.");
            case String anders -> {
                var gesproken = besproken().go(anders, wie, wie("opsteller"), nota, gelezen == GEEN ? null : gelezen);
                var gedaan = gesproken == null ? verstuurd().go(anders, wie, nota) : gesproken;
                if (gedaan == null) throw new IllegalArgumentException(anders);
                yield gedaan;
            }
        };
    }

    /** What a ministry without people here answered, by the word of this person. */
    Outcome<?> outside(Medewerker wie, Kenmerk nota, Versienummer gelezen, String zegsman) {
        return externen.record(
                wie,
                nota,
                new Antwoord("BZK", Oordeel.AKKOORD, "", List.of(), gelezen, null),
                new Externe(zegsman, LocalDate.now(clock), "mail.txt", new byte[] {'A'}));
    }

    private Overslag overslag(Kenmerk nota, Versienummer gelezen) {
        var functie = lijnbeurt(nota);
        return new Overslag(functie, gezag(functie), "Niemand is er.", gelezen);
    }

    /** What was said about a nota. */
    Vondsten vondsten() {
        return new Vondsten(afstemmingen, besluiten);
    }

    /** The functie of the line whose turn it is: the second one sees the nota only then. */
    String lijnbeurt(Kenmerk nota) {
        return dossiers.isVisibleTo(wie("sg"), nota) ? "SG" : "DIR";
    }

    /** Who stands higher on the route. */
    static String gezag(String functie) {
        return functie.equals("SG") ? "STASDEF" : "SG";
    }

    /** Told when the last party had answered: a moment that has passed, also while another turns the clock back. */
    private Opgave opgave(Kenmerk nota, String code) {
        var gezegd = vondsten().laatsteAntwoord(nota).orElseGet(clock::instant);
        return new Opgave(new Gezag(code, Wijze.TELEFONISCH, gezegd), Bewijs.of("Gebeld om drie uur."));
    }

    private static Routeverzoek stricter(String partij) {
        return new Routeverzoek(Wijzigsoort.STRENG, partij, null, 0, Set.of(), null, true, true, "", null);
    }

    private static Routeverzoek verzoek(Wijzigsoort soort, @Nullable String gezag) {
        var dag = LocalDate.of(2999, 1, 4);
        return new Routeverzoek(soort, "HDFC", null, 0, Set.of(), dag, true, false, "Dit moet anders.", gezag);
    }

    /** What was written in the concept, and lies with it. */
    Geschreven geschreven() {
        return (Geschreven) beans.autowire(Geschreven.class, AutowireCapableBeanFactory.AUTOWIRE_CONSTRUCTOR, false);
    }

    /** What was said beside the notas. */
    Besproken besproken() {
        return (Besproken) beans.autowire(Besproken.class, AutowireCapableBeanFactory.AUTOWIRE_CONSTRUCTOR, false);
    }

    /** The letters of the notas. */
    Verstuurd verstuurd() {
        return (Verstuurd) beans.autowire(Verstuurd.class, AutowireCapableBeanFactory.AUTOWIRE_CONSTRUCTOR, false);
    }

    Outcome<?> begin(Medewerker wie) {
        return starting.start(wie, Voorbeeldtekst.inhoud(), Optional.empty(), null);
    }
}
