package nl.nota.nota;

import java.util.Locale;

/**
 * How an organisation writes its kenmerken, for instance {@code MINDEF{jaar}{nummer}} or {@code FIN {jaar}-{nummer}}.
 *
 * @param patroon the form, with {@code {jaar}} for the four digits of the year and {@code {nummer}} for seven digits
 */
public record Kenmerkvorm(String patroon) {
    /** Of the ministerie van Defensie. */
    public static final Kenmerkvorm DEFENSIE = new Kenmerkvorm("MINDEF{jaar}{nummer}");

    public Kenmerkvorm {
        if (!patroon.contains("{jaar}") || !patroon.contains("{nummer}"))
            throw new IllegalArgumentException("A form has a year and a number: " + patroon);
    }

    Kenmerk write(int jaar, int nummer) {
        return new Kenmerk(patroon.replace("{jaar}", String.format(Locale.ROOT, "%04d", jaar))
                .replace("{nummer}", String.format(Locale.ROOT, "%07d", nummer)));
    }
}
