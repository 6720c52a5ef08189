package nl.nota.overzicht;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import nl.nota.afstemming.Afstemronde;
import nl.nota.nota.Vastlegging;

/**
 * What a sheet says about who agreed and who did not, all of it computed from what was recorded.
 *
 * @param afgestemdMet the codes in the line "Afgestemd met"; empty as long as nobody agreed
 * @param meldingen what must be told besides, in order
 * @param parafen who initialled this text for which functie, in order
 * @param besluiten what was decided about this text, in the order of the bewindspersonen
 */
public record Instemming(
        List<String> afgestemdMet, List<Melding> meldingen, List<String> parafen, List<Besluitregel> besluiten) {
    static final Instemming GEEN = new Instemming(List.of(), List.of());

    public Instemming {
        afgestemdMet = List.copyOf(afgestemdMet);
        meldingen = List.copyOf(meldingen);
        parafen = List.copyOf(parafen);
        besluiten = List.copyOf(besluiten);
    }

    /** Of a text that nobody of the line initialled. */
    Instemming(List<String> afgestemdMet, List<Melding> meldingen) {
        this(afgestemdMet, meldingen, List.of(), List.of());
    }

    /** The same with more that nobody may miss. */
    Instemming telling(List<Melding> erbij) {
        var alle = new ArrayList<>(meldingen);
        alle.addAll(erbij);
        return new Instemming(afgestemdMet, alle, parafen, besluiten);
    }

    /** The same with who initialled it. */
    Instemming initialledBy(List<String> wie) {
        return new Instemming(afgestemdMet, meldingen, wie, besluiten);
    }

    /** The same with what was decided. */
    Instemming decided(List<Besluitregel> besloten) {
        return new Instemming(afgestemdMet, meldingen, parafen, besloten);
    }

    /**
     * What one bewindspersoon decided, as the sheet prints it.
     *
     * @param soort the name of the besluit
     * @param optie the option that was chosen; empty where the nota offers none
     * @param gezag on whose word it was recorded; empty when the bewindspersoon did
     * @param wijze by which way it was said; empty when the bewindspersoon recorded it
     * @param tijd when it was taken, in words
     * @param tot until when it is held, in words; empty when it is not
     * @param voorwaarden under which it was taken, as far as the reader may know their words
     */
    public record Besluitregel(
            String code,
            String soort,
            String optie,
            String door,
            String gezag,
            String wijze,
            String tijd,
            String tot,
            List<Voorwaarderegel> voorwaarden) {
        public Besluitregel {
            voorwaarden = List.copyOf(voorwaarden);
        }
    }

    /**
     * One voorwaarde of a besluit.
     *
     * @param controleur who checks it
     * @param door who found it met; empty as long as nobody did
     * @param op when that was, in words
     * @param blijkt how it shows
     */
    public record Voorwaarderegel(String tekst, String controleur, String door, String op, String blijkt) {}

    /**
     * One thing that nobody who reads the sheet may miss.
     *
     * @param wat the name of its label
     * @param wie the code that the label names, or empty
     */
    public record Melding(String wat, String wie, String tekst) {}

    /**
     * Of this round. What a party said is told as its own word only when it said so here itself.
     *
     * @param wie the name of who said something, and in whose place on what ground
     */
    static Instemming of(Afstemronde ronde, Function<Vastlegging, String> wie) {
        return new Instemming(ronde.afgestemdMet(), new Rondemeldingen(ronde, wie).list());
    }
}
