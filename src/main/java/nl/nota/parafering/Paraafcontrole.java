package nl.nota.parafering;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.nota.kern.Reden;
import nl.nota.nota.Dossier;
import nl.nota.nota.Optreden;
import nl.nota.nota.Woordcontrole;
import nl.nota.organisatie.Medewerkers;
import org.springframework.stereotype.Component;

/** All reasons against a paraaf: who, when, whose turn, on which versie, and why it goes back. */
@Component
class Paraafcontrole {
    private final Medewerkers medewerkers;

    Paraafcontrole(Medewerkers medewerkers) {
        this.medewerkers = medewerkers;
    }

    List<Reden> against(Dossier dossier, Optional<Paraafstand> stand, Paraafverzoek verzoek) {
        var redenen = new ArrayList<>(ParaferingHandeling.PARAFEREN.against(dossier));
        if (!speaks(dossier, stand, verzoek))
            redenen.add(Reden.magNiet("parafering.reden.geen-functie", verzoek.functie()));
        redenen.addAll(Optreden.against(dossier.betrekking(), verzoek.functie(), verzoek.namens()));
        if (stand.isEmpty() || Reden.isForbidden(redenen))
            return redenen;
        overtaken(dossier, stand.get(), verzoek).ifPresent(reden -> {
            if (redenen.isEmpty()) redenen.add(reden);
        });
        if (verzoek.oordeel() == Paraafoordeel.RETOUR && verzoek.toelichting().isEmpty())
            redenen.add(Reden.onjuist("parafering.reden.retour-zonder-reden"));
        redenen.addAll(Woordcontrole.against("toelichting", verzoek.toelichting()));
        return redenen;
    }

    private static boolean speaks(Dossier dossier, Optional<Paraafstand> stand, Paraafverzoek verzoek) {
        return dossier.medewerker().answersFor(verzoek.functie())
                && stand.filter(een -> een.route().parafering().contains(verzoek.functie()))
                        .isPresent();
    }

    private Optional<Reden> overtaken(Dossier dossier, Paraafstand stand, Paraafverzoek verzoek) {
        int gelezen = verzoek.gelezen().nummer();
        int huidig = stand.versie().nummer();
        if (!dossier.nota().isCurrent(verzoek.gelezen()))
            return Optional.of(
                    gelezen == huidig
                            ? Reden.achterhaald("parafering.reden.andere-tekst", huidig)
                            : Reden.achterhaald("parafering.reden.verouderde-versie", gelezen, huidig));
        var aanZet = stand.ronde().aanZet();
        if (aanZet.filter(verzoek.functie()::equals).isPresent()) return Optional.empty();
        return Optional.ofNullable(stand.ronde().gezegd().get(verzoek.functie()))
                .map(this::already)
                .or(() -> Optional.of(Reden.achterhaald("parafering.reden.niet-aan-zet", aanZet.orElse(""))));
    }

    /** Who initialled when: for whoever comes too late. */
    private Reden already(Paraaf paraaf) {
        var naam = medewerkers.namesOf(List.of(paraaf.door())).getOrDefault(paraaf.door(), paraaf.functie());
        return Reden.achterhaald(
                "parafering.reden.al-gedaan",
                naam,
                paraaf.tijd(),
                paraaf.functie(),
                paraaf.oordeel(),
                paraaf.gelezen().nummer());
    }
}
