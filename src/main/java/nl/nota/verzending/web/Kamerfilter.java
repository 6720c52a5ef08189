package nl.nota.verzending.web;

import nl.nota.verzending.Kamersoort;
import nl.nota.verzending.Kamerstand;
import nl.nota.verzending.Kamervraag;
import nl.nota.web.Keuze;
import org.jspecify.annotations.Nullable;

/** Which moties and toezeggingen are asked for, as an address says it; what makes no sense is not asked. */
record Kamerfilter(
        @Nullable String soort,
        @Nullable String stand,
        @Nullable String zoek) {
    Kamervraag vraag() {
        return new Kamervraag(
                Keuze.of(Kamersoort.class, soort).orElse(null),
                Keuze.of(Kamerstand.class, stand).orElse(null),
                zoek);
    }

    /** The same for one kind only. */
    Kamervraag vraag(Kamersoort alleen) {
        return new Kamervraag(alleen, Keuze.of(Kamerstand.class, stand).orElse(null), zoek);
    }
}
