package nl.nota.organisatie;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A code of the register: a ministry, an onderdeel, a functie or a bewindspersoon, and the days on which it is valid.
 *
 * @param tooi the address in the government's list of organisations, where there is one
 * @param eind the last day on which the code is valid
 * @param opvolger the code that answers afterwards
 */
public record Onderdeel(
        String code,
        String naam,
        Soort soort,
        @Nullable String tooi,
        LocalDate begin,
        @Nullable LocalDate eind,
        @Nullable String opvolger) {

    /** What a code stands for. */
    public enum Soort {
        MINISTERIE,
        ONDERDEEL,
        FUNCTIE,
        BEWINDSPERSOON
    }

    public Onderdeel {
        if (code.isBlank() || naam.isBlank()) throw new IllegalArgumentException("An onderdeel has a code and a naam");
        if (eind != null && eind.isBefore(begin)) throw new IllegalArgumentException(code + " ends before it begins");
    }

    public boolean validOn(LocalDate day) {
        return !day.isBefore(begin) && (eind == null || !day.isAfter(eind));
    }
}
