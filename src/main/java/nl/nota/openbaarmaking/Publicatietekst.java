package nl.nota.openbaarmaking;

import java.util.ArrayList;
import java.util.List;
import nl.nota.nota.Blok;
import nl.nota.nota.Inline;
import nl.nota.nota.Tekst;
import org.jspecify.annotations.Nullable;

/**
 * Writes a text anew without what stays inside. The places in the {@link Laklaag} are counted in the text as
 * {@link Vlaktekst} writes it: one more between two lines, and none for the anchor of a footnote.
 */
final class Publicatietekst {
    private final Laklaag laag;
    private final Nootteller noten;
    /** How many code points were passed. */
    private int gelezen;
    /** How many lists were passed. */
    private int lijsten;

    /** Gives each footnote of the nota that stays its number. */
    interface Nootteller {
        Nootteller GEEN = (noot, blijftBinnen) -> 0;

        /** The number of this footnote; 0 for one of which the anchor is not shown. Each one is passed here once. */
        int number(Inline.Voetnoot noot, boolean blijftBinnen);
    }

    Publicatietekst(Laklaag laag, Nootteller noten) {
        this.laag = laag;
        this.noten = noten;
    }

    /** Each paragraph, list and table without what stays inside of it. */
    List<Openbaarblok> blokken(Tekst tekst) {
        var uit = new Openbaarregels();
        for (var blok : tekst.blokken())
            switch (blok) {
                case Blok.Alinea(var inhoud) -> uit.add(List.of(), isBreakWithin(), regel(inhoud));
                case Blok.Lijst lijst -> lijst(lijst, List.of(), uit);
                case Blok.Tabel tabel -> tabel(tabel, uit);
            }
        return uit.blokken();
    }

    /** The words of one line that has no blocks in it. */
    List<Openbaardeel> regel(List<Inline> inhoud) {
        var uit = new ArrayList<Openbaardeel>();
        inhoud.forEach(deel -> add(deel, false, false, null, uit));
        gelezen++;
        return Deelrij.joined(uit);
    }

    /** Each line of plain words. */
    List<List<Openbaardeel>> regels(String tekst) {
        var uit = new Openbaarregels();
        for (var woorden : tekst.split("\n", -1)) uit.add(List.of(), isBreakWithin(), regel(Lakbron.line(woorden)));
        return uit.blokken().stream()
                .map(blok -> ((Openbaarblok.Alinea) blok).delen())
                .toList();
    }

    private void lijst(Blok.Lijst lijst, List<Openbaarregels.Plek> buiten, Openbaarregels uit) {
        var hier = new ArrayList<>(buiten);
        hier.add(new Openbaarregels.Plek(++lijsten, lijst.genummerd(), lijst.begin()));
        for (var punt : lijst.punten()) {
            uit.add(hier, isBreakWithin(), regel(punt.inhoud()));
            punt.lijsten().forEach(binnen -> lijst(binnen, hier, uit));
        }
    }

    /**
     * Of a table nothing is told when nothing of it is open; else each cell that is not within a closed row or column
     * keeps its place.
     */
    private void tabel(Blok.Tabel tabel, Openbaarregels uit) {
        var vast = isBreakWithin();
        var rijen = tabel.rijen().stream()
                .map(rij ->
                        rij.cellen().stream().map(cel -> regel(cel.inhoud())).toList())
                .toList();
        var alles = Deelrij.joined(
                rijen.stream().flatMap(List::stream).flatMap(List::stream).toList());
        if (Deelrij.isGelakt(alles)) uit.add(List.of(), vast, alles);
        else uit.add(Tabelbouw.of(rijen));
    }

    /** Whether the break before what is read next stays inside. */
    private boolean isBreakWithin() {
        return gelezen > 0 && !laag.at(gelezen - 1).isEmpty();
    }

    private void add(Inline deel, boolean vet, boolean cursief, @Nullable String adres, List<Openbaardeel> uit) {
        switch (deel) {
            case Inline.Woorden(var woorden) -> words(woorden, vet, cursief, adres, uit);
            case Inline.Vet(var inhoud) -> inhoud.forEach(een -> add(een, true, cursief, adres, uit));
            case Inline.Cursief(var inhoud) -> inhoud.forEach(een -> add(een, vet, true, adres, uit));
            case Inline.Link(var inhoud, var naar) -> {
                var open = isOpen(inhoud) ? naar : null;
                inhoud.forEach(een -> add(een, vet, cursief, open, uit));
            }
            case Inline.Voetnoot noot -> {
                // A note to what stays inside stays inside with it.
                var nummer = noten.number(noot, isWithin());
                if (nummer > 0) uit.add(new Openbaardeel.Noot(nummer));
            }
        }
    }

    private boolean isWithin() {
        return gelezen > 0
                && !laag.at(gelezen - 1).isEmpty()
                && !laag.at(gelezen).isEmpty();
    }

    /** Whether none of the words of a link stay inside; its address could tell of them. */
    private boolean isOpen(List<Inline> inhoud) {
        var lengte = Vlaktekst.of(inhoud).codePoints().count();
        for (var i = 0; i < lengte; i++) if (!laag.at(gelezen + i).isEmpty()) return false;
        return true;
    }

    private void words(String woorden, boolean vet, boolean cursief, @Nullable String adres, List<Openbaardeel> uit) {
        var open = new StringBuilder();
        for (var c : woorden.codePoints().toArray()) {
            var gronden = laag.at(gelezen++);
            if (gronden.isEmpty()) {
                open.appendCodePoint(c);
                continue;
            }
            if (!open.isEmpty()) uit.add(new Openbaardeel.Woorden(open.toString(), vet, cursief, adres));
            open.setLength(0);
            var label = new Openbaardeel.Gelakt(gronden);
            if (uit.isEmpty() || !uit.getLast().equals(label)) uit.add(label);
        }
        if (!open.isEmpty()) uit.add(new Openbaardeel.Woorden(open.toString(), vet, cursief, adres));
    }
}
