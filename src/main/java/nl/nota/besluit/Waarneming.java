package nl.nota.besluit;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.nota.kern.Reden;
import nl.nota.nota.Betrekking;
import nl.nota.nota.Dossier;
import nl.nota.nota.Optreden;
import nl.nota.organisatie.Formule;
import nl.nota.organisatie.Medewerker;
import nl.nota.organisatie.Onderdeel;
import nl.nota.organisatie.Register;
import nl.nota.organisatie.Vervanging;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Who may decide in the place of a bewindspersoon: only another one, by waarneming. What a bewindspersoon decides and
 * signs is never left to an official, whatever mandaat there is (Awb 10:3).
 */
@Component
public class Waarneming {
    private final Register register;
    private final Clock clock;

    Waarneming(Register register, Clock clock) {
        this.register = register;
        this.clock = clock;
    }

    /** Whether this person decides for the code, by own right or as another bewindspersoon who keeps the place warm. */
    public boolean speaksFor(Medewerker medewerker, String code) {
        return medewerker.eigen().contains(code)
                || (medewerker.vervangingenFor(code).stream().anyMatch(Waarneming::isWaarneming)
                        && isBewindspersoon(medewerker));
    }

    /** Whom this person can decide for here under this code, by user name; nobody when it is the own code. */
    public Map<String, Vervanging.Vervangene> replaced(Dossier dossier, String code) {
        var wie = new LinkedHashMap<String, Vervanging.Vervangene>();
        for (var een : dossier.betrekking().replacedFor(code)) {
            var van = een.van();
            if (van != null && isWaarneming(een)) wie.put(van.gebruikersnaam(), van);
        }
        return wie;
    }

    /** The same besluit with who is replaced, where that can be only one. */
    Beslissing named(Dossier dossier, Beslissing beslissing) {
        if (beslissing.opgave() != null) return beslissing;
        return beslissing.inPlaceOf(named(dossier, beslissing.bewindspersoon(), beslissing.namens()));
    }

    /** Who is replaced under this code: who was named, or else who alone can be; null where nobody or one of more. */
    public @Nullable String named(Dossier dossier, String code, @Nullable String namens) {
        if (namens != null && !namens.isBlank()) return namens;
        var wie = replaced(dossier, code).keySet();
        return wie.size() == 1 ? wie.iterator().next() : namens;
    }

    /** What stands against deciding in the place of another; nothing for who decides by own right. */
    List<Reden> against(Dossier dossier, Beslissing beslissing) {
        return beslissing.opgave() == null
                ? against(dossier, beslissing.bewindspersoon(), beslissing.namens())
                : Optreden.against(dossier.betrekking(), beslissing.bewindspersoon(), beslissing.namens());
    }

    /**
     * The same for whatever a bewindspersoon does in person.
     *
     * @param namens the user name of who is replaced, or null
     */
    public List<Reden> against(Dossier dossier, String code, @Nullable String namens) {
        var redenen = Optreden.against(dossier.betrekking(), code, namens);
        var formule = dossier.optreden(code, namens).formule();
        if (!redenen.isEmpty() || formule == null) return redenen;
        var wie = replaced(dossier, code);
        if ((namens == null || namens.isBlank()) && wie.size() > 1)
            return List.of(Reden.onjuist("besluit.reden.namens-wie", code, String.join(", ", wie.keySet())));
        if (formule == Formule.WAARNEMING && isBewindspersoon(dossier.medewerker())) return List.of();
        return List.of(Reden.magNiet("besluit.reden.geen-waarneming", code, formule.afkorting()));
    }

    /**
     * Whether this person could ever decide: an official who answers only under a mandaat reads, and decides nothing.
     */
    public static boolean mayDecide(Medewerker medewerker) {
        return !medewerker.eigen().isEmpty()
                || medewerker.vervangingen().stream().anyMatch(Waarneming::isWaarneming);
    }

    /** The same for one code: by own right, or by waarneming for who did not draft the nota. */
    static boolean mayDecide(Betrekking betrekking, String code) {
        return betrekking.medewerker().eigen().contains(code)
                || betrekking.replacedFor(code).stream().anyMatch(Waarneming::isWaarneming);
    }

    private static boolean isWaarneming(Vervanging vervanging) {
        return vervanging.formule() == Formule.WAARNEMING;
    }

    private boolean isBewindspersoon(Medewerker medewerker) {
        return register.find(medewerker.eigen(), LocalDate.now(clock)).values().stream()
                .anyMatch(een -> een.soort() == Onderdeel.Soort.BEWINDSPERSOON);
    }
}
