package nl.nota.reis;

/**
 * A page as one person meets it; after pressing {@code knop} when that is not empty, so with what the form says.
 *
 * @param bestand what is chosen in the field for a file before that; empty when nothing is
 */
record Plek(String route, String wie, String adres, String knop, String bestand) {
    /** Whether the file is asked about instead of read, so that the page begins no nota each time. */
    boolean asks() {
        return !bestand.isEmpty() && route.endsWith("/inlezen");
    }

    @Override
    public String toString() {
        return wie + " op " + adres + (knop.isEmpty() ? "" : " na " + knop)
                + (bestand.isEmpty() ? "" : " met " + bestand);
    }
}
