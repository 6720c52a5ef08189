package nl.nota.afstemming;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.nota.kern.Reden;
import nl.nota.nota.Dossier;
import nl.nota.nota.Kenmerk;
import nl.nota.nota.Woordcontrole;
import nl.nota.web.NotFound;
import org.springframework.stereotype.Component;

/** All reasons against taking an answer back: whose it is, whether it still counts, and what for. */
@Component
class Intrekkingscontrole {
    private final Afstemmingen afstemmingen;

    Intrekkingscontrole(Afstemmingen afstemmingen) {
        this.afstemmingen = afstemmingen;
    }

    /** The answer with this id about this nota, if there is one. */
    Optional<Afstemming> find(Kenmerk kenmerk, UUID id) {
        return afstemmingen.of(kenmerk).stream()
                .filter(een -> een.id().equals(id))
                .findFirst();
    }

    /**
     * Whose it is, and whether it still counts. What was recorded for a party outside is taken back by who may record
     * it; an answer that is not there is told only to who might take one back.
     */
    List<Reden> against(Dossier dossier, UUID id) {
        var gezocht = find(dossier.kenmerk(), id);
        var redenen = gezocht.filter(een -> isRecorded(dossier, een)).isPresent()
                ? AfstemmingHandeling.EXTERN_TERUGNEMEN.against(dossier)
                : AfstemmingHandeling.OORDEEL_INTREKKEN.against(dossier);
        if (!redenen.isEmpty()) return redenen;
        var afstemming = gezocht.orElseThrow(NotFound::new);
        if (!mayTakeBack(dossier, afstemming))
            return List.of(Reden.magNiet("afstemming.reden.niet-eigen-oordeel", afstemming.onderdeel()));
        return isValid(afstemming)
                ? List.of()
                : List.of(Reden.achterhaald("afstemming.reden.geldt-niet-meer", afstemming.onderdeel()));
    }

    /** Whether somebody here recorded it for a party outside, for which this person does not speak. */
    boolean isRecorded(Dossier dossier, Afstemming afstemming) {
        return !dossier.betrekking().speaksFor(afstemming.onderdeel())
                && afstemmingen.noted(List.of(afstemming.kenmerk())).stream()
                        .anyMatch(
                                een -> een.bewijs() != null && een.afstemming().equals(afstemming.id()));
    }

    private boolean mayTakeBack(Dossier dossier, Afstemming afstemming) {
        return Oordeel.VAN_PARTIJ.contains(afstemming.oordeel())
                && (dossier.betrekking().speaksFor(afstemming.onderdeel()) || isRecorded(dossier, afstemming));
    }

    /** The same with the words; what was only carried along is taken back by the party without any. */
    List<Reden> against(Dossier dossier, UUID id, String reden) {
        var redenen = new ArrayList<>(against(dossier, id));
        if (redenen.isEmpty() && reden.isBlank() && !isCarried(dossier, id))
            redenen.add(Reden.onjuist("afstemming.reden.intrekreden-verplicht"));
        redenen.addAll(Woordcontrole.against("reden", reden));
        return redenen;
    }

    private boolean isCarried(Dossier dossier, UUID id) {
        return find(dossier.kenmerk(), id)
                .filter(een -> !dossier.nota().isCurrent(een.agreedOn()) && !isRecorded(dossier, een))
                .isPresent();
    }

    private boolean isValid(Afstemming afstemming) {
        var kenmerk = afstemming.kenmerk();
        return Gezegd.of(afstemmingen.of(kenmerk), afstemmingen.noted(List.of(kenmerk)))
                .valid(afstemming.onderdeel())
                .filter(een -> een.id().equals(afstemming.id()))
                .isPresent();
    }
}
