package nl.nota.afstemming;

import java.util.List;
import java.util.UUID;
import nl.nota.nota.Kenmerk;
import nl.nota.nota.Versienummer;
import org.jspecify.annotations.Nullable;

/**
 * The question that a nota puts to a person: what do you think of this versie, for this party?
 *
 * @param naam what the code of the party stands for
 * @param ingediend when the versie was submitted, in words
 * @param oordelen what can be answered
 * @param scope the titles of the rubrieken the party answers for; empty means the whole nota
 * @param keuze what a voorwaarde can be about, and who can see to it
 * @param uiterlijk the last day for an answer in words, or null
 * @param standpunt where the party stands now, and why
 */
public record Afstemvraag(
        Kenmerk kenmerk,
        String onderdeel,
        String naam,
        Versienummer versie,
        String ingediend,
        List<Oordeel> oordelen,
        List<String> scope,
        Eiskeuze keuze,
        @Nullable String uiterlijk,
        Standpunt standpunt) {
    public Afstemvraag {
        oordelen = List.copyOf(oordelen);
        scope = List.copyOf(scope);
    }

    public boolean verplicht() {
        return standpunt.partij().verplicht();
    }

    /** Why the party is asked now, as the end of the code of a sentence. */
    public String waarom() {
        if (standpunt.isCarried(versie.nummer())) return "MEEGENOMEN";
        return standpunt.intrekking() == null ? standpunt.stand().name() : "INGETROKKEN";
    }

    /** Whether the nota waits for this answer; otherwise the party may still give another one. */
    public boolean isNodig() {
        return switch (standpunt.stand()) {
            case GEVRAAGD, VEROUDERD, GEEN_REACTIE -> true;
            case GELDIG, ONDER_VOORWAARDE, BEZWAAR, NIET_BETROKKEN -> false;
        };
    }

    /** The number of the versie that the party answered last, 0 when no answer counts. */
    public int beantwoord() {
        var laatste = standpunt.laatste();
        return laatste == null ? 0 : laatste.gelezen().nummer();
    }

    /** The party's last answer, which travels along so that two of one party do not overwrite each other. */
    public @Nullable UUID vorige() {
        var laatste = standpunt.laatste();
        return laatste == null ? null : laatste.id();
    }
}
