package nl.nota.nota;

import java.util.List;
import java.util.UUID;
import nl.nota.kern.Outcome;

/** Marks words for tests that need no database. */
final class Binnenvakken {
    private Binnenvakken() {}

    /** These words, which stand there once. */
    static Binnenvak of(Inhoud inhoud, Binnenplek plek, String woorden, String grond) {
        var verzoek = new Binnenverzoek(plek, null, null, woorden, null, false, grond, null);
        return switch (Binnentekst.of(inhoud).find(verzoek)) {
            case Outcome.Done<List<Passage>>(var passages) ->
                new Binnenvak(
                        new UUID(1, 1),
                        plek,
                        "",
                        woorden,
                        woorden,
                        grond,
                        false,
                        passages.stream()
                                .map(een -> new Binnenvak.Plaats(plek.noot(), een.begin(), een.eind()))
                                .toList(),
                        new UUID(2, 2));
            case Outcome.Refused<List<Passage>>(var redenen) -> throw new AssertionError(redenen.toString());
        };
    }
}
