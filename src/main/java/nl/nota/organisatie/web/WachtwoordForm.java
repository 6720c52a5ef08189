package nl.nota.organisatie.web;

import java.util.Objects;
import nl.nota.organisatie.Wachtwoordkeuze;
import org.jspecify.annotations.Nullable;

/** The fields of the form for another password. */
record WachtwoordForm(
        @Nullable String wachtwoordOud,
        @Nullable String wachtwoordNieuw,
        @Nullable String wachtwoordHerhaling) {

    Wachtwoordkeuze toKeuze() {
        return new Wachtwoordkeuze(text(wachtwoordOud), text(wachtwoordNieuw), text(wachtwoordHerhaling));
    }

    private static String text(@Nullable String field) {
        return Objects.requireNonNullElse(field, "");
    }
}
