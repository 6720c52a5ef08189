package nl.nota.organisatie;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import nl.nota.kern.Reden;

/**
 * What somebody fills in who comes by a link.
 *
 * @param gebruikersnaam asked of the first beheerder alone, and so is {@code naam}; of all others they are known
 */
public record Aanmeldkeuze(String gebruikersnaam, String naam, Sleutelkeuze sleutel) {
    private static final int LANGSTE_NAAM = 100;
    private static final Pattern GEBRUIKERSNAAM = Pattern.compile("[a-z0-9][a-z0-9._@+-]{1,59}");
    private static final Pattern NAAM = Pattern.compile(
            "[^\\p{Cntrl}\\p{Cf}\\p{Zl}\\p{Zp};=+@\\-\uFF1D\uFF0B\uFF0D\uFF20][^\\p{Cntrl}\\p{Cf}\\p{Zl}\\p{Zp}]*");

    public Aanmeldkeuze {
        gebruikersnaam = Medewerkers.normal(gebruikersnaam);
        naam = naam.strip();
    }

    /** The same person, who comes in by something else. */
    public Aanmeldkeuze with(Sleutelkeuze anders) {
        return new Aanmeldkeuze(gebruikersnaam, naam, anders);
    }

    /** What is wrong with these names; a name that a spreadsheet would take for a formula is no name. */
    static List<Reden> names(String gebruikersnaam, String naam) {
        var redenen = new ArrayList<Reden>();
        if (!GEBRUIKERSNAAM.matcher(gebruikersnaam).matches())
            redenen.add(Reden.onjuist("organisatie.reden.mens.gebruikersnaam"));
        if (naam.length() > LANGSTE_NAAM || !NAAM.matcher(naam).matches())
            redenen.add(Reden.onjuist("organisatie.reden.mens.naam", LANGSTE_NAAM));
        return redenen;
    }
}
