package nl.nota.reis;

/** A page as one person meets it; after pressing {@code knop} when that is not empty, so with what the form says. */
record Plek(String route, String wie, String adres, String knop) {
    @Override
    public String toString() {
        return wie + " op " + adres + (knop.isEmpty() ? "" : " na " + knop);
    }
}
