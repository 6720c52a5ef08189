package nl.nota.besluit;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.nota.kern.Reden;
import nl.nota.nota.Dossier;
import nl.nota.nota.Soort;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** All reasons against a decision: who, whose turn, on which versie, and whether it says enough. */
@Component
class Beslissingscontrole {
    private final Clock clock;

    Beslissingscontrole(Clock clock) {
        this.clock = clock;
    }

    List<Reden> against(Dossier dossier, Besluitronde ronde, Beslissing beslissing, @Nullable Soort soort) {
        var redenen = new ArrayList<Reden>();
        if (!decides(dossier, ronde, beslissing)) {
            redenen.add(Reden.magNiet("besluit.reden.geen-beslisser", beslissing.bewindspersoon()));
            return redenen;
        }
        if (!dossier.nota().isCurrent(beslissing.gelezen()))
            redenen.add(Reden.achterhaald(
                    "besluit.reden.verouderde-versie", beslissing.gelezen().nummer()));
        else if (!ronde.aanZet().contains(beslissing.bewindspersoon()))
            redenen.add(notYourTurn(ronde, beslissing.bewindspersoon()));
        redenen.addAll(incomplete(beslissing, soort));
        return redenen;
    }

    private static boolean decides(Dossier dossier, Besluitronde ronde, Beslissing beslissing) {
        return dossier.medewerker().answersFor(beslissing.bewindspersoon())
                && ronde.bewindspersonen().contains(beslissing.bewindspersoon());
    }

    private static Reden notYourTurn(Besluitronde ronde, String code) {
        var eerder = ronde.laatste().get(code);
        return eerder == null
                ? Reden.achterhaald("besluit.reden.niet-aan-zet", String.join(", ", ronde.aanZet()))
                : Reden.achterhaald("besluit.reden.al-beslist", code, eerder.besluit());
    }

    private List<Reden> incomplete(Beslissing beslissing, @Nullable Soort soort) {
        var redenen = new ArrayList<Reden>();
        var besluit = beslissing.besluit();
        if (!Besluitsoort.possibleFor(soort).contains(besluit))
            redenen.add(Reden.onjuist("besluit.reden.past-niet-bij-soort", besluit));
        if (besluit.needsToelichting() && beslissing.toelichting().isEmpty())
            redenen.add(Reden.onjuist("besluit.reden.toelichting-verplicht"));
        if (besluit == Besluitsoort.AKKOORD_MITS && beslissing.voorwaarden().isEmpty())
            redenen.add(Reden.onjuist("besluit.reden.voorwaarde-verplicht"));
        if (besluit != Besluitsoort.AKKOORD_MITS && !beslissing.voorwaarden().isEmpty())
            redenen.add(Reden.onjuist("besluit.reden.voorwaarde-zonder-mits"));
        if (besluit == Besluitsoort.AANHOUDEN && !isAhead(beslissing.tot()))
            redenen.add(Reden.onjuist("besluit.reden.tot-verplicht"));
        return redenen;
    }

    private boolean isAhead(@Nullable LocalDate tot) {
        return tot != null && tot.isAfter(LocalDate.now(clock));
    }
}
