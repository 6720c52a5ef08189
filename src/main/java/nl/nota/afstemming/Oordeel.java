package nl.nota.afstemming;

import java.util.List;
import java.util.stream.Collectors;

/** What a party says about a versie, or what is recorded of its silence. */
public enum Oordeel {
    AKKOORD,
    /** Agrees once the voorwaarden are met. */
    AKKOORD_MITS,
    /** Objects; the objection stands until the party replaces it. */
    NIET_AKKOORD,
    GEEN_OPMERKINGEN,
    /** Says that the subject is not its business. */
    NIET_BETROKKEN,
    /** Said nothing before its term was over; the secretariaat records it, and the party never does. */
    GEEN_REACTIE;

    /** What a party itself can answer. */
    public static final List<Oordeel> VAN_PARTIJ =
            List.of(AKKOORD, AKKOORD_MITS, NIET_AKKOORD, GEEN_OPMERKINGEN, NIET_BETROKKEN);

    /** Their codes between commas, for whoever sent another. */
    public static String mogelijk() {
        return VAN_PARTIJ.stream().map(Enum::name).collect(Collectors.joining(", "));
    }
}
