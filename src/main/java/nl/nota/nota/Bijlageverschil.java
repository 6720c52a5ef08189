package nl.nota.nota;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.nota.nota.Alineaverschil.Vorm;
import nl.nota.nota.Wijziging.Soort;
import nl.nota.opslag.Bestandstekst;
import nl.nota.opslag.Bestandstekst.Stand;

/**
 * What changed in the text of a file that was replaced.
 *
 * @param deel word by word; absent when no text could be compared, or both say the same
 */
public record Bijlageverschil(Bijlagepaar paar, Uitkomst uitkomst, Optional<Verschildeel> deel) {

    /** What came of comparing the texts. */
    public enum Uitkomst {
        /** They differ. */
        ANDERS,
        /** Only the beginnings were compared: a text is very long. */
        ANDERS_BEGIN,
        /** They are equal: only the file is another one. */
        GELIJK,
        GELIJK_BEGIN,
        /** One of them holds no text, as a scan of paper. */
        GEEN_TEKST,
        /** One of them is of a kind of which no text is read. */
        SOORT,
        /** One of them does not let its text be read. */
        ONLEESBAAR,
        /** One of them was not read yet, or waits for the virus scanner. */
        NOG_NIET
    }

    /**
     * Compares those that were replaced.
     *
     * @param teksten the texts by the id of the bijlage
     */
    public static List<Bijlageverschil> of(List<Bijlagepaar> paren, Map<UUID, Bestandstekst> teksten) {
        var niets = Bestandstekst.without(Stand.NOG_NIET);
        return paren.stream()
                .map(paar -> of(
                        paar,
                        teksten.getOrDefault(paar.was().id(), niets),
                        teksten.getOrDefault(paar.wordt().id(), niets)))
                .toList();
    }

    private static Bijlageverschil of(Bijlagepaar paar, Bestandstekst was, Bestandstekst wordt) {
        if (!was.isLeesbaar() || !wordt.isLeesbaar())
            return new Bijlageverschil(paar, unread(was.isLeesbaar() ? wordt : was), Optional.empty());
        var begin = was.stand() == Stand.AFGEKAPT || wordt.stand() == Stand.AFGEKAPT;
        if (was.tekst().equals(wordt.tekst()))
            return new Bijlageverschil(paar, begin ? Uitkomst.GELIJK_BEGIN : Uitkomst.GELIJK, Optional.empty());
        var alineas = Verschilmaker.of(List.of(new Tekstpaar(paar.plaats(), false, true, units(was), units(wordt))))
                .getFirst();
        return new Bijlageverschil(
                paar,
                begin ? Uitkomst.ANDERS_BEGIN : Uitkomst.ANDERS,
                Optional.of(new Verschildeel(paar.plaats(), paar.titel(), Soort.INHOUDELIJK, alineas)));
    }

    private static List<Eenheid> units(Bestandstekst tekst) {
        return tekst.tekst()
                .lines()
                .map(alinea -> Eenheid.of(Vorm.ALINEA, alinea))
                .toList();
    }

    private static Uitkomst unread(Bestandstekst tekst) {
        return switch (tekst.stand()) {
            case LEEG -> Uitkomst.GEEN_TEKST;
            case SOORT -> Uitkomst.SOORT;
            case MISLUKT -> Uitkomst.ONLEESBAAR;
            case NOG_NIET, GELEZEN, AFGEKAPT -> Uitkomst.NOG_NIET;
        };
    }

    /** How many words came, went or were replaced. */
    public int woorden() {
        return deel.map(Verschildeel::woorden).orElse(0);
    }
}
