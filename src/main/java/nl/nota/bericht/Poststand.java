package nl.nota.bericht;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How the outbox stands, as beheer sees it: nothing of what a mail says, and no address. Each number is counted up to
 * {@link #HOOGSTENS}.
 *
 * @param server whether the settings name a mail server
 * @param los berichten that are in no mail yet
 * @param wacht mails that were not tried yet
 * @param uitgesteld mails that were tried in vain, and are tried again by themselves
 * @param opgegeven mails that are not tried any more
 * @param oudste since when the oldest mail waits, or null
 * @param regels the mails that do not go, what was given up first, no more than {@link #GETOOND}
 */
public record Poststand(
        boolean server,
        int los,
        int wacht,
        int uitgesteld,
        int opgegeven,
        @Nullable Instant oudste,
        List<Regel> regels) {
    public static final int HOOGSTENS = 1000;
    static final int GETOOND = 50;

    public Poststand {
        regels = List.copyOf(regels);
    }

    /**
     * A mail that does not go.
     *
     * @param ontvanger the person it goes to, or null where it goes to an office outside
     * @param naam the name of that person, or empty
     * @param volgende when it is tried again by itself; null when it is given up
     */
    public record Regel(
            UUID id,
            @Nullable UUID ontvanger,
            String naam,
            Instant gelegd,
            int pogingen,
            @Nullable Postfout fout,
            @Nullable Instant volgende) {}

    /** Whether anything does not go. */
    public boolean isGehinderd() {
        return !regels.isEmpty();
    }
}
