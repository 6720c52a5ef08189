package nl.nota.organisatie;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import nl.nota.kern.Reden;

/** The password somebody wants instead of the one that holds; each letter in one writing, blanks as they were typed. */
public record Wachtwoordkeuze(String oud, String nieuw, String herhaling) {
    static final Reden OUD_ONJUIST = Reden.onjuist("organisatie.reden.wachtwoord.oud");

    private static final int KORTST = 12;
    private static final int LANGST = 200;
    private static final int VERSCHILLEND = 5;

    public Wachtwoordkeuze {
        oud = Normalizer.normalize(oud, Normalizer.Form.NFC);
        nieuw = Normalizer.normalize(nieuw, Normalizer.Form.NFC);
        herhaling = Normalizer.normalize(herhaling, Normalizer.Form.NFC);
    }

    /** The password somebody wants who has none yet. */
    public static Wachtwoordkeuze first(String nieuw, String herhaling) {
        return new Wachtwoordkeuze("", nieuw, herhaling);
    }

    /** Everything against this choice, apart from whether the old one is right. */
    List<Reden> redenen(String gebruikersnaam) {
        var redenen = new ArrayList<Reden>();
        var length = nieuw.codePointCount(0, nieuw.length());
        if (length < KORTST) redenen.add(Reden.onjuist("organisatie.reden.wachtwoord.kort", KORTST));
        if (length > LANGST) redenen.add(Reden.onjuist("organisatie.reden.wachtwoord.lang", LANGST));
        if (length >= KORTST && nieuw.codePoints().distinct().count() < VERSCHILLEND)
            redenen.add(Reden.onjuist("organisatie.reden.wachtwoord.eenvormig", VERSCHILLEND));
        if (!gebruikersnaam.isEmpty() && nieuw.toLowerCase(Locale.ROOT).contains(gebruikersnaam))
            redenen.add(Reden.onjuist("organisatie.reden.wachtwoord.naam"));
        if (!oud.isEmpty() && nieuw.equals(oud)) redenen.add(Reden.onjuist("organisatie.reden.wachtwoord.gelijk"));
        if (!nieuw.equals(herhaling)) redenen.add(Reden.onjuist("organisatie.reden.wachtwoord.herhaling"));
        return redenen;
    }

    @Override
    public String toString() {
        return "Wachtwoordkeuze";
    }
}
