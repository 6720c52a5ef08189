package nl.nota.web;

import java.util.function.IntSupplier;
import org.jspecify.annotations.Nullable;

/** The number of unread berichten in the menu: asked only by a page that shows it. */
public final class Teller {
    /** Under this name each page finds it. */
    public static final String MODEL = "ongelezen";

    private final IntSupplier aantal;
    private @Nullable Integer geteld;

    Teller(IntSupplier aantal) {
        this.aantal = aantal;
    }

    /** Counted once for a page, however often it asks. */
    public int aantal() {
        var bekend = geteld;
        if (bekend == null) geteld = bekend = aantal.getAsInt();
        return bekend;
    }

    /** As the menu shows it: beyond 99 it no longer matters how many. */
    public static String words(int aantal) {
        return aantal >= Ongelezen.HOOGSTENS ? Ongelezen.HOOGSTENS - 1 + "+" : String.valueOf(aantal);
    }
}
