package nl.nota.archief;

import java.util.ArrayList;
import java.util.List;
import nl.nota.archief.Archiefdossier.Openstaand;
import nl.nota.besluit.Besluiten;
import nl.nota.besluit.Besluitvoorwaarde;
import nl.nota.nota.Dossier;
import nl.nota.nota.Kenmerk;
import nl.nota.openbaarmaking.Openbaarheid;
import nl.nota.verzending.Briefstand;
import nl.nota.verzending.Briefstanden;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Looks at a dossier as the archive does: what is still open, how long it is kept, what keeps it longer. */
@Component
public class Archiefdossiers {
    private final Archiefboek boek;
    private final Selectielijst lijst;
    private final Besluiten besluiten;
    private final Briefstanden brieven;
    private final Openbaarheid openbaarheid;

    Archiefdossiers(
            Archiefboek boek,
            Selectielijst lijst,
            Besluiten besluiten,
            Briefstanden brieven,
            Openbaarheid openbaarheid) {
        this.boek = boek;
        this.lijst = lijst;
        this.besluiten = besluiten;
        this.brieven = brieven;
        this.openbaarheid = openbaarheid;
    }

    /** As it stands now. */
    @Transactional(readOnly = true)
    public Archiefdossier of(Dossier dossier) {
        var kenmerk = dossier.kenmerk();
        var letters = brieven.of(kenmerk);
        var publicatie = openbaarheid.find(kenmerk.waarde());
        var openstaand = new ArrayList<Openstaand>();
        if (letters.stream().anyMatch(een -> een.stand() != Briefstand.Stand.VERZONDEN))
            openstaand.add(Openstaand.BRIEF);
        if (isWaiting(kenmerk)) openstaand.add(Openstaand.VOORWAARDE);
        if (publicatie.isEmpty()) openstaand.add(Openstaand.OPENBAARMAKING);
        return new Archiefdossier(
                dossier,
                openstaand,
                lijst.proposed(dossier.nota().soort()),
                boek.find(kenmerk).orElse(null),
                boek.stops(List.of(kenmerk)),
                publicatie.filter(Openbaarheid.Vindbaar::isOpenbaar).isPresent(),
                letters.stream().anyMatch(een -> een.stand() == Briefstand.Stand.VERZONDEN));
    }

    private boolean isWaiting(Kenmerk kenmerk) {
        return besluiten.of(kenmerk).stream()
                .filter(een -> !een.isHerroepen())
                .flatMap(een -> een.voorwaarden().stream())
                .anyMatch(Besluitvoorwaarde::isOpen);
    }
}
