package nl.nota.archief;

import java.util.List;

/**
 * Something in a dossier that stands on its own (informatieobject): a versie, a bijlage, what the public read.
 *
 * @param map the folder in which its files lie, and what it is called by
 * @param naam as people call it
 * @param publiek whether the public may read it as it is
 */
record Pakketstuk(String map, String naam, boolean publiek, List<Pakketbestand> bestanden) {
    Pakketstuk {
        bestanden = List.copyOf(bestanden);
    }
}
