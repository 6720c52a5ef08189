package nl.nota.opmerking;

import java.util.List;
import nl.nota.inlezen.KanttekeningenGelezen;
import nl.nota.inlezen.Lezing;
import nl.nota.kern.Outcome;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** What stood in the margin of a file that came in is said again by who brought it in, in the drafters' circle. */
@Component
class BringingKanttekeningen {
    private static final int LANGSTE = 3_500;

    private final MakingOpmerking making;

    BringingKanttekeningen(MakingOpmerking making) {
        this.making = making;
    }

    @EventListener
    void bring(KanttekeningenGelezen gelezen) {
        for (var een : gelezen.kanttekeningen()) {
            for (var invoer : attempts(een))
                if (making.make(gelezen.steller(), gelezen.kenmerk(), invoer) instanceof Outcome.Done<?>) break;
        }
    }

    /** About exactly its words; else about the first time they stand there, its rubriek, or the nota. */
    private static List<Opmerkingsinvoer> attempts(Lezing.Kanttekening een) {
        var citaat = een.citaat().isBlank() ? null : een.citaat();
        return List.of(
                about(een, een.rubriek(), citaat, null),
                about(een, een.rubriek(), citaat, 1),
                about(een, een.rubriek(), null, null),
                about(een, null, null, null));
    }

    private static Opmerkingsinvoer about(
            Lezing.Kanttekening een, @Nullable String rubriek, @Nullable String citaat, @Nullable Integer keer) {
        var plaats = rubriek == null ? null : citaat;
        return new Opmerkingsinvoer(
                rubriek, null, null, plaats, plaats == null ? null : keer, words(een), null, null, null, null, null);
    }

    private static String words(Lezing.Kanttekening een) {
        var auteur = een.auteur().isBlank() ? "Iemand" : een.auteur();
        var tekst = auteur + " in het Word-bestand: " + een.tekst();
        return tekst.length() <= LANGSTE ? tekst : tekst.substring(0, LANGSTE) + "…";
    }
}
