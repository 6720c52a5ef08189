package nl.nota.bericht.web;

import java.util.Objects;
import nl.nota.bericht.Bezorging;
import nl.nota.bericht.Mailkeuze;
import nl.nota.web.Keuze;
import org.jspecify.annotations.Nullable;

/** The fields of the form about mail. */
record BezorgingForm(@Nullable String adres, @Nullable String bezorging) {

    /** What is no choice is none: then no mail comes. */
    Mailkeuze toKeuze() {
        return new Mailkeuze(
                Objects.requireNonNullElse(adres, ""),
                Keuze.of(Bezorging.class, bezorging).orElse(Bezorging.UIT));
    }
}
