package nl.nota.openbaarmaking;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import nl.nota.nota.Blok;
import nl.nota.nota.Inline;
import nl.nota.nota.Tekst;

/** A text line by line without its marks: each paragraph, item and cell is a line, the footnotes are left out. */
final class Vlaktekst {
    private Vlaktekst() {}

    static String of(Tekst tekst) {
        return regels(tekst).stream().map(Vlaktekst::of).collect(Collectors.joining("\n"));
    }

    /** Each line, in the order in which it is read. */
    static List<List<Inline>> regels(Tekst tekst) {
        var uit = new ArrayList<List<Inline>>();
        tekst.blokken().forEach(blok -> add(blok, uit));
        return uit;
    }

    private static void add(Blok blok, List<List<Inline>> uit) {
        switch (blok) {
            case Blok.Alinea(var inhoud) -> uit.add(inhoud);
            case Blok.Lijst lijst ->
                lijst.punten().forEach(punt -> {
                    uit.add(punt.inhoud());
                    punt.lijsten().forEach(binnen -> add(binnen, uit));
                });
            case Blok.Tabel(var rijen) -> rijen.forEach(rij -> rij.cellen().forEach(cel -> uit.add(cel.inhoud())));
        }
    }

    /** The words of one line. */
    static String of(List<Inline> inhoud) {
        return inhoud.stream()
                .map(deel -> switch (deel) {
                    case Inline.Woorden(var woorden) -> woorden;
                    case Inline.Vet(var binnen) -> of(binnen);
                    case Inline.Cursief(var binnen) -> of(binnen);
                    case Inline.Link(var binnen, var adres) -> of(binnen);
                    case Inline.Voetnoot noot -> "";
                })
                .collect(Collectors.joining());
    }

    /** The footnotes of a text, in order. */
    static List<Inline.Voetnoot> noten(Tekst tekst) {
        var uit = new ArrayList<Inline.Voetnoot>();
        regels(tekst).forEach(regel -> regel.forEach(deel -> noten(deel, uit)));
        return uit;
    }

    private static void noten(Inline deel, List<Inline.Voetnoot> uit) {
        switch (deel) {
            case Inline.Woorden woorden -> {}
            case Inline.Vet(var binnen) -> binnen.forEach(een -> noten(een, uit));
            case Inline.Cursief(var binnen) -> binnen.forEach(een -> noten(een, uit));
            case Inline.Link(var binnen, var adres) -> binnen.forEach(een -> noten(een, uit));
            case Inline.Voetnoot noot -> uit.add(noot);
        }
    }
}
