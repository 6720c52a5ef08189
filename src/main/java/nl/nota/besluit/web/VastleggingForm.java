package nl.nota.besluit.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import nl.nota.besluit.Beslissing;
import nl.nota.besluit.Besluiteis;
import nl.nota.besluit.Bewijs;
import nl.nota.besluit.Opgave;
import nl.nota.kern.Outcome;
import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;

/**
 * What the private office typed about a besluit that was taken elsewhere.
 *
 * @param gezegdOp day and time as 2025-10-01T14:02
 * @param bewijs the words of a message, unless there is a file
 */
record VastleggingForm(
        @Nullable String opGezagVan,
        @Nullable String wijze,
        @Nullable String gezegdOp,
        @Nullable String bewijs,
        @Nullable MultipartFile bestand) {
    static final VastleggingForm LEEG = new VastleggingForm(null, null, null, null, null);

    /** The besluit as it was recorded; refused with all that is missing in both. */
    Outcome<Beslissing> toBeslissing(BesluitForm besluit, List<Besluiteis> eisen, ZoneId zone) {
        return switch (Opgaveveld.read(opGezagVan, wijze, moment(zone), evidence())) {
            case Outcome.Done<Opgave>(var opgave) -> besluit.toBeslissing(eisen, opgave);
            case Outcome.Refused<Opgave>(var redenen) -> Opgaveveld.refused(redenen, besluit.toBeslissing(eisen, null));
        };
    }

    private @Nullable Instant moment(ZoneId zone) {
        if (gezegdOp == null) return null;
        try {
            return LocalDateTime.parse(gezegdOp.strip()).atZone(zone).toInstant();
        } catch (DateTimeException e) {
            return null;
        }
    }

    private @Nullable Bewijs evidence() {
        if (bestand == null || bestand.isEmpty()) return bewijs == null || bewijs.isBlank() ? null : Bewijs.of(bewijs);
        try {
            return new Bewijs(
                    Objects.requireNonNullElse(bestand.getOriginalFilename(), ""),
                    Objects.requireNonNullElse(bestand.getContentType(), "application/octet-stream"),
                    bestand.getBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
