package nl.nota.controle;

import org.jspecify.annotations.Nullable;

/**
 * A bevinding of one nota, and what its drafters said to it.
 *
 * @param id stands for it as long as the text is as it is
 * @param afwijzing why it may stand, or null
 */
public record Gevonden(
        String id,
        Bevinding bevinding,
        Bevindingsleutel sleutel,
        @Nullable Afwijzing afwijzing) {
    /** Whether something is still to be done about it. */
    public boolean isOpen() {
        return afwijzing == null || bevinding.isVast();
    }

    public boolean isErnst(Ernst ernst) {
        return bevinding.ernst() == ernst;
    }

    /** Whether submitting waits for it. */
    public boolean stops() {
        return isOpen() && isErnst(Ernst.FOUT);
    }

    public boolean isVerbeterbaar() {
        return isOpen() && bevinding.verbetering() != null;
    }

    public boolean isAfwijsbaar() {
        return isOpen() && !bevinding.isVast();
    }

    /** The code of the rubriek, or KOP. */
    public String deel() {
        return bevinding.plek().plaats().deel();
    }
}
