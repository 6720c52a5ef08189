package nl.nota.nota;

import java.util.Locale;

/** A number of bytes as people say it. */
public final class Omvang {
    private static final long DUIZEND = 1000;
    private static final long TIEN = 10;
    private static final Locale NEDERLANDS = Locale.of("nl");

    private Omvang() {}

    /** For instance 800 bytes, 12 kB or 3,4 MB. */
    public static String of(long bytes) {
        if (bytes < DUIZEND) return bytes + " bytes";
        if (bytes < DUIZEND * DUIZEND) return Math.round((double) bytes / DUIZEND) + " kB";
        var mega = (double) bytes / (DUIZEND * DUIZEND);
        return mega < TIEN ? String.format(NEDERLANDS, "%.1f MB", mega) : Math.round(mega) + " MB";
    }
}
