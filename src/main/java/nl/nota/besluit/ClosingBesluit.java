package nl.nota.besluit;

import java.time.Clock;
import java.util.List;
import nl.nota.nota.Dossier;
import nl.nota.nota.Fase;
import nl.nota.nota.GrantingInzage;
import nl.nota.nota.Grond;
import nl.nota.nota.Kenmerk;
import nl.nota.nota.Sleutel;
import nl.nota.nota.Versie;
import nl.nota.organisatie.Rol;
import org.springframework.stereotype.Component;

/** What follows from a decision: back to the steller, on to the next bewindspersoon, or decided. */
@Component
class ClosingBesluit {
    private final OpeningBesluit opening;
    private final GrantingInzage inzage;
    private final Clock clock;

    ClosingBesluit(OpeningBesluit opening, GrantingInzage inzage, Clock clock) {
        this.opening = opening;
        this.inzage = inzage;
        this.clock = clock;
    }

    /** Moves the nota after its last decision and answers the fase it stands in. */
    String after(Dossier dossier, Besluitstand stand) {
        var nota = dossier.nota();
        var ronde = stand.ronde();
        if (stand.besluiten().getLast().besluit() == Besluitsoort.RETOUR) {
            nota.become(Fase.CONCEPT, clock.instant());
        } else if (ronde.uitkomst().isPresent()) {
            nota.become(Fase.BESLOTEN, clock.instant());
            open(dossier.kenmerk(), stand.versie(), ronde);
        } else {
            opening.turn(dossier.kenmerk(), ronde.aanZet());
        }
        return nota.fase().name();
    }

    /** What was decided is taken back: a nota that was besloten is ter beslissing again. */
    void reopen(Dossier dossier) {
        if (dossier.nota().fase() == Fase.BESLOTEN) dossier.nota().become(Fase.TER_BESLISSING, clock.instant());
    }

    /** To be read only once the besluit can no longer be taken back. */
    private void open(Kenmerk kenmerk, Versie versie, Besluitronde ronde) {
        var controle = ronde.openVoorwaarden().stream().map(Controleurs::key);
        inzage.grant(kenmerk, Grond.CONTROLEUR, controle.toList());
        var afschrift = versie.inhoud().kop().afschrift();
        inzage.grant(
                kenmerk, Grond.AFSCHRIFT, afschrift.stream().map(Sleutel::code).toList());
        inzage.grant(kenmerk, Grond.WOO, List.of(Sleutel.rol(Rol.WOO)));
        inzage.grant(kenmerk, Grond.ARCHIEF, List.of(Sleutel.rol(Rol.ARCHIEF)));
    }
}
