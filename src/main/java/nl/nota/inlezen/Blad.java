package nl.nota.inlezen;

import java.util.List;
import java.util.Map;

/**
 * What stands on the sheets of a file, in the order in which it is read, before anybody knows what it means.
 *
 * @param paginakop what is printed at the top and the foot of pages
 * @param noten the notes, in the places that their anchors name
 * @param weglatingen what was left out or made simpler, and how often
 * @param eigenschappen what the product itself wrote beside the text, by name
 */
record Blad(
        List<Stuk> paginakop,
        List<Stuk> stukken,
        List<List<Loop>> noten,
        List<Kanttekening> kanttekeningen,
        Map<String, Integer> weglatingen,
        Map<String, String> eigenschappen) {
    Blad {
        paginakop = List.copyOf(paginakop);
        stukken = List.copyOf(stukken);
        noten = List.copyOf(noten);
        kanttekeningen = List.copyOf(kanttekeningen);
        weglatingen = Map.copyOf(weglatingen);
        eigenschappen = Map.copyOf(eigenschappen);
    }

    /**
     * What somebody wrote in the margin.
     *
     * @param stuk the place of the piece it lies beside, or -1
     * @param citaat the words it lies on, within that piece
     */
    record Kanttekening(String auteur, String tekst, int stuk, String citaat) {}
}
