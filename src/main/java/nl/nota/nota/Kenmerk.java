package nl.nota.nota;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The reference an organisation prints on a nota and by which everybody names it; given once, never changed. The
 * ministerie van Defensie writes MINDEF, the year and seven digits; elsewhere letters, digits, a blank, a dot or a
 * hyphen occur. Each form is safe in an address.
 */
@Embeddable
public record Kenmerk(@Column(name = "kenmerk") String waarde) implements Serializable {
    private static final Pattern VORM = Pattern.compile("[A-Za-z0-9](?:[A-Za-z0-9 .-]{1,38}[A-Za-z0-9])");
    private static final Pattern DEFENSIE = Pattern.compile("MINDEF20\\d{2}\\d{7}");

    public Kenmerk {
        if (!VORM.matcher(waarde).matches()) throw new IllegalArgumentException("Not a kenmerk: " + waarde);
    }

    /** The kenmerk that is written here, if it is one. */
    public static Optional<Kenmerk> parse(String waarde) {
        return VORM.matcher(waarde).matches() ? Optional.of(new Kenmerk(waarde)) : Optional.empty();
    }

    /** The kenmerk of the ministerie van Defensie with this year and number. */
    public static Kenmerk defensie(int jaar, int nummer) {
        return new Kenmerk("MINDEF%04d%07d".formatted(jaar, nummer));
    }

    /** Whether it has the form of the ministerie van Defensie. */
    public boolean isDefensie() {
        return DEFENSIE.matcher(waarde).matches();
    }

    @Override
    public String toString() {
        return waarde;
    }
}
