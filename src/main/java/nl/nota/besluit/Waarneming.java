package nl.nota.besluit;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import nl.nota.kern.Reden;
import nl.nota.nota.Betrekking;
import nl.nota.nota.Dossier;
import nl.nota.nota.Optreden;
import nl.nota.organisatie.Formule;
import nl.nota.organisatie.Medewerker;
import nl.nota.organisatie.Onderdeel;
import nl.nota.organisatie.Register;
import org.springframework.stereotype.Component;

/**
 * Who may decide in the place of a bewindspersoon: only another one, by waarneming. What a bewindspersoon decides and
 * signs is never left to an official, whatever mandaat there is (Awb 10:3).
 */
@Component
class Waarneming {
    private final Register register;
    private final Clock clock;

    Waarneming(Register register, Clock clock) {
        this.register = register;
        this.clock = clock;
    }

    /** What stands against deciding in the place of another; nothing for who decides by own right. */
    List<Reden> against(Dossier dossier, Beslissing beslissing) {
        var code = beslissing.bewindspersoon();
        var redenen = Optreden.against(dossier.betrekking(), code, beslissing.namens());
        var formule = dossier.optreden(code, beslissing.namens()).formule();
        if (!redenen.isEmpty() || formule == null) return redenen;
        if (formule == Formule.WAARNEMING && isBewindspersoon(dossier)) return List.of();
        return List.of(Reden.magNiet("besluit.reden.geen-waarneming", code, formule.afkorting()));
    }

    /**
     * Whether this person could ever decide: an official who answers only under a mandaat reads, and decides nothing.
     */
    static boolean mayDecide(Medewerker medewerker) {
        return !medewerker.eigen().isEmpty()
                || medewerker.vervangingen().stream().anyMatch(een -> een.formule() == Formule.WAARNEMING);
    }

    /** The same for one code: by own right, or by waarneming for who did not draft the nota. */
    static boolean mayDecide(Betrekking betrekking, String code) {
        return betrekking.medewerker().eigen().contains(code)
                || betrekking.replacedFor(code).stream().anyMatch(een -> een.formule() == Formule.WAARNEMING);
    }

    private boolean isBewindspersoon(Dossier dossier) {
        var eigen = dossier.medewerker().eigen();
        return register.find(eigen, LocalDate.now(clock)).values().stream()
                .anyMatch(een -> een.soort() == Onderdeel.Soort.BEWINDSPERSOON);
    }
}
