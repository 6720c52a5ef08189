package nl.nota.openbaarmaking.web;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import nl.nota.kern.Outcome;
import nl.nota.kern.Reden;
import nl.nota.openbaarmaking.Oorzaak;
import nl.nota.openbaarmaking.Publicatieverzoek;
import nl.nota.web.Keuze;
import org.jspecify.annotations.Nullable;

/**
 * When something becomes public, as it was filled in.
 *
 * @param wanneer METEEN, EMBARGO, BIJ_VERZENDING or NIET; at once when nothing is said
 * @param moment the day and the time in the time of the house, or with an offset: 2026-12-03T12:00:00, 3-12-2026 12:00
 * @param soort why it replaces what is public: PRIVACY or PROCEDURE
 */
record PublicatieForm(
        @Nullable String wanneer,
        @Nullable String moment,
        @Nullable String soort,
        @Nullable String reden) {
    private static final ZoneId HIER = ZoneId.of("Europe/Amsterdam");
    private static final List<DateTimeFormatter> VORMEN = List.of(
            DateTimeFormatter.ISO_LOCAL_DATE_TIME,
            DateTimeFormatter.ofPattern("d-M-uuuu H:mm[:ss]").withResolverStyle(ResolverStyle.STRICT));

    Outcome<Publicatieverzoek> toVerzoek() {
        var gekozen = Keuze.of(
                Publicatieverzoek.Wanneer.class, filled(wanneer).orElse(Publicatieverzoek.Wanneer.METEEN.name()));
        if (gekozen.isEmpty()) return Outcome.refused(List.of(Reden.onjuist("openbaarmaking.reden.wanneer")));
        var wat = gekozen.get();
        return Outcome.done(new Publicatieverzoek(
                wat,
                wat == Publicatieverzoek.Wanneer.EMBARGO ? tijdstip() : null,
                Keuze.of(Oorzaak.class, soort).orElse(null),
                Objects.requireNonNullElse(reden, "")));
    }

    private @Nullable Instant tijdstip() {
        return filled(moment)
                .flatMap(getypt -> Stream.concat(offset(getypt), VORMEN.stream().flatMap(vorm -> local(getypt, vorm)))
                        .findFirst())
                .orElse(null);
    }

    private static Stream<Instant> offset(String getypt) {
        try {
            return Stream.of(OffsetDateTime.parse(getypt).toInstant());
        } catch (DateTimeException e) {
            return Stream.of();
        }
    }

    private static Stream<Instant> local(String getypt, DateTimeFormatter vorm) {
        try {
            return Stream.of(LocalDateTime.parse(getypt, vorm).atZone(HIER).toInstant());
        } catch (DateTimeException e) {
            return Stream.of();
        }
    }

    private static Optional<String> filled(@Nullable String tekst) {
        return Optional.ofNullable(tekst).map(String::strip).filter(een -> !een.isEmpty());
    }
}
