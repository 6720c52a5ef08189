package nl.nota;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What of a setting may be shown to who keeps the installation. A secret never; and an address only as far as it surely
 * holds none, for people write a password before the @ of an address, or behind its question mark.
 */
final class Toonbaar {
    private static final Pattern ONSCHULDIG = Pattern.compile("[\\p{L}\\p{N} ._:/,\\\\\\[\\]-]*");
    private static final Pattern POST = Pattern.compile("(?:[\\p{L}\\p{N} ._-]*<)?[\\w.+-]+@[\\w.-]+>?");

    private Toonbaar() {}

    /** The value as it may be shown; empty where only is said that there is one. */
    static Optional<String> of(Instelling een, String waarde) {
        if (een.isGeheim()) return Optional.empty();
        if (een.eis() == Eis.CODE) return Optional.of(waarde).filter(een.eis()::isMet);
        if (een.eis() == Eis.EMAIL || een.eis() == Eis.AFZENDER)
            return Optional.of(waarde).filter(adres -> POST.matcher(adres).matches());
        if (waarde.contains("@")) return Optional.empty();
        var vraag = waarde.indexOf('?');
        var zonder = vraag < 0 ? waarde : waarde.substring(0, vraag);
        if (!ONSCHULDIG.matcher(zonder).matches()) return Optional.empty();
        return Optional.of(vraag < 0 ? zonder : zonder + "?…");
    }
}
