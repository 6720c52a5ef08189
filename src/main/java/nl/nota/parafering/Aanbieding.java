package nl.nota.parafering;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.nota.afstemming.Standpunt;
import nl.nota.nota.Dossier;
import nl.nota.nota.Versienummer;
import nl.nota.route.Beslisregel;

/**
 * What goes up when a nota is offered: the versie, what each party said, who initials it, and who decides by which
 * rule.
 *
 * @param ingediend when the versie was submitted, in words
 * @param afgestemdMet the codes in the line "Afgestemd met"
 * @param namen the names of who recorded an answer for a party outside
 */
public record Aanbieding(
        Dossier dossier,
        Versienummer versie,
        String ingediend,
        List<Standpunt> standpunten,
        List<String> afgestemdMet,
        Map<UUID, String> namen,
        List<Paraafstap> lijn,
        Beslisregel regel,
        List<Paraafstap> beslissers) {
    public Aanbieding {
        standpunten = List.copyOf(standpunten);
        afgestemdMet = List.copyOf(afgestemdMet);
        namen = Map.copyOf(namen);
        lijn = List.copyOf(lijn);
        beslissers = List.copyOf(beslissers);
    }

    /** Who was asked and is not in the line "Afgestemd met". */
    public List<Standpunt> zonder() {
        return standpunten.stream().filter(een -> !een.isAfgestemd()).toList();
    }
}
