package nl.nota.organisatie.web;

import java.util.Map;
import java.util.Objects;
import nl.nota.organisatie.Huislijstsoort;
import nl.nota.organisatie.Huisrij;
import nl.nota.organisatie.Onderdeel;
import org.jspecify.annotations.Nullable;

/**
 * A code of the register as beheer typed it.
 *
 * @param nieuw whether it is a code, or a period of a code, that is not there yet
 */
record RegisterForm(
        @Nullable String code,
        @Nullable String begin,
        @Nullable String naam,
        @Nullable String soort,
        @Nullable String eind,
        @Nullable String opvolger,
        @Nullable String tooi,
        boolean nieuw) {
    /** The field of the page by the code of the reason. */
    static final Map<String, String> VELDEN = Map.ofEntries(
            Map.entry("organisatie.reden.register.code", "code"),
            Map.entry("organisatie.reden.mens.bezet", "code"),
            Map.entry("organisatie.reden.register.begin", "begin"),
            Map.entry("organisatie.reden.register.overlap", "begin"),
            Map.entry("organisatie.reden.register.naam", "naam"),
            Map.entry("organisatie.reden.register.soort", "soort"),
            Map.entry("organisatie.reden.register.eind", "eind"),
            Map.entry("organisatie.reden.register.omgekeerd", "eind"),
            Map.entry("organisatie.reden.register.opvolger", "opvolger"),
            Map.entry("organisatie.reden.register.opvolger-zonder-eind", "opvolger"),
            Map.entry("organisatie.reden.register.tooi", "tooi"));

    static RegisterForm empty(String vandaag) {
        return new RegisterForm("", vandaag, "", "", "", "", "", true);
    }

    static RegisterForm of(Onderdeel een) {
        return new RegisterForm(
                een.code(),
                een.begin().toString(),
                een.naam(),
                een.soort().name(),
                een.eind() == null ? "" : een.eind().toString(),
                een.opvolger(),
                een.tooi(),
                false);
    }

    Huisrij toRij() {
        return Huisrij.of(
                Huislijstsoort.REGISTER,
                text(code),
                text(begin),
                text(naam),
                text(soort),
                text(eind),
                text(opvolger),
                text(tooi));
    }

    private static String text(@Nullable String veld) {
        return Objects.requireNonNullElse(veld, "").strip();
    }
}
