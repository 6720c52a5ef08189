package nl.nota.nota;

import java.util.UUID;
import nl.nota.kern.Outcome;
import nl.nota.organisatie.Medewerker;
import org.springframework.core.io.InputStreamSource;
import org.springframework.stereotype.Service;

/** The steller and medestellers lay another file in the place of a bijlage. It is no Gebeurtenis. */
@Service
public class ReplacingBijlage {
    private final PlacingBijlage placing;
    private final Bestandsontvangst ontvangst;

    ReplacingBijlage(PlacingBijlage placing, Bestandsontvangst ontvangst) {
        this.placing = placing;
        this.ontvangst = ontvangst;
    }

    /** Lays a file in the place of another; what is said of that one stays. */
    public Outcome<Bijlage> replace(
            Medewerker medewerker, Kenmerk kenmerk, UUID oud, InputStreamSource bron, String naam) {
        var redenen = placing.against(medewerker, kenmerk);
        if (!redenen.isEmpty()) return Outcome.refused(redenen);
        return switch (ontvangst.receive(bron, naam)) {
            case Outcome.Refused<Bijlage.Bestand>(var bezwaren) -> Outcome.refused(bezwaren);
            case Outcome.Done<Bijlage.Bestand>(var bestand) -> placing.replace(medewerker, kenmerk, bestand, oud);
        };
    }
}
