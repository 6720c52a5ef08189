package nl.nota.nota;

import java.util.ArrayList;
import java.util.List;
import nl.nota.nota.Alineaverschil.Vorm;
import nl.nota.nota.Wijziging.Soort;
import org.jspecify.annotations.Nullable;

/**
 * One place of two texts of a nota side by side: a field of the head, or a rubriek paragraph by paragraph.
 *
 * @param titel what people call it
 * @param soort null when nothing changed there
 */
public record Verschildeel(
        String plaats, String titel, @Nullable Soort soort, List<Alineaverschil> alineas) {
    public Verschildeel {
        alineas = List.copyOf(alineas);
    }

    /** One place on its own: of a field of the head the words, of a rubriek the paragraphs. */
    static List<Alineaverschil> of(
            String plaats,
            Soort soort,
            @Nullable Rubriek was,
            @Nullable Rubriek wordt,
            String wasTekst,
            String wordtTekst) {
        var isVeld = was == null && wordt == null;
        var oud = isVeld ? field(plaats, wasTekst) : Eenheden.of(was);
        var nieuw = isVeld ? field(plaats, wordtTekst) : Eenheden.of(wordt);
        var bewijsbaar = !isVeld && !plaats.equals(Sjabloon.GEADVISEERD_BESLUIT);
        return Verschilmaker.of(List.of(new Tekstpaar(plaats, soort == Soort.REDACTIONEEL, bewijsbaar, oud, nieuw)))
                .getFirst();
    }

    private static List<Eenheid> field(String plaats, String tekst) {
        if (plaats.equals(Wijziging.BIJLAGEN)) return Bijlageregel.units(tekst);
        return tekst.isEmpty() ? List.of() : List.of(Eenheid.of(Vorm.VELD, tekst));
    }

    public boolean isGewijzigd() {
        return soort != null;
    }

    /** Whether it is a rubriek, and not a field of the head or the bijlagen. */
    public boolean isRubriek() {
        return !plaats.startsWith(Bijlagepaar.PLAATS)
                && alineas.stream().noneMatch(een -> een.vorm() == Vorm.VELD || een.vorm() == Vorm.BIJLAGE);
    }

    /** How many separate changes there are here; at least one when something changed. */
    public int aantal() {
        return (int) alineas.stream().filter(Alineaverschil::isWijziging).count();
    }

    /** The number of the first change here; 0 when there is none. */
    public int eerste() {
        return alineas.stream()
                .mapToInt(Alineaverschil::nr)
                .filter(nr -> nr > 0)
                .findFirst()
                .orElse(0);
    }

    /** How many of them say something else, as far as a machine knows. */
    public int inhoudelijk() {
        return aantal() - redactioneel();
    }

    /** How many a machine proves to say the same. */
    public int redactioneel() {
        return (int) alineas.stream()
                .filter(Alineaverschil::isWijziging)
                .filter(Alineaverschil::redactioneel)
                .count();
    }

    /** How many stood elsewhere. */
    public int verplaatst() {
        return (int) alineas.stream()
                .filter(Alineaverschil::isWijziging)
                .filter(Alineaverschil::isVerplaatst)
                .count();
    }

    /** How many words came, went or were replaced. */
    public int woorden() {
        return alineas.stream().mapToInt(Alineaverschil::woorden).sum();
    }

    /** The paragraphs as they are shown: the title only when it changed, what lies far from a change folded. */
    public List<Verschilgroep> groepen() {
        return Verschilgroep.of(alineas);
    }

    /** The same, its changes numbered from there. */
    Verschildeel numbered(int eerste) {
        var nr = eerste;
        var eigen = alineas.stream().anyMatch(Alineaverschil::isEigen);
        var uit = new ArrayList<Alineaverschil>();
        for (var een : alineas) {
            var telt = eigen ? een.isEigen() : een.soort() != Alineaverschil.Soort.GELIJK && nr == eerste;
            uit.add(een.as(telt ? nr++ : 0));
        }
        return new Verschildeel(plaats, titel, soort, uit);
    }

    /** The same without what a machine proves to say the same. */
    Verschildeel inhoudelijkAlleen() {
        var uit = alineas.stream()
                .map(een -> een.soort() == Alineaverschil.Soort.GEWIJZIGD && een.redactioneel() ? een.settled() : een)
                .toList();
        return new Verschildeel(plaats, titel, soort == Soort.REDACTIONEEL ? null : soort, uit);
    }
}
