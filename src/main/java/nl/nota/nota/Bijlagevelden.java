package nl.nota.nota;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import nl.nota.kern.Reden;

/**
 * What is said about a bijlage beside its file.
 *
 * @param titel what the nota calls it; empty takes the name of the file
 */
public record Bijlagevelden(Bijlagerol rol, String titel, String referentie, boolean openbaar) {
    static final int LANGSTE_TITEL = 500;
    static final int LANGSTE_REFERENTIE = 200;

    public Bijlagevelden {
        titel = Kopcontrole.line(titel);
        referentie = Kopcontrole.line(referentie);
    }

    /** What can be said of a file of which nothing is known yet. */
    public static Bijlagevelden leeg() {
        return new Bijlagevelden(Bijlagerol.OVERIG, "", "", false);
    }

    /** Something that fits the file where no titel was given. */
    Bijlagevelden titled(String naam) {
        if (!titel.isEmpty()) return this;
        var punt = naam.lastIndexOf('.');
        var kaal = new StringBuilder();
        (punt > 0 ? naam.substring(0, punt) : naam)
                .codePoints()
                .filter(teken -> !Tekens.isVerboden(teken))
                .limit(LANGSTE_TITEL / 2)
                .forEach(kaal::appendCodePoint);
        var uitNaam = Kopcontrole.line(kaal.toString());
        return new Bijlagevelden(rol, uitNaam.isEmpty() ? "Bijlage" : uitNaam, referentie, openbaar);
    }

    List<Reden> against() {
        var redenen = new ArrayList<Reden>();
        check("titel", titel, LANGSTE_TITEL, redenen);
        check("referentie", referentie, LANGSTE_REFERENTIE, redenen);
        return redenen;
    }

    private static void check(String veld, String waarde, int langste, List<Reden> redenen) {
        if (waarde.length() > langste) redenen.add(Reden.onjuist("nota.bijlage.lang." + veld, langste));
        Tekens.verboden(waarde, 1)
                .forEach(v -> redenen.add(Reden.onjuist("nota.bijlage.teken." + veld, v.kolom(), v.teken())));
        Staatsgeheim.inTitel(waarde)
                .ifPresent(merk -> redenen.add(Reden.onjuist("nota.bijlage.staatsgeheim." + veld, merk)));
    }

    /** What a change of these starts from, as a short fingerprint that travels along. */
    public String basis() {
        return Basis.of(String.join("\0", rol.name(), titel, referentie, Objects.toString(openbaar)));
    }
}
