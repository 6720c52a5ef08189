package nl.nota.bericht;

import java.util.Optional;
import nl.nota.nota.Kenmerk;

/** Port: where a nota stands for whoever must be told of it; it takes all offices to know, so the roof fills it. */
public interface AanZetten {

    /** Where this nota stands now, for nobody in particular. */
    Optional<Zetstand> of(Kenmerk kenmerk);
}
