package nl.nota.nota;

import java.text.Normalizer;
import java.util.List;

/** Every character of a text that is read, with the words of its footnotes and its addresses where they belong. */
final class Woordenlijn {
    private Woordenlijn() {}

    /** Without white space and without what only sets words apart. */
    static String of(Tekst tekst) {
        var uit = new StringBuilder();
        for (var blok : tekst.blokken()) {
            switch (blok) {
                case Blok.Alinea(var inhoud) -> add(inhoud, uit);
                case Blok.Lijst lijst -> add(lijst, uit);
                case Blok.Tabel(var rijen) -> rijen.forEach(rij -> rij.cellen().forEach(cel -> add(cel.inhoud(), uit)));
            }
        }
        var kaal = uit.toString().replaceAll("[\\s\\h()–]", "");
        return Normalizer.normalize(kaal, Normalizer.Form.NFD);
    }

    private static void add(Blok.Lijst lijst, StringBuilder uit) {
        for (var punt : lijst.punten()) {
            add(punt.inhoud(), uit);
            punt.lijsten().forEach(dieper -> add(dieper, uit));
        }
    }

    private static void add(List<Inline> inhoud, StringBuilder uit) {
        for (var deel : inhoud) {
            switch (deel) {
                case Inline.Woorden(var woorden) -> uit.append(woorden);
                case Inline.Vet(var binnen) -> add(binnen, uit);
                case Inline.Cursief(var binnen) -> add(binnen, uit);
                case Inline.Voetnoot(var binnen) -> add(binnen, uit);
                case Inline.Link(var binnen, var adres) -> {
                    var woorden = new StringBuilder();
                    add(binnen, woorden);
                    uit.append(woorden);
                    if (!woorden.toString().strip().equals(adres)) uit.append(adres);
                }
            }
        }
    }
}
