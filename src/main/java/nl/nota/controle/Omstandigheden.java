package nl.nota.controle;

import java.time.LocalDate;
import java.util.List;
import nl.nota.organisatie.Registerdag;
import org.jspecify.annotations.Nullable;

/**
 * What a rule may know of a nota beside its text.
 *
 * @param kenmerk as printed
 * @param register on the day of the nota
 * @param geclaimd the parties that an imported file says agreed, as written
 * @param aantalBijlagen as the paper says, or null when it does not
 * @param paginakop whether it came in as a file that repeated its head on each page
 */
public record Omstandigheden(
        String kenmerk,
        Registerdag register,
        LocalDate vandaag,
        List<String> geclaimd,
        @Nullable Integer aantalBijlagen,
        boolean paginakop) {
    public Omstandigheden {
        geclaimd = List.copyOf(geclaimd);
    }
}
