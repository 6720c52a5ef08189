package nl.nota.overzicht;

import java.util.Comparator;
import java.util.List;
import nl.nota.nota.Fase;
import nl.nota.nota.Lezers;
import nl.nota.organisatie.Medewerker;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The notas that wait for somebody's paraaf, the one that waits longest first. */
@Component
public class Paraafstapel {
    private final Werkvoorraad werkvoorraad;
    private final Lezers lezers;

    Paraafstapel(Werkvoorraad werkvoorraad, Lezers lezers) {
        this.werkvoorraad = werkvoorraad;
        this.lezers = lezers;
    }

    /** All that this person may initial now, however many; what was put off waits until its day. */
    @Transactional(readOnly = true)
    public List<Werkregel> of(Medewerker medewerker) {
        var beurten = werkvoorraad.all(medewerker, Werkvraag.all(Stapel.BEURT).in(Fase.IN_PARAFERING)).stream()
                .filter(regel -> regel.gevraagd() == Gevraagd.PARAFEREN)
                .sorted(Comparator.comparing(Werkregel::sinds))
                .toList();
        if (beurten.isEmpty()) return beurten;
        var eigen = lezers.draftedBy(
                medewerker, beurten.stream().map(een -> een.kenmerk().waarde()).toList());
        return beurten.stream()
                .filter(regel -> !eigen.contains(regel.kenmerk().waarde()))
                .toList();
    }
}
