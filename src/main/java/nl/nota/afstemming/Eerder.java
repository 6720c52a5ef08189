package nl.nota.afstemming;

import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a party said once and no longer says: it was replaced by a later answer, or taken back.
 *
 * @param intrekking that it was taken back, or null when a later answer replaced it
 * @param bewijs where it comes from, when somebody here recorded it for a party outside
 */
public record Eerder(
        Afstemming afstemming,
        @Nullable Intrekking intrekking,
        @Nullable Bewijs bewijs) {
    /** Who said it and who took it back, and in whose place. */
    public Stream<UUID> mensen() {
        var gezegd = Stream.of(afstemming.door(), afstemming.namens());
        var ingetrokken = Stream.ofNullable(intrekking).flatMap(een -> Stream.of(een.door(), een.namens()));
        return Stream.concat(gezegd, ingetrokken).filter(Objects::nonNull);
    }
}
