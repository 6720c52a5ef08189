package nl.nota.controle;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.nota.nota.Dossier;
import nl.nota.nota.Inhoud;

/**
 * The text that a person reads of a nota, and what was found in it.
 *
 * @param namen of who let something stand
 */
public record Keuringsblad(Dossier dossier, Inhoud inhoud, Keuring keuring, Map<UUID, String> namen) {
    public Keuringsblad {
        namen = Map.copyOf(namen);
    }

    /** Who let it stand. */
    public String naam(Afwijzing afwijzing) {
        return namen.getOrDefault(afwijzing.door(), "");
    }

    /** Whether this person may do that now. */
    public boolean mag(ControleHandeling handeling) {
        return handeling.against(dossier).isEmpty();
    }

    /** Whether what is open concerns this person. */
    public boolean isOpen() {
        return mag(ControleHandeling.BEVINDING_AFWIJZEN);
    }

    /** The heading of the part in which something stands. */
    public String titel(Gevonden gevonden) {
        return inhoud.rubrieken().stream()
                .filter(rubriek -> rubriek.code().equals(gevonden.deel()))
                .map(rubriek -> rubriek.titel())
                .findFirst()
                .orElse("Kop");
    }

    /** Something that was found, by its id. */
    public Optional<Gevonden> find(String id) {
        return keuring.find(id);
    }
}
