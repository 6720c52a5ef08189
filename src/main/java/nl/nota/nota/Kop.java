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
 */
public record Kop(
        @Nullable Soort soort,
        String onderwerp,
        List<String> aan,
        @Nullable String van,
        List<String> afschrift,
        @Nullable LocalDate datum,
        @Nullable Rubricering rubricering,
        List<Opsteller> opgesteldDoor) {
    public Kop {
        aan = List.copyOf(aan);
        afschrift = List.copyOf(afschrift);
        opgesteldDoor = List.copyOf(opgesteldDoor);
    }
}
