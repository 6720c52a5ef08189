package nl.nota.verzending.web;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import nl.nota.kern.Outcome;
import nl.nota.kern.Reden;
import nl.nota.verzending.Verzendverzoek;
import org.jspecify.annotations.Nullable;

/**
 * What somebody sends who records that a letter went out.
 *
 * @param brief which letter
 * @param datum a day as 2025-10-06
 * @param beslisnotas the kenmerken of the notas that go along; a form has them on lines of one field
 */
record VerzendForm(
        @Nullable String brief,
        @Nullable String datum,
        @Nullable String kamerstuk,
        @Nullable List<String> beslisnotas) {
    /** The same about this letter, where none is named. */
    VerzendForm about(@Nullable String enige) {
        return brief == null || brief.isBlank() ? new VerzendForm(enige, datum, kamerstuk, beslisnotas) : this;
    }

    Outcome<Verzendverzoek> toVerzoek() {
        var redenen = new ArrayList<Reden>();
        var id = BriefForm.Velden.id(brief);
        if (id.isEmpty()) redenen.add(Reden.achterhaald("verzending.reden.geen-brief"));
        var dag = BriefForm.Velden.day(datum);
        if (dag.isEmpty())
            redenen.add(Reden.onjuist("verzending.reden.geen-datum", Objects.requireNonNullElse(datum, "")));
        if (!redenen.isEmpty()) return Outcome.refused(redenen);
        return Outcome.done(new Verzendverzoek(
                id.orElseThrow(),
                dag.orElseThrow(),
                Objects.requireNonNullElse(kamerstuk, ""),
                BriefForm.Velden.all(beslisnotas).stream()
                        .flatMap(een -> Stream.of(een.split("[\\r\\n,;]+")))
                        .toList()));
    }

    /** What was filled in, to be shown again. */
    Map<String, Object> invoer() {
        var invoer = new HashMap<String, Object>();
        invoer.put("datum", Objects.requireNonNullElse(datum, ""));
        invoer.put("kamerstuk", Objects.requireNonNullElse(kamerstuk, ""));
        invoer.put("beslisnotas", String.join("\n", BriefForm.Velden.all(beslisnotas)));
        return invoer;
    }
}
