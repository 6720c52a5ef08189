package nl.nota.overzicht;

import java.util.List;
import nl.nota.kern.Outcome;
import nl.nota.kern.Reden;
import nl.nota.nota.Dossier;
import nl.nota.nota.Dossiers;
import nl.nota.organisatie.Medewerker;
import org.springframework.stereotype.Component;

/** Puts notas of the own turn off until a day. */
@Component
class UitstellenStap implements Bulkstap {
    private final Uitstel uitstel;
    private final Dossiers dossiers;

    UitstellenStap(Uitstel uitstel, Dossiers dossiers) {
        this.uitstel = uitstel;
        this.dossiers = dossiers;
    }

    @Override
    public Soort soort() {
        return Soort.UITSTELLEN;
    }

    @Override
    public List<Reden> against(Dossier dossier, Keuze keuze) {
        return uitstel.against(dossier, keuze.tot());
    }

    @Override
    public Outcome<?> perform(Medewerker medewerker, Keuze keuze) {
        return uitstel.until(dossiers.visibleTo(medewerker, keuze.kenmerk()), keuze.tot());
    }
}
