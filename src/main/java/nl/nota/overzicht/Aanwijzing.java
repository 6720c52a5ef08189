package nl.nota.overzicht;

import java.util.Objects;
import java.util.stream.Stream;
import nl.nota.afstemming.Afstemronde;
import nl.nota.afstemming.Standpunt;
import nl.nota.afstemming.Voorwaarde;
import nl.nota.nota.Kenmerk;

/**
 * That a turn was given to one person by name.
 *
 * @param wie the id or the user name of the person
 * @param code the code it is done for, or empty for the drafters
 */
public record Aanwijzing(Kenmerk kenmerk, String wie, String code) {
    /** All that are of use in this round: of parties that still owe an answer, and of voorwaarden that block. */
    static Stream<Aanwijzing> in(Kenmerk kenmerk, Afstemronde ronde) {
        var doorgegeven = ronde.standpunten().stream()
                .filter(een -> !een.isAfgestemd() && een.doorgifte() != null)
                .map(een -> of(kenmerk, een));
        var toebedeeld = ronde.voorwaarden().stream()
                .filter(een -> een.blocks() && een.voorwaarde().eigenaar() != null)
                .map(een -> of(kenmerk, een.voorwaarde()));
        return Stream.concat(doorgegeven, toebedeeld);
    }

    static Aanwijzing of(Kenmerk kenmerk, Standpunt standpunt) {
        var doorgifte = standpunt.doorgifte();
        var naar = doorgifte == null ? null : doorgifte.naar();
        return new Aanwijzing(
                kenmerk, Objects.toString(naar, ""), standpunt.partij().onderdeel());
    }

    static Aanwijzing of(Kenmerk kenmerk, Voorwaarde voorwaarde) {
        return new Aanwijzing(kenmerk, Objects.toString(voorwaarde.eigenaar(), ""), "");
    }
}
