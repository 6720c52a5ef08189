package nl.nota.overzicht;

import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.nota.afstemming.Afstemming;
import nl.nota.afstemming.Standpunt;
import nl.nota.besluit.Besluit;
import nl.nota.nota.Dossiers;
import nl.nota.nota.Kenmerk;
import nl.nota.nota.Versie;
import nl.nota.organisatie.Medewerker;
import nl.nota.organisatie.Medewerkers;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Composes the whole file of a nota from what all modules know. */
@Component
public class Notabeelden {
    private final Dossiers dossiers;
    private final Notastanden standen;
    private final Leesbaar leesbaar;
    private final Spoor spoor;
    private final Medewerkers medewerkers;

    Notabeelden(
            Dossiers dossiers, Notastanden standen, Leesbaar leesbaar, Spoor spoor, Medewerkers medewerkers) {
        this.dossiers = dossiers;
        this.standen = standen;
        this.leesbaar = leesbaar;
        this.spoor = spoor;
        this.medewerkers = medewerkers;
    }

    /** The nota as this person may see it. */
    @Transactional(readOnly = true)
    public Notabeeld of(Medewerker medewerker, Kenmerk kenmerk) {
        var dossier = dossiers.visibleTo(medewerker, kenmerk);
        var stand = standen.of(dossier);
        var teksten = leesbaar.of(dossier);
        var mensen = people(stand, teksten).collect(Collectors.toSet());
        return new Notabeeld(
                stand, teksten, spoor.of(dossier), medewerkers.namesOf(mensen), Handelingen.of(stand));
    }

    private static Stream<UUID> people(Notastand stand, Leesbaar.Teksten teksten) {
        var antwoorden = stand.ronde().standpunten().stream()
                .map(Standpunt::laatste)
                .filter(Objects::nonNull)
                .map(Afstemming::door);
        var besluiten = stand.besluiten().stream().map(Besluit::door);
        var indieners = teksten.versies().stream().map(Versie::ingediendDoor);
        return Stream.of(Stream.of(stand.nota().steller()), antwoorden, besluiten, indieners)
                .flatMap(een -> een);
    }
}
