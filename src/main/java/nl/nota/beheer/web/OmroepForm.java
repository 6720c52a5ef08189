package nl.nota.beheer.web;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import nl.nota.beheer.Omroepverzoek;
import org.jspecify.annotations.Nullable;

/**
 * What everybody is to be told, as it was typed.
 *
 * @param begin day and time as 2026-12-02T09:00; empty is now
 * @param eind the same
 * @param buiten any word where the public reads it too
 */
record OmroepForm(
        @Nullable String tekst,
        @Nullable String begin,
        @Nullable String eind,
        @Nullable String buiten) {
    static final OmroepForm LEEG = new OmroepForm("", "", "", null);

    /** The field of the page by the code of the reason. */
    static final Map<String, String> VELDEN = Map.of(
            "beheer.reden.omroep.leeg", "tekst",
            "beheer.reden.omroep.lang", "tekst",
            "beheer.reden.omroep.tekens", "tekst",
            "beheer.reden.omroep.begin", "begin",
            "beheer.reden.omroep.samen", "begin",
            "beheer.reden.omroep.eind", "eind",
            "beheer.reden.omroep.omgekeerd", "eind",
            "beheer.reden.omroep.voorbij", "eind",
            "beheer.reden.omroep.ver", "eind");

    /** What begins in the past begins now. */
    Omroepverzoek toVerzoek(Clock clock) {
        var nu = clock.instant();
        var van =
                text(begin).isEmpty() ? Optional.of(nu) : moment(begin, clock).map(een -> een.isBefore(nu) ? nu : een);
        return new Omroepverzoek(
                text(tekst), van.orElse(null), moment(eind, clock).orElse(null), buiten != null);
    }

    private static Optional<Instant> moment(@Nullable String getypt, Clock clock) {
        try {
            var moment = LocalDateTime.parse(text(getypt).replace(' ', 'T'));
            return Optional.of(moment.atZone(clock.getZone()).toInstant());
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static String text(@Nullable String veld) {
        return Objects.requireNonNullElse(veld, "").strip();
    }
}
