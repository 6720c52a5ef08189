package nl.nota.nota;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a nota begins with.
 *
 * @param sjabloon the code of the template it is set up by, or null for what came from a file
 * @param gewenst the kenmerk to keep when it is free
 * @param aantalBijlagen what the paper says, or null
 */
public record Notabegin(
        Inhoud inhoud,
        @Nullable String sjabloon,
        Planning planning,
        Optional<Kenmerk> gewenst,
        @Nullable Integer aantalBijlagen,
        Herkomst herkomst) {
    /** By a template. */
    public Notabegin(Inhoud inhoud, @Nullable String sjabloon, Planning planning, Herkomst herkomst) {
        this(inhoud, sjabloon, planning, Optional.empty(), null, herkomst);
    }
}
