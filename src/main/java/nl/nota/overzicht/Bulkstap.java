package nl.nota.overzicht;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import nl.nota.kern.Outcome;
import nl.nota.kern.Reden;
import nl.nota.nota.Dossier;
import nl.nota.nota.Kenmerk;
import nl.nota.nota.Versienummer;
import nl.nota.organisatie.Medewerker;
import org.jspecify.annotations.Nullable;

/**
 * A step that can be done with several notas of the own desk after each other, each in its own transaction; a module
 * that adds one adds a component.
 */
public interface Bulkstap {
    /** Under this name it stands on its button, after {@code overzicht.stap}. */
    Soort soort();

    /** All reasons against it, from what is known before the command itself judges. */
    List<Reden> against(Dossier dossier, Keuze keuze);

    /** Does it with one nota. */
    Outcome<?> perform(Medewerker medewerker, Keuze keuze);

    /**
     * The steps there are, in the order of their buttons. A paraaf is none: it says that somebody read that text, and is
     * given beside it.
     */
    enum Soort {
        AANBIEDEN(Gevraagd.AANBIEDEN),
        UITSTELLEN(null),
        HERVATTEN(null);

        private final @Nullable Gevraagd vraag;

        Soort(@Nullable Gevraagd vraag) {
            this.vraag = vraag;
        }

        /** Whether it is an answer to one of these questions, or fits any. */
        public boolean fits(Collection<Gevraagd> vragen) {
            return vraag == null || vragen.contains(vraag);
        }

        /** Whether the step asks until when. */
        public boolean needsTot() {
            return this == UITSTELLEN;
        }
    }

    /**
     * A nota that was chosen in the list.
     *
     * @param gelezen the versie that stood there, if the nota had one
     * @param tot until when, for a step that asks it
     */
    record Keuze(
            Kenmerk kenmerk,
            Optional<Versienummer> gelezen,
            @Nullable LocalDate tot) {}
}
