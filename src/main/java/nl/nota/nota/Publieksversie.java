package nl.nota.nota;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What the public would read of a nota: the text without what stays inside, and without the contact data of officials.
 * What renders it gets nothing else.
 */
public final class Publieksversie {
    private Publieksversie() {}

    /** The nota as the public reads it. */
    public static Inhoud of(Inhoud inhoud, List<Binnenvak> binnen) {
        var tekst = Binnentekst.of(inhoud);
        var rubrieken = inhoud.rubrieken().stream()
                .map(rubriek -> rubriek.with(text(rubriek, tekst, binnen)))
                .toList();
        return new Inhoud(kop(inhoud.kop(), tekst, binnen), rubrieken);
    }

    /** Which grounds stand in it, in the order of the law. */
    public static List<String> gronden(Inhoud inhoud, List<Binnenvak> binnen) {
        var ambtenaren = inhoud.kop().opgesteldDoor().stream()
                .filter(Publieksversie::hasContact)
                .map(een -> Woogrond.LEVENSSFEER);
        return Stream.concat(
                        ambtenaren, binnen.stream().filter(een -> !een.isWeg()).map(Binnenvak::grond))
                .distinct()
                .sorted()
                .toList();
    }

    private static Tekst text(Rubriek rubriek, Binnentekst tekst, List<Binnenvak> binnen) {
        if (binnen.stream().noneMatch(een -> een.rubriek().equals(rubriek.code()))) return rubriek.tekst();
        var plek = new Binnenplek(rubriek.code(), 0);
        return Publiektekst.of(
                rubriek.tekst(),
                pieces(rubriek.tekst(), plek, tekst, binnen),
                (nummer, noot) -> footnote(noot, new Binnenplek(rubriek.code(), nummer), tekst, binnen));
    }

    private static Inline.Voetnoot footnote(
            Inline.Voetnoot noot, Binnenplek plek, Binnentekst tekst, List<Binnenvak> binnen) {
        var inhoud = line(noot.inhoud());
        var publiek = Publiektekst.of(inhoud, pieces(inhoud, plek, tekst, binnen));
        return publiek.equals(inhoud) ? noot : new Inline.Voetnoot(Publiektekst.inlines(publiek));
    }

    private static String onderwerp(String onderwerp, Binnentekst tekst, List<Binnenvak> binnen) {
        var inhoud = line(List.of(new Inline.Woorden(onderwerp)));
        var stukken = pieces(inhoud, new Binnenplek(Binnenplek.ONDERWERP, 0), tekst, binnen);
        if (stukken.isEmpty()) return onderwerp;
        return Publiektekst.inlines(Publiektekst.of(inhoud, stukken)).stream()
                .map(deel -> deel instanceof Inline.Woorden(var woorden) ? woorden : "")
                .collect(Collectors.joining());
    }

    /** Words in one line, as a text. */
    static Tekst line(List<Inline> inhoud) {
        return new Tekst(List.of(new Blok.Alinea(inhoud)));
    }

    /** What stays inside of the text at this place. */
    private static List<Publiektekst.Stuk> pieces(
            Tekst waarin, Binnenplek plek, Binnentekst tekst, List<Binnenvak> binnen) {
        var stukken = new ArrayList<Publiektekst.Stuk>();
        var opmaak = tekst.tekst(plek);
        for (var vak : binnen)
            for (var plaats : vak.plaatsen())
                if (plek.equals(new Binnenplek(vak.rubriek(), plaats.noot())))
                    stukken.add(new Publiektekst.Stuk(
                            Zichtbaar.before(opmaak, plaats.begin()),
                            Zichtbaar.before(opmaak, plaats.eind()),
                            vak.grond()));
        // What cannot be told apart for certain stays inside as a whole.
        return stukken.isEmpty() || Zichtbaar.in(opmaak).equals(Zichtbaar.in(waarin))
                ? stukken
                : List.of(Publiektekst.Stuk.geheel(stukken.getFirst().grond()));
    }

    /** Marks of handling go with the paper, not with what is public. */
    private static Kop kop(Kop kop, Binnentekst tekst, List<Binnenvak> binnen) {
        return new Kop(
                kop.soort(),
                onderwerp(kop.onderwerp(), tekst, binnen),
                kop.aan(),
                kop.van(),
                kop.afschrift(),
                kop.datum(),
                null,
                kop.opgesteldDoor().stream().map(Publieksversie::opsteller).toList(),
                List.of(),
                kop.samengewerkt());
    }

    private static boolean hasContact(Opsteller o) {
        return Stream.of(o.naam(), o.telefoon(), o.email()).anyMatch(een -> !een.isBlank());
    }

    /** Names, telephone numbers and addresses of officials stay inside by themselves. */
    private static Opsteller opsteller(Opsteller o) {
        return new Opsteller(
                hasContact(o) ? Publiektekst.label(Woogrond.LEVENSSFEER) : "", o.functie(), o.afdeling(), "", "");
    }
}
