package nl.nota.bericht;

import nl.nota.logboek.Opgetekend;

/**
 * It was worked out anew where a nota stands, because of what was written in its trail; told by the roof in the same
 * transaction, so that one event is worked out once for all who need it.
 */
public record StandBijgewerkt(Zetstand stand, Opgetekend oorzaak) {}
