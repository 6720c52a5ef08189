package nl.nota.controle;

import org.jspecify.annotations.Nullable;

/**
 * Something that is wrong or missing in a nota.
 *
 * @param uitleg why, in one Dutch sentence
 * @param verbetering the change of one click, where it is certain
 */
public record Bevinding(
        Regelblad regel,
        Ernst ernst,
        Plek plek,
        String uitleg,
        @Nullable Verbetering verbetering) {
    public static Bevinding of(Regelblad regel, Plek plek, String uitleg) {
        return new Bevinding(regel, regel.ernst(), plek, uitleg, null);
    }

    Bevinding with(@Nullable Verbetering anders) {
        return new Bevinding(regel, ernst, plek, uitleg, anders);
    }

    /** The same, taken otherwise than the rule usually does. */
    public Bevinding as(Ernst anders) {
        return new Bevinding(regel, anders, plek, uitleg, verbetering);
    }

    /** Whether it can only be mended. */
    public boolean isVast() {
        return regel.vast() && ernst == Ernst.FOUT;
    }
}
