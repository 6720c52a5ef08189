package nl.nota.organisatie;

import java.util.List;

/**
 * Something that a change by beheer would do, as a sentence.
 *
 * @param code of the sentence among the texts
 * @param waarden what stands in it, in order
 */
public record Gevolg(String code, List<Object> waarden) {
    public Gevolg {
        waarden = List.copyOf(waarden);
    }

    public static Gevolg of(String code, Object... waarden) {
        return new Gevolg(code, List.of(waarden));
    }
}
