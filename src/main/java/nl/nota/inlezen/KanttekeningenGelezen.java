package nl.nota.inlezen;

import java.util.List;
import nl.nota.nota.Kenmerk;
import nl.nota.organisatie.Medewerker;

/** A nota came in as a file with comments in its margin; who keeps what people say about a nota hears of it. */
public record KanttekeningenGelezen(Kenmerk kenmerk, Medewerker steller, List<Lezing.Kanttekening> kanttekeningen) {
    public KanttekeningenGelezen {
        kanttekeningen = List.copyOf(kanttekeningen);
    }
}
