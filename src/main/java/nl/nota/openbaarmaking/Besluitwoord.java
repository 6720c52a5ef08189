package nl.nota.openbaarmaking;

import nl.nota.besluit.Besluitsoort;

/** What a bewindspersoon decided, as the public reads it. */
final class Besluitwoord {
    private Besluitwoord() {}

    static String of(Besluitsoort soort) {
        return switch (soort) {
            case AKKOORD -> "Akkoord";
            case AKKOORD_MITS -> "Akkoord, mits";
            case NIET_AKKOORD -> "Niet akkoord";
            case BESPREKEN -> "Bespreken";
            case AANHOUDEN -> "Aanhouden";
            case RETOUR -> "Retour";
            case KENNISGENOMEN -> "Kennisgenomen";
        };
    }
}
