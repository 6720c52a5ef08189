package nl.nota.wegen;

import java.util.List;
import nl.nota.nota.Fase;

/**
 * Where a nota is on the whole way: what it looks like, and what else can still make a difference. Two notas of which
 * this is the same can come to the same places.
 *
 * @param lek whether a voorwaarde stands open above the round, told from the rows themselves without the product
 */
record Toestand(Beeld beeld, List<String> verder, boolean lek) {
    Fase fase() {
        return beeld.fase();
    }

    @Override
    public String toString() {
        return beeld + " " + verder;
    }
}
