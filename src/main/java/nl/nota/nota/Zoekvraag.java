package nl.nota.nota;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which notas somebody wants to see in a list, the newest first.
 *
 * @param zoek words in the onderwerp, or a kenmerk
 * @param fasen only these; empty means all
 * @param onderdeel only what is sent by this code
 * @param van first date of the nota
 * @param tot last date of the nota
 * @param na the last nota of the page before
 * @param grootte how many at most, 1 to 100
 * @param lopend only what the archive did not close
 */
public record Zoekvraag(
        @Nullable String zoek,
        Set<Fase> fasen,
        @Nullable Soort soort,
        @Nullable String onderdeel,
        @Nullable LocalDate van,
        @Nullable LocalDate tot,
        @Nullable Plaats na,
        int grootte,
        boolean lopend) {
    public static final int MEESTE = 100;

    public Zoekvraag {
        fasen = Set.copyOf(fasen);
        grootte = Math.clamp(grootte, 1, MEESTE);
    }

    /** Whether the archive closed it or not. */
    public Zoekvraag(
            @Nullable String zoek,
            Set<Fase> fasen,
            @Nullable Soort soort,
            @Nullable String onderdeel,
            @Nullable LocalDate van,
            @Nullable LocalDate tot,
            @Nullable Plaats na,
            int grootte) {
        this(zoek, fasen, soort, onderdeel, van, tot, na, grootte, false);
    }

    /** Everything in these fases. */
    public static Zoekvraag in(Set<Fase> fasen, int grootte) {
        return new Zoekvraag(null, fasen, null, null, null, null, null, grootte);
    }

    /** Everything that ended and that the archive did not close. */
    public static Zoekvraag closable() {
        var einde = Set.of(Fase.BESLOTEN, Fase.INGETROKKEN);
        return new Zoekvraag(null, einde, null, null, null, null, null, MEESTE, true);
    }

    /** The same question about what comes after this nota. */
    public Zoekvraag after(Nota laatste) {
        var plaats = new Plaats(laatste.begonnenOp(), laatste.kenmerk().waarde());
        return new Zoekvraag(zoek, fasen, soort, onderdeel, van, tot, plaats, grootte, lopend);
    }

    /** Whether it asks what only the head of a nota tells; who sees no more than the trail finds nothing by it. */
    boolean asksHead() {
        return soort != null || onderdeel != null || van != null || tot != null;
    }

    /** Where a nota stands in the list. */
    public record Plaats(Instant begonnenOp, String kenmerk) {}
}
