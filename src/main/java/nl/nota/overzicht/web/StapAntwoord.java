package nl.nota.overzicht.web;

import java.time.Instant;
import nl.nota.overzicht.Spoor;
import org.jspecify.annotations.Nullable;

/**
 * One row of the trail for machines; {@code keten} is its own hash, {@code vorige} that of the row before it.
 *
 * @param vervangt user name of who was replaced, or null
 * @param grondslag the legal basis of acting for another, or null
 */
record StapAntwoord(
        int nr,
        Instant tijd,
        String soort,
        String door,
        @Nullable String namens,
        @Nullable String vervangt,
        @Nullable String formule,
        @Nullable String grondslag,
        @Nullable Integer versie,
        @Nullable String hash,
        String vorige,
        String keten) {

    static StapAntwoord of(Spoor.Stap stap) {
        var regel = stap.regel();
        var formule = stap.formule();
        return new StapAntwoord(
                regel.nr(),
                regel.tijd(),
                regel.soort(),
                regel.door(),
                regel.namens(),
                stap.vervangt(),
                formule == null ? null : formule.name(),
                stap.grondslag(),
                regel.versie(),
                regel.hash(),
                regel.vorige(),
                regel.ketenhash());
    }
}
