package nl.nota.organisatie.web;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The fields of the form for a new token. */
record TokenForm(
        @Nullable String naam,
        @Nullable String mag,
        @Nullable String dagen) {

    String toNaam() {
        return Objects.requireNonNullElse(naam, "");
    }

    boolean toSchrijven() {
        return "schrijven".equals(mag);
    }

    /** What is no number is no day, and is refused as such. */
    int toDagen() {
        try {
            return Integer.parseInt(String.valueOf(dagen).strip());
        } catch (NumberFormatException e) {
            return 0;
        }
    }
}
