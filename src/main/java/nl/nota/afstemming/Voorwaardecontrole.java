package nl.nota.afstemming;

import static nl.nota.afstemming.VoorwaardeHandeling.VOORWAARDE_AFDOEN;
import static nl.nota.afstemming.VoorwaardeHandeling.VOORWAARDE_BEANTWOORDEN;
import static nl.nota.afstemming.VoorwaardeHandeling.VOORWAARDE_OPHEFFEN;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.nota.kern.Reden;
import nl.nota.nota.Dossier;
import nl.nota.nota.Optreden;
import nl.nota.nota.Versie;
import nl.nota.nota.Versienummer;
import nl.nota.nota.Woordcontrole;

/** All reasons against saying something about a voorwaarde; what does not exist is left to who asks for it. */
final class Voorwaardecontrole {
    private Voorwaardecontrole() {}

    static List<Reden> against(
            Dossier dossier, Optional<Voorwaardeverloop> gezocht, Voorwaardereactie reactie, List<Versie> teksten) {
        var redenen = new ArrayList<>(VOORWAARDE_BEANTWOORDEN.against(dossier));
        gezocht.ifPresent(verloop -> {
            redenen.addAll(closed(verloop));
            if (redenen.isEmpty()
                    && verloop.laatste().filter(reactie::isOvertakenBy).isPresent())
                redenen.add(Reden.achterhaald("afstemming.reden.voorwaarde-beantwoord", verloop.stand()));
            var onbekend = unknownVersie(dossier, verloop, reactie);
            redenen.addAll(onbekend);
            if (verloop.blocks() && onbekend.isEmpty()) redenen.addAll(unchanged(verloop, reactie, teksten));
        });
        if (reactie.antwoord() == Verwerking.NIET_VERWERKT
                && reactie.toelichting().isEmpty())
            redenen.add(Reden.onjuist("afstemming.reden.niet-verwerkt-zonder-reden"));
        redenen.addAll(Woordcontrole.against("toelichting", reactie.toelichting()));
        return redenen;
    }

    /** To who did not set it, a voorwaarde of another is the same as one that is not there. */
    static List<Reden> against(
            Dossier dossier, Optional<Voorwaardeverloop> gezocht, String toelichting, Versienummer gelezen) {
        var redenen = new ArrayList<>(VOORWAARDE_AFDOEN.against(dossier));
        if (gezocht.filter(een -> dossier.betrekking().speaksFor(een.onderdeel()))
                .isEmpty()) redenen.add(Reden.magNiet("afstemming.reden.niet-uw-voorwaarde"));
        if (Reden.isForbidden(redenen)) return redenen;
        gezocht.ifPresent(verloop -> redenen.addAll(closed(verloop)));
        if (!dossier.nota().isCurrent(gelezen)) redenen.add(Antwoordcontrole.stale(dossier, gelezen));
        redenen.addAll(Woordcontrole.against("toelichting", toelichting));
        return redenen;
    }

    static List<Reden> against(Dossier dossier, Optional<Voorwaardeverloop> gezocht, String reden) {
        var redenen = new ArrayList<>(VOORWAARDE_OPHEFFEN.against(dossier));
        redenen.addAll(Optreden.against(dossier.betrekking(), Inzagelijn.functie(dossier), null));
        gezocht.ifPresent(verloop -> redenen.addAll(closed(verloop)));
        if (reden.isBlank()) redenen.add(Reden.onjuist("afstemming.reden.opheffen-zonder-reden"));
        redenen.addAll(Woordcontrole.against("reden", reden));
        return redenen;
    }

    /** Who says without a word that the text meets it, says that the text changed. */
    private static List<Reden> unchanged(Voorwaardeverloop verloop, Voorwaardereactie reactie, List<Versie> teksten) {
        if (reactie.antwoord() != Verwerking.VERWERKT || !reactie.toelichting().isEmpty()) return List.of();
        var gesteld = verloop.gesteld().gelezen().nummer();
        var sindsdien = Voorwaardeverschil.until(reactie.versie(), verloop, teksten);
        return sindsdien.filter(een -> !een.wijzigingen().isEmpty()).isPresent()
                ? List.of()
                : List.of(Reden.onjuist("afstemming.reden.verwerkt-zonder-wijziging", gesteld));
    }

    private static List<Reden> closed(Voorwaardeverloop verloop) {
        if (verloop.blocks()) return List.of();
        return List.of(
                verloop.stand() == Voorwaardestand.VERVANGEN
                        ? Reden.achterhaald("afstemming.reden.voorwaarde-vervangen", verloop.onderdeel())
                        : Reden.achterhaald("afstemming.reden.voorwaarde-gesloten", verloop.stand()));
    }

    private static List<Reden> unknownVersie(Dossier dossier, Voorwaardeverloop verloop, Voorwaardereactie reactie) {
        var versie = reactie.versie();
        int gesteld = verloop.gesteld().gelezen().nummer();
        int laatste = dossier.nota().versie().map(Versienummer::nummer).orElse(gesteld);
        if (versie == null || (gesteld <= versie && versie <= laatste)) return List.of();
        return List.of(Reden.onjuist("afstemming.reden.voorwaarde-versie", gesteld, laatste));
    }
}
