package nl.nota.overzicht;

import java.time.Instant;
import java.util.Set;
import nl.nota.nota.Dossier;
import nl.nota.nota.Grond;

/**
 * Who has to do something with a nota, and since when.
 *
 * @param wie the code of a party or bewindspersoon, the name of a person, or empty for the drafters
 * @param gronden what somebody must be to the nota for it to be his or her turn
 */
public record AanZet(Wie soort, String wie, Set<Grond> gronden, Instant sinds) {

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

    static AanZet partij(String code, Instant sinds) {
        return new AanZet(Wie.PARTIJ, code, Set.of(Grond.PARTIJ), sinds);
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
                        || dossier.medewerker().answersFor(wie)
                        || dossier.medewerker().gebruikersnaam().equals(wie));
    }

    /** The code, or what the person is, for whoever reads a list. */
    public String naam() {
        return wie.isEmpty() ? soort.name() : wie;
    }
}
