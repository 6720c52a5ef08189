package nl.nota.overzicht.web;

import java.time.LocalDate;
import java.util.Optional;
import nl.nota.nota.Kenmerk;
import nl.nota.nota.Versienummer;
import nl.nota.overzicht.Bulkstap;
import org.jspecify.annotations.Nullable;

/** A chosen nota as a form sends it back: its kenmerk, and the versie and hash that stood in the list. */
final class Keuzewaarde {
    private static final String DEEL = "|";

    private Keuzewaarde() {}

    static String write(Kenmerk kenmerk, Optional<Versienummer> versie) {
        return kenmerk
                + versie.map(een -> DEEL + een.nummer() + DEEL + een.hash()).orElse("");
    }

    /** What was chosen; empty for what no list of ours sends. */
    static Optional<Bulkstap.Keuze> read(String waarde, @Nullable LocalDate tot) {
        var delen = waarde.split("\\|", 3);
        return Kenmerk.parse(delen[0]).map(kenmerk -> new Bulkstap.Keuze(kenmerk, versie(delen), tot));
    }

    private static Optional<Versienummer> versie(String[] delen) {
        try {
            return delen.length == 3
                    ? Optional.of(new Versienummer(Integer.parseInt(delen[1]), delen[2]))
                    : Optional.empty();
        } catch (IllegalArgumentException geenVersie) {
            return Optional.empty();
        }
    }
}
