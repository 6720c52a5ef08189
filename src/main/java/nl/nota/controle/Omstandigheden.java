package nl.nota.controle;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import nl.nota.organisatie.Registerdag;
import org.jspecify.annotations.Nullable;

/**
 * What a rule may know of a nota beside its text.
 *
 * @param kenmerk as printed
 * @param register on the day of the nota
 * @param geclaimd the parties that an imported file says agreed, as written
 * @param aantalBijlagen as the paper says, or null when it does not
 * @param gemarkeerd the grounds on which drafters marked that something in it stays inside
 * @param verplicht the codes of the rubrieken that its template does not leave empty in a nota of its soort
 * @param paginakop whether it came in as a file that repeated its head on each page
 */
public record Omstandigheden(
        String kenmerk,
        Registerdag register,
        LocalDate vandaag,
        List<String> geclaimd,
        @Nullable Integer aantalBijlagen,
        Set<String> gemarkeerd,
        Set<String> verplicht,
        boolean paginakop) {
    public Omstandigheden {
        geclaimd = List.copyOf(geclaimd);
        gemarkeerd = Set.copyOf(gemarkeerd);
        verplicht = Set.copyOf(verplicht);
    }

    /** Of a nota in which nothing is marked and anything may be empty. */
    public Omstandigheden(
            String kenmerk,
            Registerdag register,
            LocalDate vandaag,
            List<String> geclaimd,
            @Nullable Integer aantalBijlagen,
            boolean paginakop) {
        this(kenmerk, register, vandaag, geclaimd, aantalBijlagen, Set.of(), Set.of(), paginakop);
    }
}
