package nl.nota.nota;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import nl.nota.kern.Reden;

/** What somebody may write beside a nota, such as a toelichting or a reden: nothing hidden, nothing endless. */
public final class Woordcontrole {
    /** The most characters of one such text. */
    public static final int LANGSTE = 10_000;

    /** The most such texts at a time. */
    public static final int HOOGUIT = 50;

    private Woordcontrole() {}

    /**
     * The reasons against these words.
     *
     * @param veld what the reader knows them as
     */
    public static List<Reden> against(String veld, String woorden) {
        return against(veld, List.of(woorden));
    }

    public static List<Reden> against(String veld, Collection<String> teksten) {
        var redenen = new ArrayList<Reden>();
        if (teksten.size() > HOOGUIT) redenen.add(Reden.onjuist("nota.woorden.te-veel", veld, HOOGUIT));
        teksten.stream().limit(HOOGUIT).forEach(tekst -> {
            tekst.lines()
                    .flatMap(regel -> Staatsgeheim.of(regel).stream())
                    .findFirst()
                    .ifPresent(merk -> redenen.add(Reden.onjuist("nota.kop.staatsgeheim", veld, merk)));
            if (tekst.length() > LANGSTE) redenen.add(Reden.onjuist("nota.woorden.lang", veld, LANGSTE));
            Tekens.verboden(tekst, 1)
                    .forEach(v ->
                            redenen.add(Reden.onjuist("nota.woorden.teken", veld, v.regel(), v.kolom(), v.teken())));
        });
        return redenen;
    }
}
