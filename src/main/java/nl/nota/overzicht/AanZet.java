package nl.nota.overzicht;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import nl.nota.besluit.BesluitHandeling;
import nl.nota.nota.Dossier;
import nl.nota.nota.Grond;
import nl.nota.nota.Sleutel;
import org.jspecify.annotations.Nullable;

/**
 * Who has to do something with a nota, what, since when and until when.
 *
 * @param wie the code of a party or bewindspersoon, or empty for the drafters
 * @param aanleiding what tells it from the same turn for another reason, or empty
 * @param bij to whom it was given by name, or null for whoever answers for the code
 * @param gronden what somebody must be to the nota for it to be his or her turn
 * @param uiterlijk the last day, or null
 * @param vanaf it is not their turn before this day; null is from now on
 * @param verplicht whether the nota waits for it
 * @param niet whose turn it is not, since they did what must be looked at by another
 */
public record AanZet(
        Wie soort,
        String wie,
        String aanleiding,
        @Nullable Aangewezene bij,
        Gevraagd gevraagd,
        Set<Grond> gronden,
        Instant sinds,
        @Nullable LocalDate uiterlijk,
        @Nullable LocalDate vanaf,
        boolean verplicht,
        Set<UUID> niet) {
    public AanZet {
        gronden = Set.copyOf(gronden);
        niet = Set.copyOf(niet);
    }

    /** A turn from now on, without a term, that the nota waits for. */
    public AanZet(Wie soort, String wie, Gevraagd gevraagd, Set<Grond> gronden, Instant sinds) {
        this(soort, wie, "", null, gevraagd, gronden, sinds, null, null, true, Set.of());
    }

    /** In what capacity somebody has the turn. */
    public enum Wie {
        STELLER,
        SECRETARIAAT,
        PARTIJ,
        /** Asks a party outside, and records its answer. */
        BUITEN,
        LIJN,
        BEWINDSPERSOON,
        /** Checks whether a voorwaarde of the besluit is met. */
        CONTROLEUR,
        /** Sees to what becomes public. */
        WOO
    }

    static AanZet steller(Gevraagd gevraagd, Instant sinds) {
        return new AanZet(Wie.STELLER, "", gevraagd, Set.of(Grond.STELLER, Grond.MEDESTELLER), sinds);
    }

    /** The steller or the secretariaat offers the nota, or a medesteller while none of them is there. */
    static AanZet aanbieder(Instant sinds) {
        return new AanZet(
                Wie.STELLER, "", Gevraagd.AANBIEDEN, Set.of(Grond.STELLER, Grond.SECRETARIAAT, Grond.INVALLER), sinds);
    }

    static AanZet secretariaat(Instant sinds) {
        return new AanZet(Wie.SECRETARIAAT, "", Gevraagd.BEVESTIGEN, Set.of(Grond.SECRETARIAAT), sinds);
    }

    static AanZet partij(String code, Gevraagd gevraagd, Instant sinds) {
        return new AanZet(Wie.PARTIJ, code, gevraagd, Set.of(Grond.PARTIJ), sinds);
    }

    /** A ministry without people here: the steller or the secretariaat asks it and records the answer. */
    static AanZet buiten(String code, Instant sinds) {
        return new AanZet(
                Wie.BUITEN,
                code,
                Gevraagd.EXTERN_VASTLEGGEN,
                Set.of(Grond.STELLER, Grond.MEDESTELLER, Grond.SECRETARIAAT),
                sinds);
    }

    static AanZet lijn(String functie, Instant sinds) {
        return new AanZet(Wie.LIJN, functie, Gevraagd.PARAFEREN, Set.of(Grond.LIJN), sinds);
    }

    static AanZet bewindspersoon(String code, Instant sinds) {
        return new AanZet(Wie.BEWINDSPERSOON, code, Gevraagd.BESLUITEN, Set.of(Grond.BEWINDSPERSOON), sinds);
    }

    /** Signs the letter of a decided nota, or agrees that it goes out on his or her behalf too. */
    static AanZet ondertekenaar(String code, Gevraagd gevraagd, Instant sinds) {
        return new AanZet(Wie.BEWINDSPERSOON, code, gevraagd, Set.of(Grond.BEWINDSPERSOON), sinds);
    }

    /** The secretariaat sends the letter that everybody signed. */
    static AanZet verzender(Instant sinds) {
        return new AanZet(Wie.SECRETARIAAT, "", Gevraagd.VERZENDEN, Set.of(Grond.SECRETARIAAT), sinds);
    }

    /** The steller or the secretariaat says how the letter of a decided nota is called and who signs it. */
    static AanZet briefmaker(Instant sinds) {
        return new AanZet(Wie.SECRETARIAAT, "", Gevraagd.BRIEF_MAKEN, Set.of(Grond.STELLER, Grond.SECRETARIAAT), sinds);
    }

    /** Who sees to what becomes public, from the moment that the besluit stands. */
    static AanZet woo(Gevraagd gevraagd, Instant sinds) {
        return new AanZet(Wie.WOO, "", gevraagd, Set.of(Grond.WOO), sinds);
    }

    /** The same turn, but of none of these people. */
    AanZet without(Set<UUID> wieNiet) {
        return new AanZet(soort, wie, aanleiding, bij, gevraagd, gronden, sinds, uiterlijk, vanaf, verplicht, wieNiet);
    }

    /** Whether it takes a second pair of eyes, and so is never the turn of who drafted the nota. */
    boolean isVierOgen() {
        return gevraagd == Gevraagd.VRIJGEVEN || gevraagd == Gevraagd.NAZIEN;
    }

    /** The same turn that ends on this day; null is without a term. */
    public AanZet by(@Nullable LocalDate dag) {
        return new AanZet(soort, wie, aanleiding, bij, gevraagd, gronden, sinds, dag, vanaf, verplicht, niet);
    }

    /** The same turn that begins on this day; null is now. */
    public AanZet from(@Nullable LocalDate dag) {
        return new AanZet(soort, wie, aanleiding, bij, gevraagd, gronden, sinds, uiterlijk, dag, verplicht, niet);
    }

    /** The same turn, given to this person by name; null is whoever answers for the code. */
    public AanZet to(@Nullable Aangewezene wieDan) {
        return new AanZet(soort, wie, aanleiding, wieDan, gevraagd, gronden, sinds, uiterlijk, vanaf, verplicht, niet);
    }

    /** The same turn for this reason. */
    AanZet about(String reden) {
        return new AanZet(soort, wie, reden, bij, gevraagd, gronden, sinds, uiterlijk, vanaf, verplicht, niet);
    }

    /** The same turn, but the nota does not wait for it. */
    public AanZet optional() {
        return new AanZet(soort, wie, aanleiding, bij, gevraagd, gronden, sinds, uiterlijk, vanaf, false, niet);
    }

    /** The code that checks a voorwaarde of the besluit; empty for a person, who alone holds the ground for it. */
    static AanZet controleur(String wie, Instant sinds) {
        return new AanZet(Wie.CONTROLEUR, wie, Gevraagd.CONTROLEREN, Set.of(Grond.CONTROLEUR), sinds);
    }

    /** Whether it is the turn of this person; what was given to who is not there is the turn of everybody who could. */
    public boolean isTurnOf(Dossier dossier) {
        return dossier.betrekking().isAny(gronden)
                && (code().isEmpty() || isOpenTo(dossier))
                && !niet.contains(dossier.medewerker().id())
                && !(isVierOgen() && dossier.betrekking().wroteAlong())
                && (bij == null
                        || !bij.hier()
                        || bij.id().equals(dossier.medewerker().id()));
    }

    private boolean isOpenTo(Dossier dossier) {
        return soort == Wie.BEWINDSPERSOON
                ? BesluitHandeling.isOpenTo(dossier, code())
                : dossier.betrekking().speaksFor(code());
    }

    /** Whether it is their turn yet on this day. */
    public boolean isBegun(LocalDate vandaag) {
        return vanaf == null || !vandaag.isBefore(vanaf);
    }

    /** The code that somebody must answer for to have this turn; empty when the ground alone is enough. */
    String code() {
        return soort == Wie.BUITEN ? "" : wie;
    }

    /** The key that alone opens this turn; empty when every key on one of its grounds does. */
    String opent() {
        if (soort == Wie.CONTROLEUR && bij != null) return Sleutel.of(bij.id()).waarde();
        return code().isEmpty() ? "" : Sleutel.code(code()).waarde();
    }

    /** The code, or what the person is, for whoever reads a list. */
    public String naam() {
        return wie.isEmpty() ? soort.name() : wie;
    }
}
