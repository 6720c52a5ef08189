package nl.nota.afstemming.web;

import java.util.Optional;
import java.util.stream.Stream;
import nl.nota.afstemming.Eis;
import nl.nota.kern.Reden;
import nl.nota.web.Dag;
import org.jspecify.annotations.Nullable;

/**
 * A voorwaarde as it was typed, on the page or by a machine; only its words must be there.
 *
 * @param eigenaar user name of the drafter who sees to it; nothing means the steller
 */
record EisForm(
        @Nullable String tekst,
        @Nullable String rubriek,
        @Nullable Integer begin,
        @Nullable Integer eind,
        @Nullable String citaat,
        @Nullable String eigenaar,
        @Nullable String uiterlijk) {

    boolean isLeeg() {
        return begin == null
                && eind == null
                && Stream.of(tekst, rubriek, citaat, eigenaar, uiterlijk).noneMatch(EisForm::isFilled);
    }

    /** What keeps it from being read. */
    Optional<Reden> against(int nummer) {
        return isFilled(uiterlijk) && Dag.parse(uiterlijk).isEmpty()
                ? Optional.of(Reden.onjuist("afstemming.reden.voorwaarde-datum", nummer))
                : Optional.empty();
    }

    Eis toEis() {
        var isPlaats = isFilled(rubriek) || begin != null || eind != null || isFilled(citaat);
        var plaats = isPlaats ? new Eis.Plaats(rubriek, begin, eind, citaat) : null;
        return new Eis(
                tekst == null ? "" : tekst,
                plaats,
                eigenaar,
                Dag.parse(uiterlijk).orElse(null));
    }

    private static boolean isFilled(@Nullable String waarde) {
        return waarde != null && !waarde.isBlank();
    }
}
