package nl.nota.overzicht;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import nl.nota.nota.Kopprofiel;
import nl.nota.nota.Kopprofiel.Bron;
import org.jspecify.annotations.Nullable;

/**
 * How a sheet is printed, besides its text: the head of the ministry, and by when it must be decided.
 *
 * @param ministeries which of those who agreed are ministries
 */
public record Opdruk(
        Kopprofiel profiel,
        Set<String> ministeries,
        @Nullable LocalDate beslisdatum) {
    static final Opdruk GEWOON = new Opdruk(Kopprofiel.DEFENSIE, Set.of(), null);

    public Opdruk {
        ministeries = Set.copyOf(ministeries);
    }

    /** Whether this head tells those of the own ministry from others. */
    static boolean isSplit(Kopprofiel profiel) {
        return profiel.has(Bron.INTERN_AFGESTEMD)
                || profiel.has(Bron.EXTERN_AFGESTEMD)
                || profiel.has(Bron.MEDEPARAFEN);
    }

    /** Of these codes those of the own ministry. */
    List<String> intern(List<String> codes) {
        return codes.stream().filter(code -> !isExtern(code)).toList();
    }

    /** Of these codes the other ministries. */
    List<String> extern(List<String> codes) {
        return codes.stream().filter(this::isExtern).toList();
    }

    private boolean isExtern(String code) {
        return ministeries.contains(code) && !code.equals(profiel.ministerie());
    }

    /** What stands before the initials of the line, or null where the house says so itself. */
    @Nullable
    String opschrift(Bron bron) {
        return profiel.regels().stream()
                .filter(regel -> regel.bron() == bron)
                .map(Kopprofiel.Regel::opschrift)
                .findFirst()
                .orElse(null);
    }
}
