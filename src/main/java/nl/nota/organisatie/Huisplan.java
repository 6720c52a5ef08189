package nl.nota.organisatie;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What would become of the house by a list.
 *
 * @param soort null when nobody can tell which list it is
 * @param fouten everything that is wrong; while there is anything, nothing is changed
 * @param gelijk how many rows change nothing
 * @param merk the fingerprint of the file and of all it changes: what is confirmed is exactly this
 */
public record Huisplan(
        @Nullable Huislijstsoort soort,
        List<Huisfout> fouten,
        List<Huiswijziging> wijzigingen,
        int gelijk,
        String merk) {
    public Huisplan {
        fouten = List.copyOf(fouten);
        wijzigingen = List.copyOf(wijzigingen);
    }

    public long nieuw() {
        return wijzigingen.stream().filter(Huiswijziging::isNieuw).count();
    }

    /** Whether somebody could say yes to it. */
    public boolean isUitvoerbaar() {
        return fouten.isEmpty() && !wijzigingen.isEmpty();
    }
}
