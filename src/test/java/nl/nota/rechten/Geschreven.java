package nl.nota.rechten;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import nl.nota.controle.DismissingBevinding;
import nl.nota.controle.Gevonden;
import nl.nota.controle.Keuringsbladen;
import nl.nota.controle.MendingBevinding;
import nl.nota.kern.Outcome;
import nl.nota.nota.AddingBijlage;
import nl.nota.nota.Bijlagevelden;
import nl.nota.nota.Concepten;
import nl.nota.nota.Dossier;
import nl.nota.nota.Dossiers;
import nl.nota.nota.Kenmerk;
import nl.nota.organisatie.Medewerker;
import nl.nota.organisatie.Medewerkers;
import org.springframework.core.io.ByteArrayResource;

/** What was written in the concepts of the table: what was found in them, and what lies with them. */
record Geschreven(
        Medewerkers medewerkers,
        Dossiers dossiers,
        Concepten concepten,
        Keuringsbladen bladen,
        DismissingBevinding dismissing,
        MendingBevinding mending,
        AddingBijlage adding) {

    Outcome<?> dismiss(Medewerker wie, Kenmerk nota) {
        return dismissing.dismiss(wie, nota, finding(nota, "D22"), "Het is bekend.");
    }

    Outcome<?> mend(Medewerker wie, Kenmerk nota) {
        return mending.mend(wie, nota, finding(nota, "T01"), false);
    }

    /** What this rule found in the text that the steller reads. */
    String finding(Kenmerk nota, String regel) {
        return bladen.find(dossier(nota)).stream()
                .flatMap(blad -> blad.keuring().alles().stream())
                .filter(een -> een.bevinding().regel().id().equals(regel))
                .map(Gevonden::id)
                .findFirst()
                .orElse(regel);
    }

    /** From which text somebody started who saw the rubriek just now. */
    String basis(Kenmerk nota, String rubriek) {
        return concepten.of(dossier(nota).nota()).basis().getOrDefault(rubriek, "");
    }

    /** Lays a file with the nota. */
    Outcome<?> add(Medewerker wie, Kenmerk nota) {
        var bron = new ByteArrayResource("Een bijlage.".getBytes(StandardCharsets.UTF_8));
        return adding.add(wie, nota, bron, "brief.txt", Bijlagevelden.leeg());
    }

    /** The file that lies with the concept. */
    UUID bijlage(Kenmerk nota) {
        return concepten.of(dossier(nota).nota()).inhoud().bijlagen().getFirst().id();
    }

    private Dossier dossier(Kenmerk nota) {
        return dossiers.visibleTo(medewerkers.find("opsteller").orElseThrow(), nota);
    }
}
