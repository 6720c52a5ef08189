package nl.nota.openbaarmaking;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One document on the list that belongs to a decision under the Woo. The requester reads it, so that there is nothing
 * in it of what stays inside.
 *
 * @param nummer its place on the list: 3 for a nota, 3.1 for the first bijlage of that nota
 * @param titel without what stays inside of it; of a bijlage that stays inside only what it is
 * @param afzender the code that sends it, empty where that is not known
 * @param gronden the codes of the grounds on which something of it stays inside, in the order of the law
 * @param vindplaats where everybody can read it, else empty
 * @param toelichting the code of a sentence that says what is still to be done, else empty
 * @param paginas how many pages it has, or null where that cannot be told
 * @param familie the number of the nota that it belongs to
 */
public record Inventarisregel(
        String nummer,
        String kenmerk,
        String titel,
        String soort,
        @Nullable LocalDate datum,
        String afzender,
        String ontvanger,
        Woobeoordeling beoordeling,
        List<String> gronden,
        String vindplaats,
        String toelichting,
        @Nullable Integer paginas,
        String familie) {
    public Inventarisregel {
        gronden = List.copyOf(gronden);
    }
}
