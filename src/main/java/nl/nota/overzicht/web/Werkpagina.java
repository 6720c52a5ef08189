package nl.nota.overzicht.web;

import java.util.List;
import nl.nota.overzicht.Bulkstap;
import nl.nota.overzicht.Stapel;
import nl.nota.overzicht.Termijn;
import nl.nota.overzicht.Werkorde;
import nl.nota.overzicht.Werkplek;
import org.jspecify.annotations.Nullable;

/**
 * The page of a desk.
 *
 * @param query the question that is shown, as what follows the question mark of an address
 * @param volgende the address of the next page, or null on the last
 * @param eerste whether this is the first page
 * @param uitgeweken whether another pile is shown than the own turn, because nothing lies there
 * @param tas whether the tas is one step away
 * @param inventaris whether this person makes inventarislijsten
 * @param gepland whether this person looks after what becomes public by itself
 * @param archief whether this person has the desk of the archive
 */
record Werkpagina(
        Stapel stapel,
        List<Tab> tabs,
        List<Kolom> kolommen,
        List<Groep> groepen,
        List<Bulkstap.Soort> stappen,
        Werkplek plek,
        Werkadres adres,
        String query,
        @Nullable String volgende,
        boolean eerste,
        boolean uitgeweken,
        boolean tas,
        boolean inventaris,
        boolean gepland,
        boolean archief) {

    /**
     * A pile.
     *
     * @param aantal how much lies there, 99+ from a hundred on, empty where it is not counted
     */
    record Tab(Stapel stapel, String adres, String aantal, boolean huidig) {}

    /**
     * A column by which the list can be sorted.
     *
     * @param sort how it is sorted now, for aria-sort
     */
    record Kolom(Werkorde orde, String adres, String sort) {}

    /**
     * What is due together.
     *
     * @param termijn null where the list is not read by when something is due
     */
    record Groep(@Nullable Termijn termijn, List<Werkrij> rijen) {}

    public boolean leeg() {
        return groepen.isEmpty();
    }

    public boolean gefilterd() {
        return adres.isFiltered();
    }

    /** Whether rows can be chosen. */
    public boolean kiesbaar() {
        return !stappen.isEmpty();
    }
}
