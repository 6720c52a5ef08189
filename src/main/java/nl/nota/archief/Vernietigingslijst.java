package nl.nota.archief;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What one person proposed to destroy, and what another decided; once it was done, the declaration of it (verklaring
 * van vernietiging). It names notas by their kenmerk and never by their title.
 *
 * @param door who proposed it
 * @param besluit what was decided, or null while it waits
 */
public record Vernietigingslijst(
        UUID id,
        int nummer,
        String reden,
        UUID door,
        Instant tijd,
        List<Regel> regels,
        @Nullable Besluit besluit) {
    public Vernietigingslijst {
        regels = List.copyOf(regels);
    }

    /**
     * One nota.
     *
     * @param soort what it was, as a code
     * @param onderdeel the code of where it came from
     * @param categorie the code of the category of the selectielijst
     * @param dag when it was closed
     * @param vernietigbaar the first day on which it might be destroyed
     * @param vernietigd what was destroyed of it, or null
     */
    public record Regel(
            String kenmerk,
            String soort,
            String onderdeel,
            String categorie,
            LocalDate dag,
            LocalDate vernietigbaar,
            @Nullable Vernietigd vernietigd) {}

    /**
     * That a nota is gone.
     *
     * @param rijen how many rows it had in the database
     * @param bestanden how many files were let go of
     * @param gebeurtenissen how many rows its trail had
     * @param ketenhash the hash that its trail ended in, in hexadecimal digits
     */
    public record Vernietigd(int rijen, int bestanden, int gebeurtenissen, String ketenhash, Instant tijd) {}

    /** What another decided. */
    public record Besluit(boolean akkoord, String reden, UUID door, Instant tijd) {}

    public boolean isOpen() {
        return besluit == null;
    }
}
