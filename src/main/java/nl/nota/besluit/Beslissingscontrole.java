package nl.nota.besluit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.nota.kern.Reden;
import nl.nota.nota.Dossier;
import nl.nota.organisatie.Medewerkers;
import org.springframework.stereotype.Component;

/** All reasons against a decision: who, when, whose turn, on which versie, and whether it says enough. */
@Component
class Beslissingscontrole {
    private final Beslissingsinhoud inhoud;
    private final Waarneming waarneming;
    private final Medewerkers medewerkers;

    Beslissingscontrole(Beslissingsinhoud inhoud, Waarneming waarneming, Medewerkers medewerkers) {
        this.inhoud = inhoud;
        this.waarneming = waarneming;
        this.medewerkers = medewerkers;
    }

    List<Reden> against(Dossier dossier, Optional<Besluitstand> stand, Beslissing beslissing) {
        var redenen = new ArrayList<>(handeling(beslissing).against(dossier));
        if (!decides(dossier, stand, beslissing))
            redenen.add(Reden.magNiet("besluit.reden.geen-beslisser", beslissing.bewindspersoon()));
        redenen.addAll(waarneming.against(dossier, beslissing));
        if (stand.isEmpty() || Reden.isForbidden(redenen)) return redenen;
        if (!redenen.isEmpty()) {
            stand.get().lastOn(beslissing.gelezen()).map(this::already).ifPresent(redenen::add);
            return redenen;
        }
        overtaken(dossier, stand.get(), beslissing).ifPresent(redenen::add);
        redenen.addAll(inhoud.against(dossier.kenmerk(), beslissing, stand.get()));
        return redenen;
    }

    private static BesluitHandeling handeling(Beslissing beslissing) {
        return beslissing.opgave() == null ? BesluitHandeling.BESLUITEN : BesluitHandeling.BESLUIT_VASTLEGGEN;
    }

    private static boolean decides(Dossier dossier, Optional<Besluitstand> stand, Beslissing beslissing) {
        var namens = beslissing.opgave() != null || dossier.medewerker().answersFor(beslissing.bewindspersoon());
        return namens
                && stand.filter(een -> een.route().bewindspersonen().contains(beslissing.bewindspersoon()))
                        .isPresent();
    }

    private Optional<Reden> overtaken(Dossier dossier, Besluitstand stand, Beslissing beslissing) {
        if (!dossier.nota().isCurrent(beslissing.gelezen())) return Optional.of(stale(stand, beslissing));
        var ronde = stand.ronde();
        if (ronde.aanZet().contains(beslissing.bewindspersoon())) return Optional.empty();
        return Optional.ofNullable(ronde.antwoorden().get(beslissing.bewindspersoon()))
                .map(this::already)
                .or(() -> Optional.of(
                        Reden.achterhaald("besluit.reden.niet-aan-zet", String.join(", ", ronde.aanZet()))));
    }

    private static Reden stale(Besluitstand stand, Beslissing beslissing) {
        int gelezen = beslissing.gelezen().nummer();
        int huidig = stand.versie().nummer().nummer();
        return gelezen == huidig
                ? Reden.achterhaald("besluit.reden.andere-tekst", huidig)
                : Reden.achterhaald("besluit.reden.verouderde-versie", gelezen, huidig);
    }

    /** Who decided or recorded what, when: for whoever comes too late. */
    private Reden already(Besluit besluit) {
        var wie = besluit.wie(medewerkers.namesOf(besluit.mensen().toList()));
        var versie = besluit.gelezen().nummer();
        var gezag = besluit.gezag();
        return gezag == null
                ? Reden.achterhaald(
                        "besluit.reden.al-beslist",
                        wie,
                        besluit.tijd(),
                        besluit.bewindspersoon(),
                        besluit.besluit(),
                        versie)
                : Reden.achterhaald(
                        "besluit.reden.al-vastgelegd",
                        wie,
                        besluit.tijd(),
                        besluit.bewindspersoon(),
                        besluit.besluit(),
                        versie,
                        gezag.opGezagVan());
    }
}
