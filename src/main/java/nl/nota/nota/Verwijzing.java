package nl.nota.nota;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a nota refers to: a promise to parliament, a motion, an amendment, a letter or another paper, a law, a judgment.
 *
 * @param lid the member it is named after, several as they are written; empty when none is named
 * @param cs whether others signed with the member (c.s.)
 * @param sleutel its one key, however it is written: {@code TZ202402-090}, {@code kst-31125-135},
 *     {@code kst-36600-X-27}
 * @param onderwerp what it is about, as far as it is said
 * @param citaat exactly as it stands in the nota
 * @param begin where the citaat begins in its paragraph, in Unicode code points
 * @param vindplaats the words in the citaat that say which one is meant, with the address where it can be read
 */
public record Verwijzing(
        Soort soort,
        String lid,
        boolean cs,
        String sleutel,
        String onderwerp,
        String citaat,
        int begin,
        Vindplaats vindplaats) {
    private static final String KAMERSTUK = "kst-";

    /** What is referred to. */
    public enum Soort {
        TOEZEGGING,
        MOTIE,
        AMENDEMENT,
        BRIEF,
        KAMERSTUK,
        /** A document as the Tweede Kamer numbers it, as 2025D43552. */
        KAMERDOCUMENT,
        /** A case as the Tweede Kamer numbers it, as 2025Z18743. */
        KAMERZAAK,
        HANDELINGEN,
        KAMERVRAGEN,
        /** Staatsblad, Staatscourant or Tractatenblad. */
        BEKENDMAKING,
        UITSPRAAK,
        EU_DOCUMENT,
        REGELING,
        /** The own reference of a ministry. */
        KENMERK
    }

    /** All references of a nota in reading order, each footnote after the block that it is anchored in. */
    public static List<Verwijzing> in(Inhoud inhoud) {
        return inhoud.rubrieken().stream().flatMap(r -> in(r.tekst()).stream()).toList();
    }

    /** All references of one rubriek. */
    public static List<Verwijzing> in(Tekst tekst) {
        return Regels.of(tekst).flatMap(regel -> in(regel).stream()).toList();
    }

    /** All references of one paragraph, as plain words. */
    public static List<Verwijzing> in(String alinea) {
        return VerwijzingLezer.read(alinea);
    }

    /** Past the last code point of the citaat. */
    public int eind() {
        return begin + citaat.codePointCount(0, citaat.length());
    }

    /** Where everybody can read it; null when no such address is known. */
    public @Nullable String adres() {
        return vindplaats.adres();
    }

    /** The paper of parliament without its prefix, as 31125-135; null when it is something else. */
    public @Nullable String kamerstuk() {
        return sleutel.startsWith(KAMERSTUK) ? sleutel.substring(KAMERSTUK.length()) : null;
    }
}
