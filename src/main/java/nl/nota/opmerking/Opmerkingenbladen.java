package nl.nota.opmerking;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.nota.nota.Dossier;
import nl.nota.nota.Dossiers;
import nl.nota.nota.Kenmerk;
import nl.nota.nota.Leestekst;
import nl.nota.nota.Optreden;
import nl.nota.organisatie.Medewerker;
import nl.nota.organisatie.Medewerkers;
import nl.nota.web.NotFound;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/** What was said beside a nota, laid beside the text that a person reads of it. */
@Component
public class Opmerkingenbladen {
    private final Dossiers dossiers;
    private final Leesplaats leesplaats;
    private final Brontekst bronnen;
    private final Gesprekken gesprekken;
    private final Medewerkers medewerkers;

    Opmerkingenbladen(
            Dossiers dossiers,
            Leesplaats leesplaats,
            Brontekst bronnen,
            Gesprekken gesprekken,
            Medewerkers medewerkers) {
        this.dossiers = dossiers;
        this.leesplaats = leesplaats;
        this.bronnen = bronnen;
        this.gesprekken = gesprekken;
        this.medewerkers = medewerkers;
    }

    /** Of the text this person reads first; who works on no text of the nota has none. */
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public Opmerkingenblad of(Medewerker medewerker, Kenmerk kenmerk) {
        return find(medewerker, kenmerk).orElseThrow(NotFound::new);
    }

    /** The same; empty for who sees the nota, but works on no text of it. */
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public Optional<Opmerkingenblad> find(Medewerker medewerker, Kenmerk kenmerk) {
        var dossier = dossiers.visibleTo(medewerker, kenmerk);
        if (!isReader(dossier)) return Optional.empty();
        return leesplaats.first(dossier).map(tekst -> beside(dossier, tekst));
    }

    private Opmerkingenblad beside(Dossier dossier, Leesplaats.Tekst tekst) {
        var leestekst = Leestekst.of(tekst.inhoud());
        var gevonden = gesprekken.of(dossier);
        return new Opmerkingenblad(
                dossier,
                tekst.versie(),
                tekst.inhoud(),
                leestekst,
                Kring.of(dossier, tekst.inhoud().kop().aan()),
                lines(dossier, gevonden, leestekst),
                medewerkers.namesOf(people(gevonden)));
    }

    /** Who may find opmerkingen at all: those who work on the nota, and who judges what becomes public. */
    public static boolean isReader(Dossier dossier) {
        var betrekking = dossier.betrekking();
        return Leesplaats.isThere(dossier)
                && (OpmerkingLeesrecht.GEDEELDE_OPMERKINGEN.isFor(betrekking)
                        || OpmerkingLeesrecht.ANNOTATIES.isFor(betrekking));
    }

    private List<Opmerkingenblad.Regel> lines(Dossier dossier, List<Gesprek> gevonden, Leestekst leestekst) {
        var toen = bronnen.of(dossier);
        var liggingen = new Liggingen(leestekst);
        return gevonden.stream()
                .map(gesprek -> {
                    var ligging = liggingen.of(gesprek.opmerking(), toen);
                    return new Opmerkingenblad.Regel(gesprek, ligging, Mogelijkheden.of(dossier, gesprek, ligging));
                })
                .toList();
    }

    private static Set<UUID> people(List<Gesprek> gevonden) {
        return gevonden.stream().flatMap(Opmerkingenbladen::people).collect(Collectors.toSet());
    }

    private static Stream<UUID> people(Gesprek gesprek) {
        var spraken = Stream.concat(
                        Stream.of(gesprek.opmerking().wie()),
                        gesprek.antwoorden().stream().map(OpmerkingAntwoord::wie))
                .flatMap(Opmerkingenbladen::people);
        var deden = Stream.of(
                        Optional.ofNullable(gesprek.afronding()).map(OpmerkingAfronding::door),
                        Optional.ofNullable(gesprek.overname()).map(OpmerkingOvername::door),
                        Optional.ofNullable(gesprek.openbaarheid()).map(OpmerkingOpenbaarheid::door))
                .flatMap(Optional::stream);
        return Stream.concat(
                spraken, Stream.concat(deden, gesprek.delingen().stream().map(OpmerkingDeling::door)));
    }

    private static Stream<UUID> people(Optreden wie) {
        return Stream.of(wie.door(), wie.namens()).filter(Objects::nonNull);
    }
}
