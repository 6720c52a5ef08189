package nl.nota.overzicht;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.nota.logboek.Logboek;
import nl.nota.logboek.Regel;
import nl.nota.nota.Dossier;
import nl.nota.nota.Grond;
import nl.nota.organisatie.Medewerkers;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What happened to a nota, as far as a person may see it: a party sees its own rows. */
@Component
public class Spoor {
    /** Who sees everything that happened and was said; the others only what is their own. */
    public static final Set<Grond> ALLES = Set.of(
            Grond.STELLER,
            Grond.MEDESTELLER,
            Grond.SECRETARIAAT,
            Grond.LIJN,
            Grond.BEWINDSPERSOON,
            Grond.KABINET,
            Grond.WOO,
            Grond.ARCHIEF,
            Grond.AUDIT,
            Grond.AUDIT_INHOUD);

    private final Logboek logboek;
    private final Medewerkers medewerkers;

    Spoor(Logboek logboek, Medewerkers medewerkers) {
        this.logboek = logboek;
        this.medewerkers = medewerkers;
    }

    /**
     * One row of the trail with the name of the person.
     *
     * @param namens the code that was acted for, or empty
     */
    public record Stap(Regel regel, String naam, String namens) {}

    /** The rows this person may see, the oldest first. */
    @Transactional(readOnly = true)
    public List<Stap> of(Dossier dossier) {
        var regels = logboek.trail(dossier.kenmerk().waarde()).stream()
                .filter(regel -> dossier.betrekking().isAny(ALLES) || isOwn(regel, dossier))
                .toList();
        var namen = medewerkers.named(regels.stream().map(Regel::door).collect(Collectors.toSet()));
        return regels.stream().map(regel -> step(regel, namen)).toList();
    }

    /** Whether this person sees the whole trail, so that its chain can be checked. */
    public boolean isWhole(Dossier dossier) {
        return dossier.betrekking().isAny(ALLES);
    }

    private static Stap step(Regel regel, Map<String, String> namen) {
        return new Stap(
                regel, namen.getOrDefault(regel.door(), regel.door()), regel.namens() == null ? "" : regel.namens());
    }

    private static boolean isOwn(Regel regel, Dossier dossier) {
        var namens = regel.namens();
        return regel.door().equals(dossier.medewerker().gebruikersnaam())
                || (namens != null && dossier.medewerker().answersFor(namens));
    }
}
