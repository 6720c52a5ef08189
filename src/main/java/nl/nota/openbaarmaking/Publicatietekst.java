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
        var uit = new ArrayList<Openbaarblok>();
        for (var blok : tekst.blokken()) {
            var openbaar = blok(blok);
            if (!(isGelakt(openbaar) && !uit.isEmpty() && isGelakt(uit.getLast()))) uit.add(openbaar);
            else uit.add(merged(uit.removeLast(), openbaar));
        }
        return uit;
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
        var uit = new ArrayList<List<Openbaardeel>>();
        for (var woorden : tekst.split("\n", -1)) {
            var openbaar = regel(Lakbron.line(woorden));
            if (!(Deelrij.isGelakt(openbaar) && !uit.isEmpty() && Deelrij.isGelakt(uit.getLast()))) uit.add(openbaar);
            else uit.add(Deelrij.joined(uit.removeLast(), openbaar));
        }
        return uit;
    }

    private Openbaarblok blok(Blok blok) {
        return switch (blok) {
            case Blok.Alinea(var inhoud) -> new Openbaarblok.Alinea(regel(inhoud));
            case Blok.Lijst lijst -> lijst(lijst);
            case Blok.Tabel(var rijen) ->
                new Openbaarblok.Tabel(rijen.stream()
                        .map(rij -> rij.cellen().stream()
                                .map(cel -> regel(cel.inhoud()))
                                .toList())
                        .toList());
        };
    }

    private Openbaarblok.Lijst lijst(Blok.Lijst lijst) {
        var punten = new ArrayList<Openbaarblok.Punt>();
        for (var punt : lijst.punten()) {
            var openbaar = new Openbaarblok.Punt(
                    regel(punt.inhoud()),
                    punt.lijsten().stream().map(this::lijst).toList());
            if (!(isGelakt(openbaar) && !punten.isEmpty() && isGelakt(punten.getLast()))) punten.add(openbaar);
            else
                punten.add(new Openbaarblok.Punt(
                        Deelrij.joined(punten.removeLast().delen(), openbaar.delen()), List.of()));
        }
        return new Openbaarblok.Lijst(lijst.genummerd(), lijst.begin(), punten);
    }

    /** How many lines stayed inside in a row cannot be told: they are one. */
    private static Openbaarblok merged(Openbaarblok een, Openbaarblok ander) {
        return new Openbaarblok.Alinea(
                Deelrij.joined(((Openbaarblok.Alinea) een).delen(), ((Openbaarblok.Alinea) ander).delen()));
    }

    private static boolean isGelakt(Openbaarblok blok) {
        return blok instanceof Openbaarblok.Alinea(var delen) && Deelrij.isGelakt(delen);
    }

    private static boolean isGelakt(Openbaarblok.Punt punt) {
        return punt.lijsten().isEmpty() && Deelrij.isGelakt(punt.delen());
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
