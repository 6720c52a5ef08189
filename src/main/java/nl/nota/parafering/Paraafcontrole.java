package nl.nota.parafering;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import nl.nota.kern.Reden;
import nl.nota.nota.Dossier;
import nl.nota.nota.Dossiers;
import nl.nota.nota.Optreden;
import nl.nota.nota.Versienummer;
import nl.nota.nota.Woordcontrole;
import nl.nota.organisatie.Medewerkers;
import org.springframework.stereotype.Component;

/** All reasons against a paraaf, or against passing it over: who, when, whose turn, on which versie, and why. */
@Component
class Paraafcontrole {
    private final Medewerkers medewerkers;
    private final Dossiers dossiers;

    Paraafcontrole(Medewerkers medewerkers, Dossiers dossiers) {
        this.medewerkers = medewerkers;
        this.dossiers = dossiers;
    }

    List<Reden> against(Dossier dossier, Optional<Paraafstand> stand, Paraafverzoek verzoek) {
        var redenen = new ArrayList<>(ParaferingHandeling.PARAFEREN.against(dossier));
        if (!speaks(dossier, stand, verzoek))
            redenen.add(Reden.magNiet("parafering.reden.geen-functie", verzoek.functie()));
        redenen.addAll(Optreden.against(dossier.betrekking(), verzoek.functie(), verzoek.namens()));
        if (stand.isEmpty() || Reden.isForbidden(redenen)) return redenen;
        overtaken(dossier, stand.get(), verzoek.functie(), verzoek.gelezen()).ifPresent(reden -> {
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

    /** All reasons against passing a functie over: who, when, whose turn, on whose authority, and why. */
    List<Reden> against(Dossier dossier, Optional<Paraafstand> stand, Overslag overslag) {
        var redenen = new ArrayList<>(ParaferingHandeling.PARAAF_OVERSLAAN.against(dossier));
        if (stand.isEmpty() || !redenen.isEmpty()) return redenen;
        overtaken(dossier, stand.get(), overslag.functie(), overslag.gelezen()).ifPresent(redenen::add);
        var gezag = overslag.opGezagVan();
        var boven = stand.get().above(overslag.functie());
        if (!boven.contains(gezag))
            redenen.add(Reden.onjuist("parafering.reden.geen-gezag", overslag.functie(), String.join(", ", boven)));
        else if (dossiers.isDraftedBy(gezag, dossier.kenmerk()))
            redenen.add(Reden.onjuist("parafering.reden.gezag-schreef", gezag));
        if (overslag.reden().isEmpty()) redenen.add(Reden.onjuist("parafering.reden.overslag-zonder-reden"));
        redenen.addAll(Woordcontrole.against("reden", overslag.reden()));
        return redenen;
    }

    private Optional<Reden> overtaken(Dossier dossier, Paraafstand stand, String functie, Versienummer versie) {
        int gelezen = versie.nummer();
        int huidig = stand.versie().nummer();
        if (!dossier.nota().isCurrent(versie))
            return Optional.of(
                    gelezen == huidig
                            ? Reden.achterhaald("parafering.reden.andere-tekst", huidig)
                            : Reden.achterhaald("parafering.reden.verouderde-versie", gelezen, huidig));
        var aanZet = stand.ronde().aanZet();
        if (aanZet.filter(functie::equals).isPresent()) return Optional.empty();
        return Optional.ofNullable(stand.ronde().gezegd().get(functie))
                .map(this::already)
                .or(() -> Optional.of(Reden.achterhaald("parafering.reden.niet-aan-zet", functie, aanZet.orElse(""))));
    }

    /** Who initialled when: for whoever comes too late. */
    private Reden already(Paraaf paraaf) {
        var gezag = paraaf.opGezagVan();
        if (gezag.isPresent())
            return Reden.achterhaald(
                    "parafering.reden.al-overgeslagen",
                    paraaf.functie(),
                    paraaf.gelezen().nummer(),
                    paraaf.tijd(),
                    gezag.get());
        return Reden.achterhaald(
                "parafering.reden.al-gedaan",
                paraaf.wie(names(paraaf)),
                paraaf.tijd(),
                paraaf.functie(),
                paraaf.oordeel(),
                paraaf.gelezen().nummer());
    }

    private Map<UUID, String> names(Paraaf paraaf) {
        return medewerkers.namesOf(Stream.of(paraaf.door(), paraaf.namens())
                .filter(Objects::nonNull)
                .toList());
    }
}
