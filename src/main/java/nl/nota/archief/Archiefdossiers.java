package nl.nota.archief;

import java.util.ArrayList;
import java.util.List;
import nl.nota.archief.Archiefdossier.Openstaand;
import nl.nota.besluit.Besluiten;
import nl.nota.besluit.Besluitvoorwaarde;
import nl.nota.nota.Bijlagerol;
import nl.nota.nota.Dossier;
import nl.nota.nota.Fase;
import nl.nota.nota.Kenmerk;
import nl.nota.nota.Versies;
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
    private final Versies versies;
    private final Besluiten besluiten;
    private final Briefstanden brieven;
    private final Openbaarheid openbaarheid;

    Archiefdossiers(
            Archiefboek boek,
            Selectielijst lijst,
            Versies versies,
            Besluiten besluiten,
            Briefstanden brieven,
            Openbaarheid openbaarheid) {
        this.boek = boek;
        this.lijst = lijst;
        this.versies = versies;
        this.besluiten = besluiten;
        this.brieven = brieven;
        this.openbaarheid = openbaarheid;
    }

    /** As it stands now. */
    @Transactional(readOnly = true)
    public Archiefdossier of(Dossier dossier) {
        var kenmerk = dossier.kenmerk();
        var nota = dossier.nota();
        var publicatie = openbaarheid.find(kenmerk.waarde());
        return new Archiefdossier(
                dossier,
                nota.fase() == Fase.BESLOTEN ? open(dossier, publicatie.isPresent()) : List.of(),
                lijst.proposed(nota.fase(), nota.soort()),
                boek.find(kenmerk).orElse(null),
                boek.stops(List.of(kenmerk)),
                publicatie.filter(Openbaarheid.Vindbaar::isOpenbaar).isPresent(),
                boek.isSent(kenmerk));
    }

    /** What was decided is carried out first; of a nota that was withdrawn nothing goes out any more. */
    private List<Openstaand> open(Dossier dossier, boolean gepubliceerd) {
        var letters = brieven.of(dossier.kenmerk());
        var openstaand = new ArrayList<Openstaand>();
        if (letters.stream().anyMatch(een -> een.stand() != Briefstand.Stand.VERZONDEN))
            openstaand.add(Openstaand.BRIEF);
        if (isWaiting(dossier.kenmerk())) openstaand.add(Openstaand.VOORWAARDE);
        if (hasLoose(dossier, letters)) openstaand.add(Openstaand.KAMERBRIEF);
        if (!gepubliceerd) openstaand.add(Openstaand.OPENBAARMAKING);
        return openstaand;
    }

    /** Whether a letter to parliament lies with it of which nobody made a brief. */
    private boolean hasLoose(Dossier dossier, List<Briefstand> letters) {
        return versies.last(dossier.nota()).stream()
                .flatMap(een -> een.inhoud().bijlagen().stream())
                .filter(een -> een.rol() == Bijlagerol.KAMERBRIEF)
                .anyMatch(een -> letters.stream()
                        .noneMatch(brief -> brief.brief().bijlage().equals(een.id())));
    }

    private boolean isWaiting(Kenmerk kenmerk) {
        return besluiten.of(kenmerk).stream()
                .filter(een -> !een.isHerroepen())
                .flatMap(een -> een.voorwaarden().stream())
                .anyMatch(Besluitvoorwaarde::isOpen);
    }
}
