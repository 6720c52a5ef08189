package nl.nota.afstemming;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.nota.kern.Reden;
import nl.nota.nota.Dossier;
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

    /** The answer with this id about this nota; absent when there is none. */
    Afstemming find(Dossier dossier, UUID id) {
        return afstemmingen.of(dossier.kenmerk()).stream()
                .filter(een -> een.id().equals(id))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    /** Whose it is, and whether it still counts. */
    List<Reden> against(Dossier dossier, Afstemming afstemming) {
        var redenen = new ArrayList<>(AfstemmingHandeling.OORDEEL_INTREKKEN.against(dossier));
        if (!dossier.medewerker().answersFor(afstemming.onderdeel())
                || !Oordeel.VAN_PARTIJ.contains(afstemming.oordeel()))
            redenen.add(Reden.magNiet("afstemming.reden.niet-eigen-oordeel", afstemming.onderdeel()));
        if (redenen.isEmpty() && !isValid(dossier, afstemming))
            redenen.add(Reden.achterhaald("afstemming.reden.geldt-niet-meer", afstemming.onderdeel()));
        return redenen;
    }

    /** The same with the words; what was only carried along is taken back without any. */
    List<Reden> against(Dossier dossier, Afstemming afstemming, String reden) {
        var redenen = new ArrayList<>(against(dossier, afstemming));
        if (redenen.isEmpty() && reden.isBlank() && dossier.nota().isCurrent(afstemming.gelezen()))
            redenen.add(Reden.onjuist("afstemming.reden.intrekreden-verplicht"));
        redenen.addAll(Woordcontrole.against("reden", reden));
        return redenen;
    }

    private boolean isValid(Dossier dossier, Afstemming afstemming) {
        var kenmerk = dossier.kenmerk();
        return Gezegd.of(afstemmingen.of(kenmerk), afstemmingen.noted(List.of(kenmerk)))
                .valid(afstemming.onderdeel())
                .filter(een -> een.id().equals(afstemming.id()))
                .isPresent();
    }
}
