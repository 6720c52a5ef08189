package nl.nota.overzicht;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import nl.nota.besluit.Besluit;
import nl.nota.besluit.Besluitvoorwaarde;
import nl.nota.web.Moment;

/** Writes what was decided for the sheet and for the page beside it, with the words only for who may read them. */
public final class Besluitregels {
    private Besluitregels() {}

    static Instemming.Besluitregel of(Notabeeld beeld, Besluit besluit) {
        var gezag = besluit.gezag();
        var tot = besluit.tot();
        return new Instemming.Besluitregel(
                besluit.bewindspersoon(),
                besluit.besluit().name(),
                Objects.requireNonNullElse(besluit.optie(), ""),
                besluit.printed(beeld.namen()),
                gezag == null ? "" : gezag.opGezagVan(),
                gezag == null ? "" : gezag.wijze().name(),
                moment(beeld, gezag == null ? besluit.tijd() : gezag.gezegdOp()),
                tot == null ? "" : Moment.words(tot),
                conditions(beeld, besluit));
    }

    /** Under which voorwaarden it was decided, as far as this person may read them. */
    public static List<Instemming.Voorwaarderegel> conditions(Notabeeld beeld, Besluit besluit) {
        return besluit.voorwaarden().stream()
                .filter(een -> beeld.mayRead(besluit.bewindspersoon(), een))
                .map(een -> condition(beeld, een))
                .toList();
    }

    private static Instemming.Voorwaarderegel condition(Notabeeld beeld, Besluitvoorwaarde voorwaarde) {
        var wie = voorwaarde.wie();
        var afdoening = voorwaarde.afdoening();
        if (afdoening == null) return new Instemming.Voorwaarderegel(voorwaarde.tekst(), wie, "", "", "");
        return new Instemming.Voorwaarderegel(
                voorwaarde.tekst(),
                wie,
                afdoening.printed(beeld.namen()),
                moment(beeld, afdoening.tijd()),
                afdoening.blijkt());
    }

    private static String moment(Notabeeld beeld, Instant tijd) {
        return Moment.words(tijd, beeld.stand().nu().getZone());
    }
}
