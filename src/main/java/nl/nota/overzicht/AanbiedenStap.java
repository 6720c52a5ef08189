package nl.nota.overzicht;

import java.util.ArrayList;
import java.util.List;
import nl.nota.besluit.BesluitHandeling;
import nl.nota.besluit.OfferingNota;
import nl.nota.kern.Outcome;
import nl.nota.kern.Reden;
import nl.nota.nota.Dossier;
import nl.nota.organisatie.Medewerker;
import org.springframework.stereotype.Component;

/** Offers what was agreed, as on the page of one nota, bound to the versie that stood in the list. */
@Component
class AanbiedenStap implements Bulkstap {
    private final OfferingNota offering;

    AanbiedenStap(OfferingNota offering) {
        this.offering = offering;
    }

    @Override
    public Soort soort() {
        return Soort.AANBIEDEN;
    }

    @Override
    public List<Reden> against(Dossier dossier, Keuze keuze) {
        var redenen = new ArrayList<>(BesluitHandeling.AANBIEDEN.against(dossier));
        if (redenen.isEmpty() && !keuze.gelezen().equals(dossier.nota().versie()))
            redenen.add(Reden.achterhaald("overzicht.reden.andere-versie"));
        return redenen;
    }

    @Override
    public Outcome<?> perform(Medewerker medewerker, Keuze keuze) {
        return keuze.gelezen()
                .<Outcome<?>>map(gelezen -> offering.offer(medewerker, keuze.kenmerk(), gelezen))
                .orElseGet(() -> Outcome.refused(Reden.achterhaald("overzicht.reden.andere-versie")));
    }
}
