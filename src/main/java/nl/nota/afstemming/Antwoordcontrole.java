package nl.nota.afstemming;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import nl.nota.kern.Reden;
import nl.nota.nota.Dossier;
import nl.nota.route.Route;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** All reasons against recording an answer: who, when, on which versie, and whether it says enough. */
@Component
class Antwoordcontrole {
    private final Afstemmingen afstemmingen;

    Antwoordcontrole(Afstemmingen afstemmingen) {
        this.afstemmingen = afstemmingen;
    }

    List<Reden> against(Dossier dossier, Optional<Route> route, Antwoord antwoord) {
        var redenen = new ArrayList<>(AfstemmingHandeling.AFSTEMMEN.against(dossier));
        if (!answersFor(dossier, route, antwoord))
            redenen.add(Reden.magNiet("afstemming.reden.niet-gevraagd", antwoord.onderdeel()));
        if (!redenen.isEmpty()) return redenen;
        if (dossier.nota().isCurrent(antwoord.gelezen())) other(dossier, antwoord).ifPresent(redenen::add);
        else redenen.add(stale(dossier, antwoord));
        redenen.addAll(incomplete(antwoord));
        return redenen;
    }

    private static boolean answersFor(Dossier dossier, Optional<Route> route, Antwoord antwoord) {
        return dossier.medewerker().answersFor(antwoord.onderdeel())
                && route.flatMap(een -> een.partij(antwoord.onderdeel())).isPresent();
    }

    private static Reden stale(Dossier dossier, Antwoord antwoord) {
        var huidig = dossier.nota().versie().orElseThrow().nummer();
        return Reden.achterhaald(
                "afstemming.reden.verouderde-versie", antwoord.gelezen().nummer(), huidig);
    }

    /** Somebody else of the same party was earlier. */
    private Optional<Reden> other(Dossier dossier, Antwoord antwoord) {
        var laatste = afstemmingen.of(dossier.kenmerk()).stream()
                .filter(een -> een.onderdeel().equals(antwoord.onderdeel()))
                .reduce((eerste, tweede) -> tweede)
                .orElse(null);
        if (!isSuperseded(laatste, antwoord)) return Optional.empty();
        return Optional.of(Reden.achterhaald(
                "afstemming.reden.al-vastgelegd",
                antwoord.onderdeel(),
                Objects.requireNonNull(laatste).oordeel(),
                laatste.gelezen().nummer()));
    }

    private static boolean isSuperseded(@Nullable Afstemming laatste, Antwoord antwoord) {
        if (laatste == null) return false;
        var gezien = antwoord.vorige();
        if (gezien != null && !laatste.id().equals(gezien.id())) return true;
        return laatste.oordeel() == antwoord.oordeel()
                && laatste.gelezen().equals(antwoord.gelezen())
                && laatste.oordeel() != Oordeel.AKKOORD_MITS;
    }

    private static List<Reden> incomplete(Antwoord antwoord) {
        return switch (antwoord.oordeel()) {
            case AKKOORD_MITS ->
                antwoord.voorwaarden().isEmpty()
                        ? List.of(Reden.onjuist("afstemming.reden.voorwaarde-verplicht"))
                        : List.of();
            case NIET_AKKOORD ->
                antwoord.toelichting().isEmpty()
                        ? List.of(Reden.onjuist("afstemming.reden.toelichting-verplicht"))
                        : List.of();
            case AKKOORD, GEEN_OPMERKINGEN, NIET_BETROKKEN ->
                antwoord.voorwaarden().isEmpty()
                        ? List.of()
                        : List.of(Reden.onjuist("afstemming.reden.voorwaarde-zonder-mits"));
        };
    }
}
