package nl.nota.overzicht;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.nota.logboek.Logboek;
import nl.nota.logboek.Regel;
import nl.nota.nota.Dossier;
import nl.nota.organisatie.Formule;
import nl.nota.organisatie.Medewerkers;
import nl.nota.organisatie.Namen;
import nl.nota.web.Keuze;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What happened to a nota, as far as a person may see it: a party sees its own rows. */
@Component
public class Spoor {
    private static final Set<String> TERUG = Set.of("TERUGGEHAALD", "INGETROKKEN");

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
     * @param gezag on whose word somebody else recorded it, or empty
     * @param vervangt user name of who was replaced, or null
     * @param grondslag the legal basis of acting for another, or null
     * @param bijzonderheden what else must be told of it
     */
    public record Stap(
            Regel regel,
            String naam,
            String namens,
            String gezag,
            @Nullable String vervangt,
            @Nullable Formule formule,
            @Nullable String grondslag,
            List<Bijzonderheid> bijzonderheden) {
        public Stap {
            bijzonderheden = List.copyOf(bijzonderheden);
        }

        /** Why the nota was taken back, which whoever sees her may read; empty for anything else. */
        public String reden() {
            return TERUG.contains(regel.soort()) ? value(regel, "reden") : "";
        }
    }

    /** The rows this person may see, the oldest first. */
    @Transactional(readOnly = true)
    public List<Stap> of(Dossier dossier) {
        var regels = rows(dossier);
        return steps(dossier, regels, medewerkers.named(people(regels)));
    }

    /** The same rows, when the names are looked up with others. */
    List<Regel> rows(Dossier dossier) {
        return logboek.trail(dossier.kenmerk().waarde()).stream()
                .filter(regel -> OverzichtLeesrecht.HELE_SPOOR.isFor(dossier.betrekking()) || isOwn(regel, dossier))
                .toList();
    }

    /** The user names of who did what these rows say, or was replaced. */
    static Set<String> people(List<Regel> regels) {
        return regels.stream()
                .flatMap(regel ->
                        Stream.concat(Stream.of(regel.door(), value(regel, "vervangt")), Bijzonderheid.people(regel)))
                .collect(Collectors.toSet());
    }

    /** These rows with the names of people, by user name. */
    static List<Stap> steps(Dossier dossier, List<Regel> regels, Map<String, String> namen) {
        var woorden = Notabeeld.mayReadAllWords(dossier.betrekking());
        return regels.stream().map(regel -> step(regel, namen, woorden)).toList();
    }

    /** Whether this person sees the whole trail, so that its chain can be checked. */
    public boolean isWhole(Dossier dossier) {
        return OverzichtLeesrecht.HELE_SPOOR.isFor(dossier.betrekking());
    }

    private static Stap step(Regel regel, Map<String, String> namen, boolean woorden) {
        var vervangt = value(regel, "vervangt");
        var formule = Keuze.of(Formule.class, value(regel, "formule")).orElse(null);
        return new Stap(
                regel,
                Namen.of(
                        namen.getOrDefault(regel.door(), regel.door()),
                        formule,
                        namen.getOrDefault(vervangt, vervangt)),
                regel.namens() == null ? "" : regel.namens(),
                regel.soort().equals("BESLUIT_VASTGELEGD") ? value(regel, "opGezagVan") : "",
                vervangt.isEmpty() ? null : vervangt,
                formule,
                formule == null ? null : value(regel, "grondslag"),
                Bijzonderheid.of(regel, namen, woorden));
    }

    static String value(Regel regel, String sleutel) {
        return regel.inhoud() != null && regel.inhoud().get(sleutel) instanceof String waarde ? waarde : "";
    }

    private static boolean isOwn(Regel regel, Dossier dossier) {
        var namens = regel.namens();
        return regel.door().equals(dossier.medewerker().gebruikersnaam())
                || (namens != null && dossier.medewerker().answersFor(namens));
    }
}
