package nl.nota.afstemming;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import nl.nota.kern.Reden;
import nl.nota.nota.Dossier;
import nl.nota.nota.Optreden;
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
    private final Gevraagden gevraagd;
    private final Eisen eisen;

    Antwoordcontrole(Afstemmingen afstemmingen, Medewerkers medewerkers, Gevraagden gevraagd, Eisen eisen) {
        this.afstemmingen = afstemmingen;
        this.medewerkers = medewerkers;
        this.gevraagd = gevraagd;
        this.eisen = eisen;
    }

    List<Reden> against(Dossier dossier, Optional<Route> route, Antwoord antwoord) {
        var redenen = new ArrayList<>(AfstemmingHandeling.AFSTEMMEN.against(dossier));
        if (!answersFor(dossier, route, antwoord))
            redenen.add(Reden.magNiet("afstemming.reden.niet-gevraagd", antwoord.onderdeel()));
        redenen.addAll(Optreden.against(dossier.betrekking(), antwoord.onderdeel(), antwoord.namens()));
        if (Reden.isForbidden(redenen)) return redenen;
        if (dossier.nota().isCurrent(antwoord.gelezen()))
            other(dossier, antwoord, bewijs -> true).ifPresent(redenen::add);
        else redenen.add(stale(dossier, antwoord.gelezen()));
        redenen.addAll(incomplete(antwoord));
        redenen.addAll(eisen.against(dossier, antwoord));
        return redenen;
    }

    /** The same for what a party outside said: whoever records it does not answer for that party. */
    List<Reden> againstExterne(Dossier dossier, Optional<Route> route, Antwoord antwoord, Externe externe) {
        var redenen = new ArrayList<>(AfstemmingHandeling.EXTERN_VASTLEGGEN.against(dossier));
        if (!isAsked(dossier, route, antwoord.onderdeel()))
            redenen.add(Reden.magNiet("afstemming.reden.niet-gevraagd", antwoord.onderdeel()));
        if (medewerkers.outside(List.of(antwoord.onderdeel())).isEmpty())
            redenen.add(Reden.magNiet("afstemming.reden.niet-extern", antwoord.onderdeel()));
        if (!redenen.isEmpty()) return redenen;
        if (dossier.nota().isCurrent(antwoord.gelezen()))
            other(dossier, antwoord, bewijs -> bewijs.filter(externe::isSameAs).isPresent())
                    .ifPresent(redenen::add);
        else redenen.add(stale(dossier, antwoord.gelezen()));
        redenen.addAll(incomplete(antwoord));
        redenen.addAll(eisen.against(dossier, antwoord));
        return redenen;
    }

    private boolean answersFor(Dossier dossier, Optional<Route> route, Antwoord antwoord) {
        return dossier.betrekking().speaksFor(antwoord.onderdeel()) && isAsked(dossier, route, antwoord.onderdeel());
    }

    private boolean isAsked(Dossier dossier, Optional<Route> route, String onderdeel) {
        return route.flatMap(een -> een.partij(onderdeel))
                .filter(partij -> gevraagd.isAsked(dossier.kenmerk(), partij))
                .isPresent();
    }

    /** Somebody read another text than the one that lies there now. */
    static Reden stale(Dossier dossier, Versienummer las) {
        int gelezen = las.nummer();
        int huidig = dossier.nota().versie().orElseThrow().nummer();
        return gelezen == huidig
                ? Reden.achterhaald("afstemming.reden.andere-tekst", huidig)
                : Reden.achterhaald("afstemming.reden.verouderde-versie", gelezen, huidig);
    }

    /**
     * Somebody was earlier for the same party, or it was sent twice.
     *
     * @param zelfde whether what shows the last answer is the same too
     */
    private Optional<Reden> other(Dossier dossier, Antwoord antwoord, Predicate<Optional<Bewijs>> zelfde) {
        return afstemmingen.of(dossier.kenmerk()).stream()
                .filter(een -> een.onderdeel().equals(antwoord.onderdeel()))
                .reduce((eerste, tweede) -> tweede)
                .filter(laatste ->
                        antwoord.isOvertakenBy(laatste) || antwoord.isSameAs(laatste, eisen.set(dossier, antwoord)))
                .filter(laatste -> stands(laatste, antwoord.isOvertakenBy(laatste) ? bewijs -> true : zelfde))
                .map(this::already);
    }

    /** Whether it was not taken back, and what shows it is as said. */
    private boolean stands(Afstemming laatste, Predicate<Optional<Bewijs>> zelfde) {
        var erbij = afstemmingen.noted(List.of(laatste.kenmerk())).stream()
                .filter(een -> een.afstemming().equals(laatste.id()))
                .findFirst();
        return erbij.filter(Kanttekening::isIngetrokken).isEmpty() && zelfde.test(erbij.map(Kanttekening::bewijs));
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
        if (!Oordeel.VAN_PARTIJ.contains(antwoord.oordeel()))
            redenen.add(Reden.onjuist("afstemming.reden.onbekend-oordeel", antwoord.oordeel(), Oordeel.mogelijk()));
        if (antwoord.oordeel() == Oordeel.NIET_AKKOORD && antwoord.toelichting().isEmpty())
            redenen.add(Reden.onjuist("afstemming.reden.toelichting-verplicht"));
        redenen.addAll(Woordcontrole.against("toelichting", antwoord.toelichting()));
        redenen.addAll(Woordcontrole.against(
                "voorwaarden", antwoord.voorwaarden().stream().map(Eis::tekst).toList()));
        return redenen;
    }
}
