package nl.nota.afstemming.web;

import java.time.LocalDate;
import nl.nota.afstemming.Eis;
import org.jspecify.annotations.Nullable;

/** A voorwaarde as it was typed, on the page or by a machine; only its words must be there. */
record EisForm(
        @Nullable String tekst,
        @Nullable String rubriek,
        @Nullable Integer begin,
        @Nullable Integer eind,
        @Nullable String citaat,
        @Nullable String eigenaar,
        @Nullable LocalDate uiterlijk) {

    static EisForm of(String tekst) {
        return new EisForm(tekst, null, null, null, null, null, null);
    }

    Eis toEis() {
        var isPlaats = isFilled(rubriek) || begin != null || eind != null || isFilled(citaat);
        var plaats = isPlaats ? new Eis.Plaats(rubriek, begin, eind, citaat) : null;
        return new Eis(tekst == null ? "" : tekst, plaats, eigenaar, uiterlijk);
    }

    private static boolean isFilled(@Nullable String waarde) {
        return waarde != null && !waarde.isBlank();
    }
}
