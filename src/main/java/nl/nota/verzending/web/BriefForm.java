package nl.nota.verzending.web;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import nl.nota.kern.Outcome;
import nl.nota.kern.Reden;
import nl.nota.verzending.Briefgegevens;
import nl.nota.verzending.Geadresseerde;
import nl.nota.web.Keuze;
import org.jspecify.annotations.Nullable;

/**
 * What is said about a letter, as it was typed or sent.
 *
 * @param datum a day as 2025-10-06
 */
record BriefForm(
        @Nullable String bijlage,
        @Nullable String referentie,
        @Nullable String betreft,
        @Nullable String geadresseerde,
        @Nullable List<String> ondertekenaars,
        @Nullable List<String> medeNamens,
        @Nullable String datum) {
    static final Map<String, String> VELDEN = Map.ofEntries(
            Map.entry("verzending.reden.referentie-verplicht", "referentie"),
            Map.entry("verzending.reden.referentie-nota", "referentie"),
            Map.entry("verzending.reden.referentie-lang", "referentie"),
            Map.entry("verzending.reden.betreft-verplicht", "betreft"),
            Map.entry("verzending.reden.betreft-lang", "betreft"),
            Map.entry("verzending.reden.geadresseerde-verplicht", "geadresseerde"),
            Map.entry("verzending.reden.ondertekenaar-verplicht", "ondertekenaars"),
            Map.entry("verzending.reden.tekent-zelf", "medeNamens"),
            Map.entry("verzending.reden.datum", "datum"),
            Map.entry("verzending.reden.geen-datum", "datum"));

    /** The form as it is filled in for who begins. */
    static BriefForm of(Briefgegevens gegevens) {
        return new BriefForm(
                gegevens.bijlage().toString(),
                gegevens.referentie(),
                gegevens.betreft(),
                gegevens.geadresseerde().name(),
                gegevens.ondertekenaars(),
                gegevens.medeNamens(),
                gegevens.datum() == null ? "" : gegevens.datum().toString());
    }

    Outcome<Briefgegevens> toGegevens() {
        var redenen = new ArrayList<Reden>();
        var wie = Keuze.of(Geadresseerde.class, geadresseerde);
        if (wie.isEmpty())
            redenen.add(Reden.onjuist("verzending.reden.geadresseerde-verplicht", Keuze.possible(Geadresseerde.class)));
        var id = Velden.id(bijlage);
        if (id.isEmpty()) redenen.add(Reden.onjuist("verzending.reden.geen-kamerbrief"));
        var dag = Velden.day(datum);
        if (dag.isEmpty() && datum != null && !datum.isBlank())
            redenen.add(Reden.onjuist("verzending.reden.geen-datum", datum));
        if (!redenen.isEmpty()) return Outcome.refused(redenen);
        return Outcome.done(new Briefgegevens(
                id.orElseThrow(),
                Objects.requireNonNullElse(referentie, ""),
                Objects.requireNonNullElse(betreft, ""),
                wie.orElseThrow(),
                Velden.all(ondertekenaars),
                Velden.all(medeNamens),
                dag.orElse(null)));
    }

    /** Reads what anything can stand in. */
    static final class Velden {
        private Velden() {}

        static Optional<UUID> id(@Nullable String tekst) {
            if (tekst == null) return Optional.empty();
            try {
                return Optional.of(UUID.fromString(tekst.strip()));
            } catch (IllegalArgumentException e) {
                return Optional.empty();
            }
        }

        static Optional<LocalDate> day(@Nullable String tekst) {
            if (tekst == null || tekst.isBlank()) return Optional.empty();
            try {
                return Optional.of(LocalDate.parse(tekst.strip()));
            } catch (DateTimeException e) {
                return Optional.empty();
            }
        }

        static List<String> all(@Nullable List<@Nullable String> teksten) {
            if (teksten == null) return List.of();
            return teksten.stream().filter(Objects::nonNull).toList();
        }
    }
}
