package nl.nota.inlezen;

import java.util.ArrayList;
import java.util.List;
import nl.nota.inlezen.Lezing.Herkend;
import org.jspecify.annotations.Nullable;

/** What stands in a file and is no text of the nota, word for word, and of which ministry the letterhead is. */
final class Weggelaten {
    private final List<Herkend> alles = new ArrayList<>();
    private @Nullable String ministerie;

    void add(String soort, String woorden) {
        if (!woorden.isBlank()) add(new Herkend(Herkend.WEG + soort, woorden));
    }

    private void add(Herkend weg) {
        if (!alles.contains(weg)) alles.add(weg);
    }

    void add(Weggelaten ander) {
        ministry(ander.ministerie);
        ander.alles.forEach(this::add);
    }

    /** The first letterhead that the register knows decides. */
    void ministry(@Nullable String naam) {
        if (ministerie == null) ministerie = naam;
    }

    @Nullable
    String ministerie() {
        return ministerie;
    }

    List<Herkend> alles() {
        return alles;
    }
}
