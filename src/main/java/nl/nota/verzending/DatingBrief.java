package nl.nota.verzending;

import java.util.UUID;
import nl.nota.kern.Outcome;
import nl.nota.nota.Bestandsontvangst;
import nl.nota.nota.Bijlage;
import nl.nota.nota.Kenmerk;
import nl.nota.organisatie.Medewerker;
import org.springframework.core.io.InputStreamSource;
import org.springframework.stereotype.Service;

/**
 * The steller, the secretariaat or the private office brings the dated file of a letter, which is then what is signed
 * and sent. It may differ in its day, its reference and its signatures; other words are another letter.
 */
@Service
public class DatingBrief {
    private final PlacingBriefbestand placing;
    private final Bestandsontvangst ontvangst;

    DatingBrief(PlacingBriefbestand placing, Bestandsontvangst ontvangst) {
        this.placing = placing;
        this.ontvangst = ontvangst;
    }

    /**
     * Lays the file with the letter; who signed an earlier one is asked again.
     *
     * @param naam as the file is called, to the letter
     */
    public Outcome<UUID> date(Medewerker medewerker, Kenmerk kenmerk, UUID brief, InputStreamSource bron, String naam) {
        var redenen = placing.against(medewerker, kenmerk, brief);
        if (!redenen.isEmpty()) return Outcome.refused(redenen);
        return switch (ontvangst.receive(bron, naam)) {
            case Outcome.Refused<Bijlage.Bestand>(var bezwaren) -> Outcome.refused(bezwaren);
            case Outcome.Done<Bijlage.Bestand>(var bestand) -> placing.place(medewerker, kenmerk, brief, bestand);
        };
    }
}
