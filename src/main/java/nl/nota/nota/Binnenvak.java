package nl.nota.nota;

import java.util.List;
import java.util.UUID;

/**
 * A passage that is to stay inside, as it lies in the text now.
 *
 * @param titel the heading of its rubriek; empty for the onderwerp
 * @param woorden the words as they stand there, as a reader sees them
 * @param gemarkeerd the words as somebody marked them
 * @param grond the code of the ground
 * @param overal whether it is each time that these words stand there
 * @param plaatsen where they stand now; empty when they are gone
 */
public record Binnenvak(
        UUID id,
        Binnenplek plek,
        String titel,
        String woorden,
        String gemarkeerd,
        String grond,
        boolean overal,
        List<Plaats> plaatsen,
        UUID door) {
    public Binnenvak {
        plaatsen = List.copyOf(plaatsen);
    }

    /**
     * A piece of the light markup as it is served, in Unicode code points, half open.
     *
     * @param noot the so manieth footnote of the rubriek; 0 is its text itself
     */
    public record Plaats(int noot, int begin, int eind) {}

    public String rubriek() {
        return plek.rubriek();
    }

    /** Whether its words do not stand in the text any more. */
    public boolean isWeg() {
        return plaatsen.isEmpty();
    }

    /** Whether something of what was marked does not stand in it any more; what was written in between is no matter. */
    public boolean isVeranderd() {
        var gezien = 0;
        for (var i = 0; i < woorden.length() && gezien < gemarkeerd.length(); i++)
            if (woorden.charAt(i) == gemarkeerd.charAt(gezien)) gezien++;
        return !isWeg() && gezien < gemarkeerd.length();
    }
}
