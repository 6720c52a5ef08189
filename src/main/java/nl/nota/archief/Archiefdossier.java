package nl.nota.archief;

import java.util.List;
import java.util.Optional;
import nl.nota.nota.Dossier;
import nl.nota.nota.Fase;
import org.jspecify.annotations.Nullable;

/**
 * A dossier as the archive looks at it.
 *
 * @param openstaand what is not done yet
 * @param voorstel the code of the category that is proposed for it
 * @param afgesloten that it was closed, or null
 * @param stops all that ever kept it from destruction, the oldest first
 * @param publiek whether the public reads it now
 * @param verzonden whether it went to parliament, with a letter of its own or along with another
 */
public record Archiefdossier(
        Dossier dossier,
        List<Openstaand> openstaand,
        String voorstel,
        @Nullable Afsluiting afgesloten,
        List<Bewaarstop> stops,
        boolean publiek,
        boolean verzonden) {

    /** What a dossier may still lack; a letter or a voorwaarde must be dealt with before it is closed. */
    public enum Openstaand {
        BRIEF(true),
        VOORWAARDE(true),
        KAMERBRIEF(false),
        OPENBAARMAKING(false);

        private final boolean eerst;

        Openstaand(boolean eerst) {
            this.eerst = eerst;
        }

        /** Whether nobody closes a dossier that lacks this; without the others it takes a reason. */
        public boolean isEerst() {
            return eerst;
        }
    }

    public Archiefdossier {
        openstaand = List.copyOf(openstaand);
        stops = List.copyOf(stops);
    }

    /** Whether its nota was withdrawn, so that nothing of it is carried out. */
    public boolean isIngetrokken() {
        return dossier.nota().fase() == Fase.INGETROKKEN;
    }

    /** Whether it takes a reason to close it as it is. */
    boolean asksWhy() {
        return openstaand.stream().anyMatch(een -> !een.isEerst());
    }

    public boolean lacks(Openstaand wat) {
        return openstaand.contains(wat);
    }

    /** What keeps it from destruction now. */
    public List<Bewaarstop> open() {
        return stops.stream().filter(Bewaarstop::isOpen).toList();
    }

    public Optional<Afsluiting> afsluiting() {
        return Optional.ofNullable(afgesloten);
    }
}
