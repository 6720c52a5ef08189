package nl.nota.verzending.web;

import java.util.ArrayList;
import java.util.Map;
import java.util.Objects;
import nl.nota.kern.Outcome;
import nl.nota.kern.Reden;
import nl.nota.verzending.Kamersoort;
import nl.nota.verzending.Kamerverplichting;
import nl.nota.verzending.Kamerzaak;
import nl.nota.web.Keuze;
import org.jspecify.annotations.Nullable;

/**
 * A motie or toezegging as it was typed or sent.
 *
 * @param termijn a day as 2025-10-06, or empty
 */
record KamerzaakForm(
        @Nullable String soort,
        @Nullable String nummer,
        @Nullable String lid,
        @Nullable String onderwerp,
        @Nullable String bron,
        @Nullable String termijn) {
    static final KamerzaakForm LEEG = new KamerzaakForm(null, null, null, null, null, null);
    static final Map<String, String> VELDEN = Map.of(
            "verzending.reden.kamersoort", "soort",
            "verzending.reden.nummer-verplicht", "nummer",
            "verzending.reden.onderwerp-verplicht", "onderwerp",
            "verzending.reden.geen-datum", "termijn");

    /** What is known of one already, so that only what is missing is typed. */
    static KamerzaakForm of(Kamerverplichting een) {
        var termijn = een.termijn();
        return new KamerzaakForm(
                een.soort().name(),
                een.nummer(),
                een.lid(),
                een.onderwerp(),
                een.bron(),
                termijn == null ? "" : termijn.toString());
    }

    Outcome<Kamerzaak> toZaak() {
        var redenen = new ArrayList<Reden>();
        var wat = Keuze.of(Kamersoort.class, soort);
        if (wat.isEmpty()) redenen.add(Reden.onjuist("verzending.reden.kamersoort", Keuze.possible(Kamersoort.class)));
        var dag = BriefForm.Velden.day(termijn);
        if (dag.isEmpty() && termijn != null && !termijn.isBlank())
            redenen.add(Reden.onjuist("verzending.reden.geen-datum", termijn));
        if (!redenen.isEmpty()) return Outcome.refused(redenen);
        return Outcome.done(new Kamerzaak(
                wat.orElseThrow(), text(nummer), text(lid), text(onderwerp), text(bron), dag.orElse(null)));
    }

    private static String text(@Nullable String tekst) {
        return Objects.requireNonNullElse(tekst, "");
    }
}
