package nl.nota.nota;

import java.util.List;

/**
 * What a nota refers to: a promise to parliament, a motion, an amendment, a letter or another paper of parliament.
 *
 * @param lid the member it is named after, several as they are written; empty when none is named
 * @param cs whether others signed with the member (c.s.)
 * @param sleutel its one key, however it is written: {@code TZ202402-090}, {@code 31125-135}, {@code 36600-X-27}
 * @param onderwerp what it is about, as far as it is said
 * @param citaat exactly as it stands in the nota
 */
public record Verwijzing(Soort soort, String lid, boolean cs, String sleutel, String onderwerp, String citaat) {
    /** What is referred to. */
    public enum Soort {
        TOEZEGGING,
        MOTIE,
        AMENDEMENT,
        BRIEF,
        KAMERSTUK
    }

    /** All references of a nota in reading order, each footnote after the block that it is anchored in. */
    public static List<Verwijzing> in(Inhoud inhoud) {
        return inhoud.rubrieken().stream().flatMap(r -> in(r.tekst()).stream()).toList();
    }

    /** All references of one rubriek. */
    public static List<Verwijzing> in(Tekst tekst) {
        return Regels.of(tekst)
                .flatMap(regel -> VerwijzingLezer.read(regel).stream())
                .toList();
    }
}
