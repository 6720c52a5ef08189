package nl.nota.nota;

import java.util.ArrayList;
import java.util.List;

/** Cuts what lies over several paragraphs, items or rows into a passage of each. */
final class Alineaknip {
    private final String rubriek;
    private final String tekst;
    private final Merktekens merken;

    Alineaknip(String rubriek, String tekst) {
        this.rubriek = rubriek;
        this.tekst = tekst;
        this.merken = new Merktekens(tekst);
    }

    List<Passage> cut(Passage passage) {
        if (passage.citaat().indexOf('\n') < 0) return List.of(passage);
        var van = tekst.offsetByCodePoints(0, passage.begin());
        var tot = van + passage.citaat().length();
        var uit = new ArrayList<Passage>();
        while (van < tot) {
            var regel = tekst.indexOf('\n', van);
            var eind = regel < 0 || regel > tot ? tot : regel;
            add(van, eind, uit);
            van = eind + 1;
        }
        return uit;
    }

    private void add(int van, int tot, List<Passage> uit) {
        while (van < tot && isNiets(van)) van++;
        while (van < tot && isNiets(tot - 1)) tot--;
        if (van == tot) return;
        while (merken.isCut(van)) van--;
        uit.add(Leestekst.passage(rubriek, tekst, van, tot));
    }

    private boolean isNiets(int plaats) {
        return merken.isHidden(plaats) || Leeswoorden.isBlank(tekst.charAt(plaats));
    }
}
