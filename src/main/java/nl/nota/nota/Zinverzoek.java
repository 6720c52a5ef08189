package nl.nota.nota;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import nl.nota.kern.Reden;
import org.jspecify.annotations.Nullable;

/**
 * What beheer wants with a standard sentence: a new one, another wording, or an end.
 *
 * @param was what is changed or ended, or null for a new one
 * @param rubriek the code of the rubriek, of a new one
 * @param zin the words from that day on, or null where the sentence ends
 * @param vanaf the first day on which it is so, or null where what was typed is no day
 */
public record Zinverzoek(
        @Nullable Standaardzin was,
        String rubriek,
        @Nullable String zin,
        @Nullable LocalDate vanaf) {
    private static final int LANG = 500;

    public Zinverzoek {
        zin = zin == null ? null : Regelrecht.line(zin);
        rubriek = was == null ? rubriek : was.rubriek();
    }

    /** Whether the sentence ends without another in its place. */
    public boolean isEinde() {
        return was != null && zin == null;
    }

    /** What is wrong with it by itself. */
    List<Reden> against(LocalDate vandaag, Set<String> rubrieken) {
        var redenen = new ArrayList<Reden>();
        if (!rubrieken.contains(rubriek)) redenen.add(Reden.onjuist("nota.reden.zin.rubriek"));
        if (!isEinde() && (zin == null || !Regelrecht.isLine(zin, LANG)))
            redenen.add(Reden.onjuist("nota.reden.zin.tekst"));
        if (was != null && was.zin().equals(zin)) redenen.add(Reden.onjuist("nota.reden.zin.gelijk"));
        redenen.addAll(Regelrecht.from(vanaf, vandaag));
        if (was != null && vanaf != null && !vanaf.isAfter(was.begin()))
            redenen.add(Reden.onjuist("nota.reden.vanaf.begin", was.begin()));
        if (was != null && !was.isOpen()) redenen.add(Reden.achterhaald("nota.reden.zin.voorbij"));
        return redenen;
    }
}
