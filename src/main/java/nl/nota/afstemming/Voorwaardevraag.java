package nl.nota.afstemming;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.nota.nota.Kenmerk;
import nl.nota.nota.Sindsdien;
import nl.nota.nota.Versienummer;
import org.jspecify.annotations.Nullable;

/**
 * One voorwaarde as a person reads it, with what this person may do with it now.
 *
 * @param versie the last versie, on which it would be closed
 * @param gesteld number of the versie on which it was set
 * @param rubriek the title of the rubriek it is about, or null
 * @param eigenaar the name of the drafter who sees to it
 * @param uiterlijk the last day in words, or null
 * @param stappen what was said about it, the oldest first
 * @param mogelijk what this person may do with it now
 * @param sindsdien what changed since it was set, the words that it is about first; null when nothing did, and for who
 *     may not read the versies
 * @param nu the title of the rubriek where its words stand now; null when that is where they stood, and "" when they
 *     are gone
 * @param vastlegger the name of who recorded it for a party outside, or null
 */
public record Voorwaardevraag(
        Kenmerk kenmerk,
        Voorwaardeverloop verloop,
        Versienummer versie,
        int gesteld,
        @Nullable String rubriek,
        String eigenaar,
        @Nullable String uiterlijk,
        List<Stap> stappen,
        Set<VoorwaardeHandeling> mogelijk,
        @Nullable Sindsdien sindsdien,
        @Nullable String nu,
        @Nullable String vastlegger) {

    /**
     * What somebody said about it, and when, in words.
     *
     * @param door the name, with in whose place and for which functie
     * @param plaatsen the places that had changed by then, when the drafters say that the text meets it
     */
    public record Stap(
            Voorwaardestand stand, String toelichting, int versie, String door, String tijd, List<String> plaatsen) {}

    public Voorwaardevraag {
        stappen = List.copyOf(stappen);
        mogelijk = Set.copyOf(mogelijk);
    }

    public UUID id() {
        return verloop.id();
    }

    public String onderdeel() {
        return verloop.onderdeel();
    }

    public Voorwaardestand stand() {
        return verloop.stand();
    }

    public boolean mag(String handeling) {
        return mogelijk.contains(VoorwaardeHandeling.valueOf(handeling));
    }

    /** Who must do something now: STELLER or PARTIJ; empty when nobody must. */
    public String aanZet() {
        if (!verloop.blocks()) return "";
        return stand() == Voorwaardestand.OPEN ? "STELLER" : "PARTIJ";
    }

    /** The last thing said, which travels along so that two answers do not overwrite each other. */
    public String vorige() {
        return verloop.laatste().map(stap -> stap.id().toString()).orElse("");
    }

    /** The same beside another text than the last versie: what is closed is the text that is read. */
    public Voorwaardevraag besideOtherText() {
        var over = EnumSet.noneOf(VoorwaardeHandeling.class);
        over.addAll(mogelijk);
        over.remove(VoorwaardeHandeling.VOORWAARDE_AFDOEN);
        return new Voorwaardevraag(
                kenmerk,
                verloop,
                versie,
                gesteld,
                rubriek,
                eigenaar,
                uiterlijk,
                stappen,
                over,
                sindsdien,
                nu,
                vastlegger);
    }
}
