package nl.nota.bericht.web;

import nl.nota.bericht.Bezorging;

/**
 * What the page of a person's choices shows.
 *
 * @param agenda whether there is an agenda that can be read
 */
record Voorkeuren(String adres, Bezorging bezorging, boolean agenda) {
    public Bezorging[] keuzes() {
        return Bezorging.values();
    }
}
