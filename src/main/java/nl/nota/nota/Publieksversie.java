package nl.nota.nota;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * What the public would read of a nota: the text without what stays inside, and without the contact data of officials.
 * What renders it gets nothing else.
 */
public final class Publieksversie {
    private Publieksversie() {}

    /** The nota as the public reads it. */
    public static Inhoud of(Inhoud inhoud, List<Binnenvak> binnen) {
        var tekst = Leestekst.of(inhoud);
        var rubrieken = inhoud.rubrieken().stream()
                .map(rubriek -> rubriek.with(text(rubriek, tekst, binnen)))
                .toList();
        return new Inhoud(kop(inhoud.kop()), rubrieken);
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

    private static Tekst text(Rubriek rubriek, Leestekst tekst, List<Binnenvak> binnen) {
        var eigen = binnen.stream()
                .filter(een -> een.rubriek().equals(rubriek.code()) && !een.isWeg())
                .toList();
        if (eigen.isEmpty()) return rubriek.tekst();
        var opmaak = tekst.tekst(rubriek.code()).orElse("");
        // What cannot be told apart for certain stays inside as a whole.
        if (!Zichtbaar.in(opmaak).equals(Zichtbaar.in(rubriek.tekst()))) return whole(eigen);
        var stukken = new ArrayList<Publiektekst.Stuk>();
        for (var vak : eigen)
            for (var plaats : vak.plaatsen())
                stukken.add(new Publiektekst.Stuk(
                        Zichtbaar.before(opmaak, plaats.begin()),
                        Zichtbaar.before(opmaak, plaats.eind()),
                        vak.grond()));
        return Publiektekst.of(rubriek.tekst(), stukken);
    }

    private static Tekst whole(List<Binnenvak> eigen) {
        var label = Publiektekst.label(eigen.getFirst().grond());
        return new Tekst(List.of(new Blok.Alinea(List.of(new Inline.Woorden(label)))));
    }

    /** Marks of handling go with the paper, not with what is public. */
    private static Kop kop(Kop kop) {
        return new Kop(
                kop.soort(),
                kop.onderwerp(),
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
