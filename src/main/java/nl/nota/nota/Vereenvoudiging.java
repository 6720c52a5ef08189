package nl.nota.nota;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * A text with the same words for a rubriek that does not take all it holds: each row of a table is a line, a footnote
 * stands between parentheses at its place, and an address behind the words that led there. The editor does the same
 * with what is pasted (vereenvoudig.js).
 *
 * @param omgezet what became plain text
 */
public record Vereenvoudiging(Tekst tekst, Set<Bouwsteen> omgezet) {
    private static final String TUSSEN_CELLEN = " – ";

    static Vereenvoudiging of(Tekst tekst, Set<Bouwsteen> mag) {
        var omgezet = EnumSet.copyOf(Bouwsteen.in(tekst));
        omgezet.removeAll(mag);
        if (omgezet.isEmpty()) return new Vereenvoudiging(tekst, Set.of());
        List<Blok> blokken = new ArrayList<>();
        for (var blok : tekst.blokken()) {
            switch (blok) {
                case Blok.Alinea(var inhoud) -> blokken.add(new Blok.Alinea(plain(inhoud, omgezet)));
                case Blok.Lijst lijst -> blokken.add(plain(lijst, omgezet));
                case Blok.Tabel(var rijen)
                when omgezet.contains(Bouwsteen.TABEL) -> rijen.forEach(rij -> blokken.add(line(rij, omgezet)));
                case Blok.Tabel(var rijen) ->
                    blokken.add(new Blok.Tabel(
                            rijen.stream().map(rij -> plain(rij, omgezet)).toList()));
            }
        }
        return new Vereenvoudiging(new Tekst(blokken), omgezet);
    }

    private static Blok.Alinea line(Blok.Rij rij, Set<Bouwsteen> omgezet) {
        var regel = new Reeks();
        for (var cel : rij.cellen()) {
            var inhoud = Reeks.of(plain(cel.inhoud(), omgezet));
            if (inhoud.size() == 0) continue;
            if (regel.size() > 0) regel.add(TUSSEN_CELLEN, Merk.KAAL);
            regel.addAll(inhoud);
        }
        return new Blok.Alinea(regel.inlines());
    }

    private static Blok.Rij plain(Blok.Rij rij, Set<Bouwsteen> omgezet) {
        return new Blok.Rij(rij.cellen().stream()
                .map(cel -> new Blok.Cel(plain(cel.inhoud(), omgezet)))
                .toList());
    }

    private static Blok.Lijst plain(Blok.Lijst lijst, Set<Bouwsteen> omgezet) {
        var punten = lijst.punten().stream()
                .map(punt -> new Blok.Punt(
                        plain(punt.inhoud(), omgezet),
                        punt.lijsten().stream()
                                .map(dieper -> plain(dieper, omgezet))
                                .toList()))
                .toList();
        return new Blok.Lijst(lijst.genummerd(), lijst.begin(), punten);
    }

    private static List<Inline> plain(List<Inline> inhoud, Set<Bouwsteen> omgezet) {
        var regel = Reeks.of(inhoud);
        if (omgezet.contains(Bouwsteen.VOETNOOT)) regel = withoutNotes(regel);
        if (omgezet.contains(Bouwsteen.LINK)) regel = withoutLinks(regel);
        return regel.normal().inlines();
    }

    /** A note without words leaves nothing behind. */
    private static Reeks withoutNotes(Reeks regel) {
        var uit = new Reeks();
        for (var i = 0; i < regel.size(); i++) {
            var noot = regel.merk(i).noot();
            if (noot == null) {
                uit.add(regel.letter(i), regel.merk(i));
            } else if (!noot.inhoud().isEmpty()) {
                uit.add(" (", Merk.KAAL);
                uit.addAll(Reeks.of(noot.inhoud()));
                uit.add(isWord(regel, i + 1) ? ") " : ")", Merk.KAAL);
            }
        }
        return uit;
    }

    private static boolean isWord(Reeks regel, int plaats) {
        return plaats < regel.size() && Character.isLetterOrDigit(regel.letter(plaats));
    }

    /** Words that are their own address say it once. */
    private static Reeks withoutLinks(Reeks regel) {
        var uit = new Reeks();
        for (var van = 0; van < regel.size(); ) {
            var adres = regel.merk(van).adres();
            var tot = van + 1;
            while (tot < regel.size() && regel.merk(tot).sameLink(regel.merk(van))) tot++;
            for (var i = van; i < tot; i++)
                uit.add(regel.letter(i), regel.merk(i).linked(null));
            if (adres != null && !regel.letters(van, tot).strip().equals(adres)) {
                uit.add(" (" + adres, Merk.KAAL);
                uit.add(isWord(regel, tot) ? ") " : ")", Merk.KAAL);
            }
            van = tot;
        }
        return uit;
    }
}
