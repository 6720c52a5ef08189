package nl.nota.overzicht;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import nl.nota.afstemming.Doorgifte;
import nl.nota.nota.Dossier;
import nl.nota.nota.Grond;
import org.jspecify.annotations.Nullable;

/**
 * Who has to do something with a nota, and since when.
 *
 * @param wie the code of a party or bewindspersoon, the name of a person, or empty for the drafters
 * @param persoon the one person of them whose turn it is, or null when it is of all of them
 * @param gronden what somebody must be to the nota for it to be his or her turn
 */
public record AanZet(
        Wie soort,
        String wie,
        Set<Grond> gronden,
        Instant sinds,
        @Nullable UUID persoon) {
    AanZet(Wie soort, String wie, Set<Grond> gronden, Instant sinds) {
        this(soort, wie, gronden, sinds, null);
    }

    /** In what capacity somebody has the turn. */
    public enum Wie {
        STELLER,
        SECRETARIAAT,
        PARTIJ,
        BEWINDSPERSOON,
        /** Checks whether a voorwaarde of the besluit is met. */
        CONTROLEUR
    }

    static AanZet steller(Instant sinds) {
        return new AanZet(Wie.STELLER, "", Set.of(Grond.STELLER, Grond.MEDESTELLER), sinds);
    }

    /** The steller or the secretariaat offers the nota. */
    static AanZet aanbieder(Instant sinds) {
        return new AanZet(Wie.STELLER, "", Set.of(Grond.STELLER, Grond.SECRETARIAAT), sinds);
    }

    static AanZet secretariaat(Instant sinds) {
        return new AanZet(Wie.SECRETARIAAT, "", Set.of(Grond.SECRETARIAAT), sinds);
    }

    /** Within a party the turn is of the colleague to whom the question was passed on, if it was. */
    static AanZet partij(String code, Instant sinds, @Nullable Doorgifte doorgifte) {
        return new AanZet(
                Wie.PARTIJ, code, Set.of(Grond.PARTIJ), sinds, doorgifte == null ? null : doorgifte.naar());
    }

    static AanZet bewindspersoon(String code, Instant sinds) {
        return new AanZet(Wie.BEWINDSPERSOON, code, Set.of(Grond.BEWINDSPERSOON), sinds);
    }

    /** The code or the person that checks a voorwaarde of the besluit. */
    static AanZet controleur(String wie, Instant sinds) {
        return new AanZet(Wie.CONTROLEUR, wie, Set.of(Grond.CONTROLEUR), sinds);
    }

    /** Whether it is the turn of this person. */
    public boolean isTurnOf(Dossier dossier) {
        return dossier.betrekking().isAny(gronden)
                && (wie.isEmpty()
                        || dossier.betrekking().speaksFor(wie)
                        || dossier.medewerker().gebruikersnaam().equals(wie))
                && (persoon == null || persoon.equals(dossier.medewerker().id()));
    }

    /** The code, or what the person is, for whoever reads a list. */
    public String naam() {
        return wie.isEmpty() ? soort.name() : wie;
    }
}
