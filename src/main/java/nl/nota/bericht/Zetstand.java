package nl.nota.bericht;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import nl.nota.nota.Dossier;
import nl.nota.nota.Nota;
import nl.nota.nota.Versienummer;
import org.jspecify.annotations.Nullable;

/**
 * Where a nota stands, as far as people must be told of it.
 *
 * @param zetten what has to be done now
 * @param akkoorden where each party stands
 * @param gezegd what line and bewindspersonen said that counts
 * @param aanhoudingen who holds the nota, and until when
 */
public record Zetstand(
        Nota nota, List<Zet> zetten, List<Akkoord> akkoorden, List<Gezegd> gezegd, List<Aanhouding> aanhoudingen) {
    public Zetstand {
        zetten = List.copyOf(zetten);
        akkoorden = List.copyOf(akkoorden);
        gezegd = List.copyOf(gezegd);
        aanhoudingen = List.copyOf(aanhoudingen);
    }

    /** Number of the last versie, 0 before the first one. */
    int versie() {
        return nota.versie().map(Versienummer::nummer).orElse(0);
    }

    /**
     * Something that has to be done with the nota.
     *
     * @param wie the code that it is done for, or empty
     * @param aanleiding what tells it from the same task for another reason, or empty
     * @param uiterlijk the last day for it, or null
     * @param vanWie whose turn it is
     */
    public record Zet(
            Taak taak,
            String wie,
            String aanleiding,
            Instant sinds,
            @Nullable LocalDate uiterlijk,
            Predicate<Dossier> vanWie) {}

    /**
     * Where one party stands.
     *
     * @param code the party
     * @param stand its stand by its name
     * @param meegenomen whether its agreement was given on an earlier versie and still holds
     * @param plaatsen what changed since, in words of the template and never of the text
     */
    public record Akkoord(String code, String stand, boolean meegenomen, List<String> plaatsen) {
        static final String GELDIG = "GELDIG";
        static final String ONDER_VOORWAARDE = "ONDER_VOORWAARDE";
        static final String BEZWAAR = "BEZWAAR";
        static final String GEEN_REACTIE = "GEEN_REACTIE";

        public Akkoord {
            plaatsen = List.copyOf(plaatsen);
        }

        boolean isGeldig() {
            return stand.equals(GELDIG);
        }
    }

    /** For this code somebody initialled, or decided, and that counts. */
    public record Gezegd(Soort soort, String code) {
        /** What was said. */
        public enum Soort {
            PARAAF,
            BESLUIT
        }
    }

    /** A bewindspersoon holds the nota until this day. */
    public record Aanhouding(String code, LocalDate tot) {}
}
