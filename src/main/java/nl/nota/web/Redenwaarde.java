package nl.nota.web;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import org.springframework.context.MessageSource;

/** How a value that a reason names is written in its sentence: an enum by its label, a moment in words. */
final class Redenwaarde {
    private Redenwaarde() {}

    static Object inWords(Object waarde, MessageSource messages, ZoneId zone) {
        return switch (waarde) {
            case Enum<?> code -> messages.getMessage(key(code), null, Redenen.NEDERLANDS);
            case Instant moment -> Moment.words(moment, zone);
            case LocalDate dag -> Moment.words(dag);
            case Integer getal -> getal.toString();
            default -> waarde;
        };
    }

    /** The key of a label: the name of the type in small letters and the constant, for instance fase.CONCEPT. */
    private static String key(Enum<?> code) {
        return code.getDeclaringClass().getSimpleName().toLowerCase(Locale.ROOT) + "." + code.name();
    }
}
