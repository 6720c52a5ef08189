package nl.nota.nota;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.nota.kern.Outcome;
import nl.nota.kern.Reden;
import nl.nota.organisatie.Medewerker;
import org.springframework.stereotype.Component;

/** What every change of the list of bijlagen has in common: held, judged, changed and written. */
@Component
class Bijlageschikking {
    private final Dossiers dossiers;
    private final Conceptbijlagen bijlagen;

    Bijlageschikking(Dossiers dossiers, Conceptbijlagen bijlagen) {
        this.dossiers = dossiers;
        this.bijlagen = bijlagen;
    }

    /** One change of the list; refused with reasons, or done. */
    interface Wijziging {
        List<Reden> apply(List<Bijlage> alle, int plaats);
    }

    Outcome<Bijlage> apply(Medewerker medewerker, Kenmerk kenmerk, UUID id, Wijziging wijziging) {
        var dossier = dossiers.lock(medewerker, kenmerk);
        var redenen = new ArrayList<>(NotaHandeling.BEWERKEN.against(dossier));
        var alle = new ArrayList<>(bijlagen.of(kenmerk));
        var plaats = Conceptbijlagen.index(alle, id);
        if (redenen.isEmpty() && plaats < 0) redenen.add(Conceptbijlagen.gone());
        if (!redenen.isEmpty()) return Outcome.refused(redenen);
        var was = alle.get(plaats);
        redenen.addAll(wijziging.apply(alle, plaats));
        if (!redenen.isEmpty()) return Outcome.refused(redenen);
        bijlagen.write(dossier, alle);
        return Outcome.done(plaats < alle.size() && alle.get(plaats).id().equals(id) ? alle.get(plaats) : was);
    }
}
