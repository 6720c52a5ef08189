package nl.nota.afstemming.web;

import java.util.List;
import java.util.Map;
import nl.nota.nota.Besluitopties;
import nl.nota.nota.Kenmerk;
import nl.nota.nota.Kop;
import nl.nota.nota.Kopkeuzes;
import nl.nota.nota.Kopvelden;
import nl.nota.route.Routesignaal;
import org.jspecify.annotations.Nullable;

/**
 * "Controleer en dien in" as it is shown.
 *
 * @param gevraagd the fields of the head that are empty or not valid, and are asked here
 * @param partijen who was chosen or claimed, and what they were probably meant to be
 * @param anderen who else of the register can be asked
 * @param parafen who initials, from low to high, with open places after them
 * @param lijn who can initial, by code
 * @param gewoneLijn the line of who sends the nota; empty when it has none
 * @param regel the chosen rule, or empty
 * @param haast whether it is urgent
 * @param spoed why it is, or empty
 * @param sjablonen the usual routes to begin with, by code
 * @param opties the choice that the Geadviseerd besluit offers, as it was read
 * @param signalen who is probably missing among the parties of a route that stands
 * @param ronde how the round would stand after submitting; null before the first versie, when the route is chosen
 */
record Indieningsblad(
        Kenmerk kenmerk,
        Kop kop,
        Kopvelden velden,
        Kopkeuzes keuzes,
        String kopBasis,
        List<String> gevraagd,
        Map<String, String> rubrieken,
        List<Partijrij> partijen,
        List<Partijrij> anderen,
        List<Beslisserrij> beslissers,
        List<String> parafen,
        Map<String, String> lijn,
        List<String> gewoneLijn,
        String regel,
        boolean vanzelf,
        boolean haast,
        String spoed,
        boolean geclaimd,
        Map<String, String> sjablonen,
        Besluitopties opties,
        List<Vraagteken> signalen,
        @Nullable List<Voorspelling> ronde) {

    /**
     * A party that can be asked.
     *
     * @param bedoeldVoor the unknown literal of the file for which this code is the suggestion, or null
     * @param spoeddag what spoed does to its day, or null
     * @param gemist why it should probably be asked, or null
     */
    record Partijrij(
            String code,
            @Nullable String naam,
            boolean gekozen,
            boolean geclaimd,
            @Nullable String bedoeldVoor,
            List<String> scope,
            String uiterlijk,
            boolean verplicht,
            boolean streng,
            String halte,
            @Nullable Spoeddag spoeddag,
            @Nullable Vraagteken gemist) {}

    /**
     * The day that a usual route gives, and the nearer one that spoed makes of it.
     *
     * @param woorden the nearer day as people say it
     */
    record Spoeddag(String gewoon, String bijSpoed, String woorden) {}

    /**
     * That a party is probably missing.
     *
     * @param zonder whether the nota is meant to go round without it
     */
    record Vraagteken(Routesignaal signaal, boolean zonder) {}

    /** A bewindspersoon who can decide. */
    record Beslisserrij(String code, String naam, boolean gekozen, String nummer) {}
}
