package nl.nota.nota;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.nota.kern.Reden;
import org.jspecify.annotations.Nullable;

/**
 * A ground that beheer wants to add, in the words of the law.
 *
 * @param code as it is printed, for instance 5.1.2e
 * @param titel in short
 * @param wet the words of the law
 * @param aard how it binds, or null where none was chosen
 * @param begin its first day, or null where what was typed is no day
 */
public record Grondverzoek(
        String code,
        String titel,
        String wet,
        Woogrond.@Nullable Aard aard,
        boolean dicht,
        @Nullable LocalDate begin) {
    /** As {@link Woogrond#inWords} reads it aloud. */
    private static final String CODE = "[1-9][0-9]?\\.[1-9][0-9]?(\\.[1-5][a-z]?)?";

    private static final int LANG = 120;
    private static final int WET = 1000;

    public Grondverzoek {
        titel = Regelrecht.line(titel);
        wet = Regelrecht.line(wet);
    }

    /** What is wrong with it by itself; it begins tomorrow at the earliest, so that no day changes while it goes on. */
    List<Reden> against(LocalDate vandaag) {
        var redenen = new ArrayList<Reden>();
        if (!code.matches(CODE)) redenen.add(Reden.onjuist("nota.reden.grond.code"));
        if (!Regelrecht.isLine(titel, LANG)) redenen.add(Reden.onjuist("nota.reden.grond.titel"));
        if (!Regelrecht.isLine(wet, WET)) redenen.add(Reden.onjuist("nota.reden.grond.wet"));
        if (aard == null) redenen.add(Reden.onjuist("nota.reden.grond.aard"));
        redenen.addAll(Regelrecht.from(begin, vandaag));
        return redenen;
    }
}
