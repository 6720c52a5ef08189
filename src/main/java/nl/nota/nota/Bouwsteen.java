package nl.nota.nota;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** What a text may hold beside paragraphs, lists, bold and italic, which every rubriek takes. */
public enum Bouwsteen {
    TABEL,
    LINK,
    VOETNOOT;

    /** Its name in the schema of the editor. */
    public String naam() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Those that stand in this text; what stands in a footnote counts too. */
    static Set<Bouwsteen> in(Tekst tekst) {
        var gevonden = EnumSet.noneOf(Bouwsteen.class);
        for (var blok : tekst.blokken()) {
            switch (blok) {
                case Blok.Alinea(var inhoud) -> look(inhoud, gevonden);
                case Blok.Lijst lijst -> look(lijst, gevonden);
                case Blok.Tabel(var rijen) -> {
                    gevonden.add(TABEL);
                    rijen.forEach(rij -> rij.cellen().forEach(cel -> look(cel.inhoud(), gevonden)));
                }
            }
        }
        return gevonden;
    }

    private static void look(Blok.Lijst lijst, Set<Bouwsteen> gevonden) {
        for (var punt : lijst.punten()) {
            look(punt.inhoud(), gevonden);
            punt.lijsten().forEach(dieper -> look(dieper, gevonden));
        }
    }

    private static void look(List<Inline> inhoud, Set<Bouwsteen> gevonden) {
        for (var deel : inhoud) {
            switch (deel) {
                case Inline.Woorden woorden -> {}
                case Inline.Vet(var binnen) -> look(binnen, gevonden);
                case Inline.Cursief(var binnen) -> look(binnen, gevonden);
                case Inline.Link(var binnen, var adres) -> {
                    gevonden.add(LINK);
                    look(binnen, gevonden);
                }
                case Inline.Voetnoot(var binnen) -> {
                    gevonden.add(VOETNOOT);
                    look(binnen, gevonden);
                }
            }
        }
    }
}
