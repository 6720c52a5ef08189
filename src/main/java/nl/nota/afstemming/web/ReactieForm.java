package nl.nota.afstemming.web;

import java.util.UUID;
import nl.nota.afstemming.Verwerking;
import nl.nota.afstemming.Voorwaardereactie;
import nl.nota.kern.Outcome;
import nl.nota.kern.Reden;
import nl.nota.web.Keuze;
import org.jspecify.annotations.Nullable;

/**
 * What the drafters answer to a voorwaarde, as it was typed on the page or by a machine.
 *
 * @param vorige the last thing said about it that the author saw: an id, or "" for none; null when nobody looked
 */
record ReactieForm(
        @Nullable String antwoord,
        @Nullable String toelichting,
        @Nullable Integer versie,
        @Nullable String vorige) {

    /** What is meant; refused when it is no answer. */
    Outcome<Voorwaardereactie> toReactie() {
        return Keuze.of(Verwerking.class, antwoord)
                .map(keuze -> Outcome.done(
                        new Voorwaardereactie(keuze, toelichting == null ? "" : toelichting, versie, seen())))
                .orElseGet(() -> Outcome.refused(
                        antwoord == null || antwoord.isBlank()
                                ? Reden.onjuist("afstemming.reden.geen-verwerking")
                                : Reden.onjuist(
                                        "afstemming.reden.onbekende-verwerking",
                                        antwoord,
                                        Keuze.possible(Verwerking.class))));
    }

    /** An id that is none was seen by nobody, and so was overtaken. */
    private Voorwaardereactie.@Nullable Vorige seen() {
        if (vorige == null) return null;
        if (vorige.isEmpty()) return new Voorwaardereactie.Vorige(null);
        try {
            return new Voorwaardereactie.Vorige(UUID.fromString(vorige));
        } catch (IllegalArgumentException e) {
            return new Voorwaardereactie.Vorige(null);
        }
    }
}
