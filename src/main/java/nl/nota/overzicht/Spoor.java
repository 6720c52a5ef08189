package nl.nota.overzicht;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.nota.logboek.Logboek;
import nl.nota.logboek.Regel;
import nl.nota.nota.Dossier;
import nl.nota.nota.Grond;
import nl.nota.organisatie.Formule;
import nl.nota.organisatie.Medewerkers;
import nl.nota.organisatie.Namen;
import nl.nota.web.Keuze;
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
     * @param naam who did it, and in whose place
     * @param namens the code that was acted for, or empty
     */
    public record Stap(Regel regel, String naam, String namens) {}

    /** The rows this person may see, the oldest first. */
    @Transactional(readOnly = true)
    public List<Stap> of(Dossier dossier) {
        var regels = logboek.trail(dossier.kenmerk().waarde()).stream()
                .filter(regel -> dossier.betrekking().isAny(ALLES) || isOwn(regel, dossier))
                .toList();
        var namen = medewerkers.named(regels.stream()
                .flatMap(regel -> Stream.of(regel.door(), value(regel, "vervangt")))
                .collect(Collectors.toSet()));
        return regels.stream().map(regel -> step(regel, namen)).toList();
    }

    /** Whether this person sees the whole trail, so that its chain can be checked. */
    public boolean isWhole(Dossier dossier) {
        return dossier.betrekking().isAny(ALLES);
    }

    private static Stap step(Regel regel, Map<String, String> namen) {
        var vervangt = value(regel, "vervangt");
        var formule = Keuze.of(Formule.class, value(regel, "formule")).orElse(null);
        return new Stap(
                regel,
                Namen.of(
                        namen.getOrDefault(regel.door(), regel.door()),
                        formule,
                        namen.getOrDefault(vervangt, vervangt)),
                regel.namens() == null ? "" : regel.namens());
    }

    private static String value(Regel regel, String sleutel) {
        return regel.inhoud() != null && regel.inhoud().get(sleutel) instanceof String waarde ? waarde : "";
    }

    private static boolean isOwn(Regel regel, Dossier dossier) {
        var namens = regel.namens();
        return regel.door().equals(dossier.medewerker().gebruikersnaam())
                || (namens != null && dossier.medewerker().answersFor(namens));
    }
}
