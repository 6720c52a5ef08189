package nl.nota.inlezen;

import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** What a tracked change says of itself: a number of its own, in which versie it came, and when. */
final class Wordmerk {
    private final String auteur;
    private final String tijd;
    private int laatste;

    Wordmerk(String auteur, Instant tijd) {
        this.auteur = auteur;
        this.tijd = tijd.truncatedTo(ChronoUnit.SECONDS).toString();
    }

    String[] eigenschappen() {
        laatste++;
        return new String[] {"w:id", String.valueOf(laatste), "w:author", auteur, "w:date", tijd};
    }
}
