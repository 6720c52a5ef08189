package nl.nota.opmerking;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.nota.nota.Dossier;
import nl.nota.nota.Inhoud;
import nl.nota.nota.Leestekst;
import nl.nota.nota.Optreden;
import nl.nota.nota.Versienummer;
import nl.nota.organisatie.Namen;
import org.jspecify.annotations.Nullable;

/**
 * The text a person reads of a nota, and beside it what was said about it as far as that person may know.
 *
 * @param gelezen the versie that is shown, or null for the concept
 * @param kringen for whom this person may speak
 * @param namen of everybody who said or did something here
 */
public record Opmerkingenblad(
        Dossier dossier,
        @Nullable Versienummer gelezen,
        Inhoud inhoud,
        Leestekst leestekst,
        List<Kring> kringen,
        List<Regel> regels,
        Map<UUID, String> namen) {
    public Opmerkingenblad {
        kringen = List.copyOf(kringen);
        regels = List.copyOf(regels);
        namen = Map.copyOf(namen);
    }

    /**
     * One conversation, and where its passage lies in the text that is shown.
     *
     * @param mogelijk what this person may do with it now
     */
    public record Regel(Gesprek gesprek, Ligging ligging, List<String> mogelijk) {
        public Opmerking opmerking() {
            return gesprek.opmerking();
        }

        /** Whether it belongs to text that was taken out. */
        public boolean isWeg() {
            return ligging.soort() == Ligging.Soort.VERWIJDERD;
        }

        public boolean kan(String wat) {
            return mogelijk.contains(wat);
        }
    }

    /** Who said it, and in whose place, for instance Tom Verhagen, b.a. Eva Lindeman. */
    public String naam(Optreden wie) {
        return Namen.of(naam(wie.door()), wie.formule(), wie.namens() == null ? "" : naam(wie.namens()));
    }

    /** The name of who did something here. */
    public String naam(UUID wie) {
        return namen.getOrDefault(wie, "");
    }
}
