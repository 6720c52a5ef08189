package nl.nota.afstemming;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.nota.kern.Reden;
import nl.nota.nota.Dossier;
import nl.nota.nota.Versienummer;
import nl.nota.nota.Woordcontrole;
import nl.nota.organisatie.Medewerkers;
import nl.nota.route.Route;
import org.springframework.stereotype.Component;

/** All reasons against recording an answer: who, when, on which versie, and whether it says enough. */
@Component
class Antwoordcontrole {
    private final Afstemmingen afstemmingen;
    private final Medewerkers medewerkers;

    Antwoordcontrole(Afstemmingen afstemmingen, Medewerkers medewerkers) {
        this.afstemmingen = afstemmingen;
        this.medewerkers = medewerkers;
    }

    List<Reden> against(Dossier dossier, Optional<Route> route, Antwoord antwoord) {
        var redenen = new ArrayList<>(AfstemmingHandeling.AFSTEMMEN.against(dossier));
        if (!answersFor(dossier, route, antwoord))
            redenen.add(Reden.magNiet("afstemming.reden.niet-gevraagd", antwoord.onderdeel()));
        if (redenen.stream().anyMatch(reden -> reden.soort() == Reden.Soort.MAG_NIET)) return redenen;
        if (dossier.nota().isCurrent(antwoord.gelezen()))
            other(dossier, antwoord).ifPresent(redenen::add);
        else redenen.add(stale(dossier, antwoord.gelezen()));
        redenen.addAll(incomplete(antwoord));
        return redenen;
    }

    private static boolean answersFor(Dossier dossier, Optional<Route> route, Antwoord antwoord) {
        return dossier.medewerker().answersFor(antwoord.onderdeel())
                && route.flatMap(een -> een.partij(antwoord.onderdeel())).isPresent();
    }

    /** Somebody read another text than the one that lies there now. */
    static Reden stale(Dossier dossier, Versienummer las) {
        int gelezen = las.nummer();
        int huidig = dossier.nota().versie().orElseThrow().nummer();
        return gelezen == huidig
                ? Reden.achterhaald("afstemming.reden.andere-tekst", huidig)
                : Reden.achterhaald("afstemming.reden.verouderde-versie", gelezen, huidig);
    }

    /** Somebody of the same party was earlier. */
    private Optional<Reden> other(Dossier dossier, Antwoord antwoord) {
        return afstemmingen.of(dossier.kenmerk()).stream()
                .filter(een -> een.onderdeel().equals(antwoord.onderdeel()))
                .reduce((eerste, tweede) -> tweede)
                .filter(antwoord::isOvertakenBy)
                .map(this::already);
    }

    private Reden already(Afstemming laatste) {
        var naam = medewerkers.namesOf(List.of(laatste.door())).getOrDefault(laatste.door(), laatste.onderdeel());
        return Reden.achterhaald(
                "afstemming.reden.al-vastgelegd",
                naam,
                laatste.tijd(),
                laatste.onderdeel(),
                laatste.oordeel(),
                laatste.gelezen().nummer());
    }

    private static List<Reden> incomplete(Antwoord antwoord) {
        var redenen = new ArrayList<Reden>();
        var isMits = antwoord.oordeel() == Oordeel.AKKOORD_MITS;
        if (isMits && antwoord.voorwaarden().isEmpty())
            redenen.add(Reden.onjuist("afstemming.reden.voorwaarde-verplicht"));
        if (!isMits && !antwoord.voorwaarden().isEmpty())
            redenen.add(Reden.onjuist("afstemming.reden.voorwaarde-zonder-mits"));
        if (antwoord.oordeel() == Oordeel.NIET_AKKOORD && antwoord.toelichting().isEmpty())
            redenen.add(Reden.onjuist("afstemming.reden.toelichting-verplicht"));
        redenen.addAll(Woordcontrole.against("toelichting", antwoord.toelichting()));
        redenen.addAll(Woordcontrole.against(
                "voorwaarden", antwoord.voorwaarden().stream().map(Eis::tekst).toList()));
        return redenen;
    }
}
