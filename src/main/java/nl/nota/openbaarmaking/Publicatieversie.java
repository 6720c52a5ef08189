package nl.nota.openbaarmaking;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A nota as the public may read it. Whatever renders it for the public is given this and has no way to anything else:
 * what stayed inside is not in it, nor its length, its dress or the number of its words, and neither are hashes, ids of
 * people or anything that was not decided on.
 *
 * @param soort the stamp of the nota in words, empty when it has none
 * @param onderwerp its title
 * @param kop the lines of its head, in order
 * @param datum the day that stands on it, or null
 * @param rubrieken those that say something, or have one under them that does
 * @param voetnoten the footnotes in order; the first one is number 1
 * @param aantekeningen what bewindspersonen wrote beside it and what they decided, in order
 * @param bijlagen the bijlagen that become public with it, in order
 */
public record Publicatieversie(
        String kenmerk,
        String soort,
        List<Openbaardeel> onderwerp,
        @Nullable LocalDate datum,
        List<Veld> kop,
        List<Rubriek> rubrieken,
        List<List<Openbaardeel>> voetnoten,
        List<Aantekening> aantekeningen,
        List<Bijlage> bijlagen) {
    public Publicatieversie {
        onderwerp = List.copyOf(onderwerp);
        kop = List.copyOf(kop);
        rubrieken = List.copyOf(rubrieken);
        voetnoten = voetnoten.stream().map(List::copyOf).toList();
        aantekeningen = List.copyOf(aantekeningen);
        bijlagen = List.copyOf(bijlagen);
    }

    /** The same paper without a word on it but what is on each: the form itself. */
    static Publicatieversie leeg(Publicatieversie als) {
        return new Publicatieversie(
                als.kenmerk(),
                als.soort(),
                List.of(),
                als.datum(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }

    /** One entry of the head, for instance Van or Opgesteld door, and what stands behind it line by line. */
    public record Veld(String opschrift, List<List<Openbaardeel>> regels) {
        public Veld {
            regels = regels.stream().map(List::copyOf).toList();
        }
    }

    /**
     * A rubriek.
     *
     * @param niveau 1, or 2 when it stands under another
     */
    public record Rubriek(List<Openbaardeel> titel, int niveau, List<Openbaarblok> blokken) {
        public Rubriek {
            titel = List.copyOf(titel);
            blokken = List.copyOf(blokken);
        }
    }

    /** What was written beside the nota, by an office and never by a person. */
    public record Aantekening(String opschrift, List<List<Openbaardeel>> regels) {
        public Aantekening {
            regels = regels.stream().map(List::copyOf).toList();
        }
    }

    /**
     * A bijlage.
     *
     * @param nummer its place among all bijlagen of the nota, counted from one
     * @param vorm in which form the public gets it
     */
    public record Bijlage(int nummer, List<Openbaardeel> titel, Bijlagevorm vorm) {
        public Bijlage {
            titel = List.copyOf(titel);
        }
    }
}
