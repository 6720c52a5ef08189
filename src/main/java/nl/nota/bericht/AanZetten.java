package nl.nota.bericht;

import java.util.List;
import java.util.Optional;
import nl.nota.nota.Kenmerk;
import nl.nota.organisatie.Medewerker;

/** Port: where a nota stands for whoever must be told of it; it takes all offices to know, so the roof fills it. */
public interface AanZetten {

    /** Where this nota stands now, for nobody in particular. */
    Optional<Zetstand> of(Kenmerk kenmerk);

    /** What lies with this person and must be done by a day, the nearest first; also in the place of others. */
    List<Agendaregel> deadlinesOf(Medewerker medewerker);
}
