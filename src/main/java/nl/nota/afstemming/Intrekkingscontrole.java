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

    /** Whose it is, and whether it still counts; for whoever may not take back at all it is not even looked for. */
    List<Reden> against(Dossier dossier, UUID id) {
        var redenen = new ArrayList<>(AfstemmingHandeling.OORDEEL_INTREKKEN.against(dossier));
        if (!redenen.isEmpty()) return redenen;
        var afstemming = find(dossier.kenmerk(), id).orElseThrow(NotFound::new);
        if (!dossier.betrekking().speaksFor(afstemming.onderdeel())
                || !Oordeel.VAN_PARTIJ.contains(afstemming.oordeel()))
            return List.of(Reden.magNiet("afstemming.reden.niet-eigen-oordeel", afstemming.onderdeel()));
        return isValid(afstemming)
                ? List.of()
                : List.of(Reden.achterhaald("afstemming.reden.geldt-niet-meer", afstemming.onderdeel()));
    }

    /** The same with the words; what was only carried along is taken back without any. */
    List<Reden> against(Dossier dossier, UUID id, String reden) {
        var redenen = new ArrayList<>(against(dossier, id));
        if (redenen.isEmpty() && reden.isBlank() && !isCarried(dossier, id))
            redenen.add(Reden.onjuist("afstemming.reden.intrekreden-verplicht"));
        redenen.addAll(Woordcontrole.against("reden", reden));
        return redenen;
    }

    /**
     * The same for what somebody here recorded for a party outside: not the party takes it back, and never in silence.
     */
    List<Reden> againstRecorded(Dossier dossier, UUID id) {
        var redenen = AfstemmingHandeling.EXTERN_TERUGNEMEN.against(dossier);
        if (!redenen.isEmpty()) return redenen;
        var afstemming = find(dossier.kenmerk(), id).orElseThrow(NotFound::new);
        if (!isRecorded(afstemming))
            return List.of(Reden.magNiet("afstemming.reden.niet-eigen-oordeel", afstemming.onderdeel()));
        return isValid(afstemming)
                ? List.of()
                : List.of(Reden.achterhaald("afstemming.reden.geldt-niet-meer", afstemming.onderdeel()));
    }

    List<Reden> againstRecorded(Dossier dossier, UUID id, String reden) {
        var redenen = new ArrayList<>(againstRecorded(dossier, id));
        if (redenen.isEmpty() && reden.isBlank()) redenen.add(Reden.onjuist("afstemming.reden.intrekreden-verplicht"));
        redenen.addAll(Woordcontrole.against("reden", reden));
        return redenen;
    }

    /** Whether somebody here recorded it, with what shows it. */
    boolean isRecorded(Afstemming afstemming) {
        return afstemmingen.noted(List.of(afstemming.kenmerk())).stream()
                .anyMatch(een -> een.bewijs() != null && een.afstemming().equals(afstemming.id()));
    }

    private boolean isCarried(Dossier dossier, UUID id) {
        return find(dossier.kenmerk(), id)
                .filter(een -> !dossier.nota().isCurrent(een.agreedOn()))
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
