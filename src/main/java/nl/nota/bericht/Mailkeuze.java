package nl.nota.bericht;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import nl.nota.kern.Reden;

/**
 * Where and how often a person wants mail.
 *
 * @param adres the address, or empty
 */
public record Mailkeuze(String adres, Bezorging bezorging) {
    /** Of a person of whom no address is known. */
    public static final Mailkeuze GEEN = new Mailkeuze("", Bezorging.UIT);

    private static final int LANGST = 254;
    private static final Pattern ADRES =
            Pattern.compile("[A-Za-z0-9!#$%&'*+/=?^_`{|}~.-]{1,64}@[A-Za-z0-9-]{1,63}(?:\\.[A-Za-z0-9-]{1,63})+");

    public Mailkeuze {
        adres = adres.strip();
    }

    /** Everything against this choice. */
    List<Reden> redenen() {
        var redenen = new ArrayList<Reden>();
        if (adres.isEmpty() && bezorging != Bezorging.UIT) redenen.add(Reden.onjuist("bericht.reden.adres-verplicht"));
        if (!adres.isEmpty()
                && (adres.length() > LANGST || !ADRES.matcher(adres).matches()))
            redenen.add(Reden.onjuist("bericht.reden.adres"));
        return redenen;
    }
}
