package nl.nota.parafering;

import nl.nota.nota.Versienummer;

/**
 * That the line goes on without one functie.
 *
 * @param opGezagVan code of who stands higher on the route and answers for it
 * @param gelezen the versie that lies before the line
 */
public record Overslag(String functie, String opGezagVan, String reden, Versienummer gelezen) {
    public Overslag {
        functie = functie.strip();
        opGezagVan = opGezagVan.strip();
        reden = reden.strip();
    }
}
