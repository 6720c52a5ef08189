package nl.nota.nota;

import org.jspecify.annotations.Nullable;

/**
 * The words that say which paper, promise or case is meant, where they stand in a running text; of {@code nrs. 12 en
 * 13} each number is one.
 *
 * @param sleutel the one key of what is meant, however it is written: {@code kst-36600-X-27}, {@code TZ202402-090}
 * @param adres where everybody can read it; null when no such address is known
 * @param begin where the words begin, in Unicode code points
 * @param eind past their last code point
 */
public record Vindplaats(
        Verwijzing.Soort soort, String sleutel, @Nullable String adres, int begin, int eind) {
    public Vindplaats {
        if (begin < 0 || eind <= begin)
            throw new IllegalArgumentException("A finding place has a begin before its end");
    }

    /** The same by other positions, as in a text of which the characters are counted in another way. */
    Vindplaats at(int van, int tot) {
        return new Vindplaats(soort, sleutel, adres, van, tot);
    }
}
