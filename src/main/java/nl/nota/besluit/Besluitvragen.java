package nl.nota.besluit;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.nota.nota.Dossier;
import nl.nota.nota.Opmaak;
import nl.nota.nota.Sjabloon;
import nl.nota.nota.Versie;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Which decisions a nota asks of a person now. */
@Component
public class Besluitvragen {
    private final Besluitstanden standen;
    private final Beurten beurten;
    private final Waarneming waarneming;

    Besluitvragen(Besluitstanden standen, Beurten beurten, Waarneming waarneming) {
        this.standen = standen;
        this.waarneming = waarneming;
        this.beurten = beurten;
    }

    /** One question for each deciding code that this person answers for; none when the person may not decide now. */
    @Transactional(readOnly = true)
    public List<Besluitvraag> of(Dossier dossier) {
        if (!BesluitHandeling.BESLUITEN.against(dossier).isEmpty()) return List.of();
        Optional<Besluitstand> stand = standen.of(dossier);
        return stand.map(een -> of(dossier, een)).orElse(List.of());
    }

    /** One question for each bewindspersoon whose besluit the private office may record now. */
    @Transactional(readOnly = true)
    public List<Besluitvraag> toRecord(Dossier dossier) {
        if (!BesluitHandeling.BESLUIT_VASTLEGGEN.against(dossier).isEmpty()) return List.of();
        Optional<Besluitstand> stand = standen.of(dossier);
        return stand.stream()
                .flatMap(een -> {
                    var rij = beurten.of(een);
                    return rij.stream()
                            .filter(Besluitvraag.Beurt::aanZet)
                            .map(beurt -> question(dossier, een, beurt, rij));
                })
                .toList();
    }

    private List<Besluitvraag> of(Dossier dossier, Besluitstand stand) {
        var rij = beurten.of(stand);
        return rij.stream()
                .filter(beurt -> decides(dossier, beurt.code()))
                .map(beurt -> question(dossier, stand, beurt, rij))
                .toList();
    }

    private boolean decides(Dossier dossier, String code) {
        return Waarneming.mayDecide(dossier.betrekking(), code) && waarneming.speaksFor(dossier.medewerker(), code);
    }

    private Map<String, String> replaced(Dossier dossier, String code) {
        var namen = new LinkedHashMap<String, String>();
        waarneming.replaced(dossier, code).forEach((wie, van) -> namen.put(wie, van.naam()));
        return namen;
    }

    private Besluitvraag question(
            Dossier dossier, Besluitstand stand, Besluitvraag.Beurt beurt, List<Besluitvraag.Beurt> rij) {
        var versie = stand.versie();
        var soort = versie.inhoud().kop().soort();
        return new Besluitvraag(
                dossier.kenmerk(),
                beurt.code(),
                beurt.naam(),
                soort,
                versie.nummer(),
                beurten.submitted(versie),
                advies(versie),
                Besluitsoort.possibleFor(soort),
                stand.opties().alle(),
                stand.route().regel(),
                beurt.aanZet(),
                stand.ronde().isTeBespreken(),
                replaced(dossier, beurt.code()),
                rij);
    }

    private static String advies(Versie versie) {
        return versie.inhoud().rubrieken().stream()
                .filter(rubriek -> rubriek.code().equals(Sjabloon.GEADVISEERD_BESLUIT))
                .map(rubriek -> Opmaak.write(rubriek.tekst(), 1).tekst())
                .findFirst()
                .orElse("");
    }
}
