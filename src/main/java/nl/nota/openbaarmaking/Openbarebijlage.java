package nl.nota.openbaarmaking;

/**
 * A bijlage of a publication in the list that the public reads.
 *
 * @param tekst whether it can be read as a page as well
 * @param grootte of its file, in bytes
 */
public record Openbarebijlage(int nummer, String titel, boolean toegankelijk, boolean tekst, long grootte) {
    /** The name of its file under the address of the nota. */
    public String naam() {
        return "bijlage-" + nummer + ".pdf";
    }
}
