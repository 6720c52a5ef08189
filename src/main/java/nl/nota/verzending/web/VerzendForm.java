package nl.nota.verzending.web;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import nl.nota.kern.Outcome;
import nl.nota.kern.Reden;
import nl.nota.verzending.Kamerstand;
import nl.nota.verzending.Verzendverzoek;
import nl.nota.web.Keuze;
import org.jspecify.annotations.Nullable;

/**
 * What somebody sends who records that a letter went out.
 *
 * @param brief which letter
 * @param datum a day as 2025-10-06
 * @param beslisnotas the kenmerken of the notas that go along; a form has them on lines of one field
 * @param standen what the letter does with each motie and toezegging, by number
 */
record VerzendForm(
        @Nullable String brief,
        @Nullable String datum,
        @Nullable String kamerstuk,
        @Nullable List<String> beslisnotas,
        @Nullable Map<String, String> standen) {
    /** The same about this letter, where none is named. */
    VerzendForm about(@Nullable String enige) {
        return brief == null || brief.isBlank() ? new VerzendForm(enige, datum, kamerstuk, beslisnotas, standen) : this;
    }

    Outcome<Verzendverzoek> toVerzoek() {
        var redenen = new ArrayList<Reden>();
        var id = BriefForm.Velden.id(brief);
        if (id.isEmpty()) redenen.add(Reden.achterhaald("verzending.reden.geen-brief"));
        var dag = BriefForm.Velden.day(datum);
        if (dag.isEmpty())
            redenen.add(Reden.onjuist("verzending.reden.geen-datum", Objects.requireNonNullElse(datum, "")));
        var gezegd = standings(redenen);
        if (!redenen.isEmpty()) return Outcome.refused(redenen);
        return Outcome.done(new Verzendverzoek(
                id.orElseThrow(),
                dag.orElseThrow(),
                Objects.requireNonNullElse(kamerstuk, ""),
                BriefForm.Velden.all(beslisnotas).stream()
                        .flatMap(een -> Stream.of(een.split("[\\r\\n,;]+")))
                        .toList(),
                gezegd));
    }

    private Map<String, Kamerstand> standings(List<Reden> redenen) {
        var uit = new HashMap<String, Kamerstand>();
        if (standen == null) return uit;
        standen.forEach((sleutel, stand) -> Keuze.of(Kamerstand.class, stand)
                .ifPresentOrElse(
                        een -> uit.put(sleutel, een),
                        () -> redenen.add(
                                Reden.onjuist("verzending.reden.kamerstand", Keuze.possible(Kamerstand.class)))));
        return uit;
    }

    /** What was filled in, to be shown again. */
    Map<String, Object> invoer() {
        var invoer = new HashMap<String, Object>();
        invoer.put("datum", Objects.requireNonNullElse(datum, ""));
        invoer.put("kamerstuk", Objects.requireNonNullElse(kamerstuk, ""));
        invoer.put("standen", Objects.requireNonNullElse(standen, Map.of()));
        invoer.put("beslisnotas", String.join("\n", BriefForm.Velden.all(beslisnotas)));
        return invoer;
    }
}
