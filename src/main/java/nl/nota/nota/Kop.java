package nl.nota.nota;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The head of a nota, as far as it is part of what a party agrees to. Codes are kept as they were written, also when
 * the register does not know them; what was not said is null or empty.
 *
 * @param aan codes of the bewindspersonen the nota is addressed to, in order
 * @param van code of the onderdeel or functie that sends it
 * @param afschrift codes that receive a copy, in order
 * @param merkingen how it must be handled besides its rubricering, as printed, in order
 * @param samengewerkt codes of those with whom it was written, where the template has a line for them
 */
public record Kop(
        @Nullable Soort soort,
        String onderwerp,
        List<String> aan,
        @Nullable String van,
        List<String> afschrift,
        @Nullable LocalDate datum,
        @Nullable Rubricering rubricering,
        List<Opsteller> opgesteldDoor,
        List<String> merkingen,
        List<String> samengewerkt) {
    public Kop {
        aan = List.copyOf(aan);
        afschrift = List.copyOf(afschrift);
        opgesteldDoor = List.copyOf(opgesteldDoor);
        merkingen = List.copyOf(merkingen);
        samengewerkt = List.copyOf(samengewerkt);
    }

    /** A head without merkingen. */
    public Kop(
            @Nullable Soort soort,
            String onderwerp,
            List<String> aan,
            @Nullable String van,
            List<String> afschrift,
            @Nullable LocalDate datum,
            @Nullable Rubricering rubricering,
            List<Opsteller> opgesteldDoor) {
        this(soort, onderwerp, aan, van, afschrift, datum, rubricering, opgesteldDoor, List.of(), List.of());
    }
}
