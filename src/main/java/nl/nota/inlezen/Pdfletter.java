package nl.nota.inlezen;

/**
 * A letter on a page of a PDF.
 *
 * @param x where it begins, from the left edge
 * @param y of the line it stands on, from the top
 * @param maat the size of its font
 */
record Pdfletter(String tekst, double x, double y, double breedte, double maat, boolean vet, boolean cursief) {
    double rechts() {
        return x + breedte;
    }
}
