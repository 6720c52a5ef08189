package nl.nota.nota;

import java.util.List;

/**
 * The text of one rubriek as a small tree; what people type and what is printed are two writings of it. It is always in
 * normal form: equal text is an equal tree.
 */
public record Tekst(List<Blok> blokken) {
    /** A rubriek in which nothing is written. */
    public static final Tekst LEEG = new Tekst(List.of());

    public Tekst {
        blokken = Normaal.blokken(blokken);
    }

    public boolean isLeeg() {
        return blokken.isEmpty();
    }
}
