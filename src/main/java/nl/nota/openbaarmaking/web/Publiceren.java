package nl.nota.openbaarmaking.web;

import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import nl.nota.kern.Outcome;
import nl.nota.kern.Reden;
import nl.nota.nota.Dossiers;
import nl.nota.nota.Kenmerk;
import nl.nota.openbaarmaking.JudgingIntrekking;
import nl.nota.openbaarmaking.MovingPublicatie;
import nl.nota.openbaarmaking.Oorzaak;
import nl.nota.openbaarmaking.OpenbaarmakingHandeling;
import nl.nota.openbaarmaking.Publicatieverzoek;
import nl.nota.openbaarmaking.PublishingNota;
import nl.nota.openbaarmaking.WithdrawingPublicatie;
import nl.nota.organisatie.Medewerker;
import nl.nota.web.Keuze;
import org.springframework.stereotype.Component;

/** Reads what a form or a machine says about a publication, after asking whether this person may at all. */
@Component
class Publiceren {
    private static final String TERUG = "TERUGDRAAIEN";

    private final Dossiers dossiers;
    private final PublishingNota publishing;
    private final MovingPublicatie moving;
    private final WithdrawingPublicatie withdrawing;
    private final JudgingIntrekking judging;

    Publiceren(
            Dossiers dossiers,
            PublishingNota publishing,
            MovingPublicatie moving,
            WithdrawingPublicatie withdrawing,
            JudgingIntrekking judging) {
        this.dossiers = dossiers;
        this.publishing = publishing;
        this.moving = moving;
        this.withdrawing = withdrawing;
        this.judging = judging;
    }

    Outcome<UUID> publish(Medewerker medewerker, Kenmerk kenmerk, PublicatieForm form) {
        return with(
                form,
                OpenbaarmakingHandeling.OPENBAAR_MAKEN,
                medewerker,
                kenmerk,
                verzoek -> publishing.publish(medewerker, kenmerk, verzoek));
    }

    Outcome<UUID> move(Medewerker medewerker, Kenmerk kenmerk, PublicatieForm form) {
        return with(
                form,
                OpenbaarmakingHandeling.PUBLICATIE_VERPLAATSEN,
                medewerker,
                kenmerk,
                verzoek -> moving.move(medewerker, kenmerk, verzoek));
    }

    Outcome<UUID> withdraw(Medewerker medewerker, Kenmerk kenmerk, String soort, String reden) {
        var against = against(OpenbaarmakingHandeling.PUBLICATIE_INTREKKEN, medewerker, kenmerk);
        if (!against.isEmpty()) return Outcome.refused(against);
        return Keuze.of(Oorzaak.class, soort)
                .map(oorzaak -> withdrawing.withdraw(medewerker, kenmerk, oorzaak, reden))
                .orElseGet(() -> Outcome.refused(List.of(Reden.onjuist("openbaarmaking.reden.intrekken-soort"))));
    }

    Outcome<UUID> judge(Medewerker medewerker, Kenmerk kenmerk, String oordeel, String reden) {
        var against = against(OpenbaarmakingHandeling.INTREKKING_BEOORDELEN, medewerker, kenmerk);
        if (!against.isEmpty()) return Outcome.refused(against);
        if (!oordeel.equals(TERUG) && !oordeel.equals("BEVESTIGEN"))
            return Outcome.refused(List.of(Reden.onjuist("openbaarmaking.reden.oordeel")));
        return judging.judge(medewerker, kenmerk, oordeel.equals(TERUG), reden);
    }

    private Outcome<UUID> with(
            PublicatieForm form,
            OpenbaarmakingHandeling handeling,
            Medewerker medewerker,
            Kenmerk kenmerk,
            Function<Publicatieverzoek, Outcome<UUID>> wat) {
        var against = against(handeling, medewerker, kenmerk);
        if (!against.isEmpty()) return Outcome.refused(against);
        return switch (form.toVerzoek()) {
            case Outcome.Refused<Publicatieverzoek>(var bezwaren) -> Outcome.refused(bezwaren);
            case Outcome.Done<Publicatieverzoek>(var verzoek) -> wat.apply(verzoek);
        };
    }

    private List<Reden> against(OpenbaarmakingHandeling handeling, Medewerker medewerker, Kenmerk kenmerk) {
        return handeling.against(dossiers.visibleTo(medewerker, kenmerk));
    }

    /** The code of the sentence that says what was done. */
    static String done(PublicatieForm form) {
        return switch (form.toVerzoek()) {
            case Outcome.Refused<Publicatieverzoek> refused -> "openbaarmaking.gedaan.openbaar";
            case Outcome.Done<Publicatieverzoek>(var verzoek) ->
                switch (verzoek.wanneer()) {
                    case METEEN -> "openbaarmaking.gedaan.openbaar";
                    case EMBARGO -> "openbaarmaking.gedaan.embargo";
                    case BIJ_VERZENDING -> "openbaarmaking.gedaan.bij-verzending";
                    case NIET -> "openbaarmaking.gedaan.afgelast";
                };
        };
    }

    static String judged(String oordeel) {
        return oordeel.equals(TERUG) ? "openbaarmaking.gedaan.teruggedraaid" : "openbaarmaking.gedaan.bevestigd";
    }
}
