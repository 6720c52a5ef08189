package nl.nota.overzicht;

import java.util.ArrayList;
import java.util.List;
import nl.nota.afstemming.Afstemronde;

/**
 * What a sheet says about who agreed and who did not, all of it computed from what was recorded.
 *
 * @param afgestemdMet the codes in the line "Afgestemd met"; empty as long as nobody agreed
 * @param meldingen what must be told besides, in order
 */
public record Instemming(List<String> afgestemdMet, List<Melding> meldingen) {
    static final Instemming GEEN = new Instemming(List.of(), List.of());

    public Instemming {
        afgestemdMet = List.copyOf(afgestemdMet);
        meldingen = List.copyOf(meldingen);
    }

    /**
     * One thing that nobody who reads the sheet may miss.
     *
     * @param wat the name of its label
     * @param wie the code that the label names, or empty
     */
    public record Melding(String wat, String wie, String tekst) {}

    static Instemming of(Afstemronde ronde) {
        var meldingen = new ArrayList<Melding>();
        ronde.afwijkend()
                .forEach(een -> meldingen.add(new Melding(
                        "afwijkend", een.partij().onderdeel(), een.answered().toelichting())));
        if (!ronde.zonderReactie().isEmpty())
            meldingen.add(new Melding("geen-reactie", "", Opsomming.of(ronde.zonderReactie())));
        return new Instemming(ronde.afgestemdMet(), meldingen);
    }
}
