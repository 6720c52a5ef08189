package nl.nota.nota;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a nota begins with.
 *
 * @param sjabloon the form of the template it is set up by, or null for what came from a file
 * @param gewenst the kenmerk to keep when it is free
 * @param aantalBijlagen what the paper says, or null
 * @param uit the nota from which it was taken over, or null
 */
public record Notabegin(
        Inhoud inhoud,
        @Nullable Vormsleutel sjabloon,
        Planning planning,
        Optional<Kenmerk> gewenst,
        @Nullable Integer aantalBijlagen,
        Herkomst herkomst,
        @Nullable Kenmerk uit) {
    /** The same, taken over from another nota. */
    Notabegin from(Kenmerk ander) {
        return new Notabegin(inhoud, sjabloon, planning, gewenst, aantalBijlagen, herkomst, ander);
    }

    /** By a template. */
    public Notabegin(Inhoud inhoud, @Nullable Vormsleutel sjabloon, Planning planning, Herkomst herkomst) {
        this(inhoud, sjabloon, planning, Optional.empty(), null, herkomst, null);
    }
}
