package nl.nota.verzending.web;

import java.util.List;
import java.util.UUID;
import nl.nota.kern.Outcome;
import nl.nota.kern.Reden;
import nl.nota.nota.Dossiers;
import nl.nota.nota.Handeling;
import nl.nota.nota.Kenmerk;
import nl.nota.organisatie.Medewerker;
import nl.nota.verzending.Briefstand;
import nl.nota.verzending.Briefstanden;
import nl.nota.verzending.Nazending;
import nl.nota.verzending.SendingBeslisnota;
import nl.nota.verzending.SendingBrief;
import nl.nota.verzending.VerzendingHandeling;
import nl.nota.verzending.Verzendverzoek;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads what a form or a machine sends about sending, after asking whether this person may at all. */
@Component
class Verzenden {
    private final Dossiers dossiers;
    private final SendingBrief sending;
    private final SendingBeslisnota later;
    private final Briefstanden standen;

    Verzenden(Dossiers dossiers, SendingBrief sending, SendingBeslisnota later, Briefstanden standen) {
        this.standen = standen;
        this.dossiers = dossiers;
        this.sending = sending;
        this.later = later;
    }

    Outcome<UUID> send(Medewerker medewerker, Kenmerk kenmerk, VerzendForm form) {
        var against = against(VerzendingHandeling.BRIEF_VERZENDEN, medewerker, kenmerk);
        if (!against.isEmpty()) return Outcome.refused(against);
        return switch (form.about(onlyOpen(kenmerk)).toVerzoek()) {
            case Outcome.Refused<Verzendverzoek>(var bezwaren) -> Outcome.refused(bezwaren);
            case Outcome.Done<Verzendverzoek>(var verzoek) -> sending.send(medewerker, kenmerk, verzoek);
        };
    }

    /** The letter that is meant where none is named: the only one that did not go yet. */
    private @Nullable String onlyOpen(Kenmerk kenmerk) {
        var open = standen.of(kenmerk).stream()
                .filter(een -> een.stand() != Briefstand.Stand.VERZONDEN)
                .toList();
        return open.size() == 1 ? open.getFirst().id().toString() : null;
    }

    Outcome<UUID> sendLater(Medewerker medewerker, Kenmerk kenmerk, UUID brief, Nazendveld veld) {
        var against = against(VerzendingHandeling.BESLISNOTA_NAZENDEN, medewerker, kenmerk);
        if (!against.isEmpty()) return Outcome.refused(against);
        return switch (veld.toNazending()) {
            case Outcome.Refused<Nazending>(var bezwaren) -> Outcome.refused(bezwaren);
            case Outcome.Done<Nazending>(var nazending) ->
                later.send(medewerker, kenmerk, brief, veld.nota(), nazending);
        };
    }

    private List<Reden> against(Handeling handeling, Medewerker medewerker, Kenmerk kenmerk) {
        return handeling.against(dossiers.visibleTo(medewerker, kenmerk));
    }
}
