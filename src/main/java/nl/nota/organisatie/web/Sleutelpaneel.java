package nl.nota.organisatie.web;

import java.time.Clock;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.UUID;
import nl.nota.organisatie.Passkey;
import nl.nota.web.Redenen;
import org.jspecify.annotations.Nullable;

/**
 * The passkeys of a person on the profile page.
 *
 * @param bewijs whether this person must show first that it is he or she
 */
record Sleutelpaneel(List<Regel> regels, boolean bewijs, boolean eerste) {
    private static final DateTimeFormatter DAG = DateTimeFormatter.ofPattern("d MMMM uuuu", Redenen.NEDERLANDS);

    /** One passkey; {@code gebruikt} is empty when it was never shown. */
    record Regel(UUID id, String naam, String gemaakt, String gebruikt) {}

    static Sleutelpaneel of(List<Passkey> passkeys, boolean bewijs, Clock clock) {
        var regels = passkeys.stream()
                .map(een -> new Regel(een.id(), een.naam(), day(een.gemaakt(), clock), day(een.gebruikt(), clock)))
                .toList();
        return new Sleutelpaneel(regels, bewijs, regels.isEmpty());
    }

    private static String day(@Nullable Instant moment, Clock clock) {
        return moment == null ? "" : DAG.format(moment.atZone(clock.getZone()));
    }
}
