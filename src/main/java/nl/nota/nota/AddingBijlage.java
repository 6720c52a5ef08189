package nl.nota.nota;

import java.util.ArrayList;
import nl.nota.kern.Outcome;
import nl.nota.organisatie.Medewerker;
import org.springframework.core.io.InputStreamSource;
import org.springframework.stereotype.Service;

/** The steller and medestellers lay a file with the concept. It is no Gebeurtenis. */
@Service
public class AddingBijlage {
    private final PlacingBijlage placing;
    private final Bestandsontvangst ontvangst;

    AddingBijlage(PlacingBijlage placing, Bestandsontvangst ontvangst) {
        this.placing = placing;
        this.ontvangst = ontvangst;
    }

    /**
     * Adds a file behind the others.
     *
     * @param naam as the file is called, to the letter
     */
    public Outcome<Bijlage> add(
            Medewerker medewerker, Kenmerk kenmerk, InputStreamSource bron, String naam, Bijlagevelden velden) {
        var redenen = new ArrayList<>(placing.against(medewerker, kenmerk));
        if (redenen.isEmpty()) redenen.addAll(velden.against());
        if (!redenen.isEmpty()) return Outcome.refused(redenen);
        return switch (ontvangst.receive(bron, naam)) {
            case Outcome.Refused<Bijlage.Bestand>(var bezwaren) -> Outcome.refused(bezwaren);
            case Outcome.Done<Bijlage.Bestand>(var bestand) -> placing.add(medewerker, kenmerk, bestand, velden);
        };
    }
}
