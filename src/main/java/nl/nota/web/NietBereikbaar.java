package nl.nota.web;

import java.io.IOException;
import java.io.Serial;
import java.sql.SQLException;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What the house leans on does not answer, or has no room left: nothing was written down, and it heals by itself. */
public abstract class NietBereikbaar extends RuntimeException {
    @Serial
    private static final long serialVersionUID = 1;

    /** As the operating systems say that there is no room; there is no other sign of it. */
    private static final Pattern VOL = Pattern.compile("No space left on device|Disk quota exceeded|File too large");

    /** The SQL state of a database without room on its disk. */
    private static final String DISK_FULL = "53100";

    protected NietBereikbaar(String wat, @Nullable Throwable oorzaak) {
        super(wat, oorzaak);
    }

    /** Whether there was no room left on a disk, of this machine or of the database. */
    static boolean isVol(Throwable thrown) {
        return Stream.iterate(thrown, een -> een != null, Throwable::getCause).anyMatch(NietBereikbaar::saysFull);
    }

    private static boolean saysFull(Throwable een) {
        return switch (een) {
            case IOException io -> VOL.matcher(String.valueOf(io.getMessage())).find();
            case SQLException sql -> DISK_FULL.equals(sql.getSQLState());
            default -> false;
        };
    }
}
