package nl.nota.overzicht;

import java.util.List;
import nl.nota.kern.Outcome;
import nl.nota.kern.Reden;
import nl.nota.nota.Dossier;
import nl.nota.nota.Dossiers;
import nl.nota.organisatie.Medewerker;
import org.springframework.stereotype.Component;

/** Puts notas that were put off back on the pile. */
@Component
class HervattenStap implements Bulkstap {
    private final Uitstel uitstel;
    private final Dossiers dossiers;

    HervattenStap(Uitstel uitstel, Dossiers dossiers) {
        this.uitstel = uitstel;
        this.dossiers = dossiers;
    }

    @Override
    public Soort soort() {
        return Soort.HERVATTEN;
    }

    @Override
    public List<Reden> against(Dossier dossier, Keuze keuze) {
        return List.of();
    }

    @Override
    public Outcome<?> perform(Medewerker medewerker, Keuze keuze) {
        return uitstel.resume(dossiers.visibleTo(medewerker, keuze.kenmerk()));
    }
}
