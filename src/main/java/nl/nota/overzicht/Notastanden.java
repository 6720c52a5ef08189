package nl.nota.overzicht;

import java.time.Clock;
import java.time.ZonedDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.nota.afstemming.Afstemronde;
import nl.nota.afstemming.Afstemronden;
import nl.nota.besluit.Besluit;
import nl.nota.besluit.Besluiten;
import nl.nota.nota.Betrekking;
import nl.nota.nota.Dossier;
import nl.nota.nota.Kenmerk;
import nl.nota.nota.Nota;
import nl.nota.organisatie.Medewerker;
import nl.nota.parafering.Paraaf;
import nl.nota.parafering.Parafen;
import nl.nota.route.Route;
import nl.nota.route.Routes;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads where notas stand, one or many, in the same number of statements. */
@Component
public class Notastanden {
    private static final Betrekking NIEMAND =
            new Betrekking(new Medewerker(new UUID(0, 0), "", "", "", Set.of(), Set.of()), Set.of());

    private final Routes routes;
    private final Afstemronden ronden;
    private final Parafen parafen;
    private final Besluiten besluiten;
    private final Afhandelingen afhandelingen;
    private final Toewijzingen toewijzingen;
    private final Clock clock;

    Notastanden(
            Routes routes,
            Afstemronden ronden,
            Parafen parafen,
            Besluiten besluiten,
            Afhandelingen afhandelingen,
            Toewijzingen toewijzingen,
            Clock clock) {
        this.routes = routes;
        this.ronden = ronden;
        this.parafen = parafen;
        this.besluiten = besluiten;
        this.afhandelingen = afhandelingen;
        this.toewijzingen = toewijzingen;
        this.clock = clock;
    }

    /** Where this nota stands. */
    @Transactional(readOnly = true)
    public Notastand of(Dossier dossier) {
        return of(List.of(dossier)).getFirst();
    }

    /** Where this nota stands for nobody in particular; inside a command, as the command leaves it. */
    @Transactional(readOnly = true)
    public Notastand forNobody(Nota nota) {
        return of(new Dossier(nota, NIEMAND));
    }

    /** Where these notas stand for nobody in particular. */
    @Transactional(readOnly = true)
    public List<Notastand> forTurns(Collection<Nota> notas) {
        return of(notas.stream().map(nota -> new Dossier(nota, NIEMAND)).toList());
    }

    /** Where these notas stand, in their order. */
    @Transactional(readOnly = true)
    public List<Notastand> of(Collection<Dossier> dossiers) {
        if (dossiers.isEmpty()) return List.of();
        var notas = dossiers.stream().map(Dossier::nota).toList();
        var kenmerken = notas.stream().map(Nota::kenmerk).toList();
        var gekozen = routes.of(kenmerken).stream().collect(Collectors.toMap(Route::kenmerk, Function.identity()));
        var gesproken = ronden.of(notas, gekozen);
        var toewijzing = toewijzingen.of(gesproken);
        var geparafeerd = initialled(gekozen).stream().collect(Collectors.groupingBy(Paraaf::kenmerk));
        var besloten = besluiten.of(kenmerken).stream().collect(Collectors.groupingBy(Besluit::kenmerk));
        var afgehandeld = afhandelingen.of(notas);
        return dossiers.stream()
                .map(dossier -> stand(dossier, gekozen, gesproken, toewijzing, geparafeerd, besloten, afgehandeld))
                .toList();
    }

    /** Where no route has a line, nobody is asked for parafen. */
    private List<Paraaf> initialled(Map<Kenmerk, Route> gekozen) {
        var metLijn = gekozen.values().stream()
                .filter(route -> !route.parafering().isEmpty())
                .map(Route::kenmerk)
                .toList();
        return metLijn.isEmpty() ? List.of() : parafen.of(metLijn);
    }

    private Notastand stand(
            Dossier dossier,
            Map<Kenmerk, Route> gekozen,
            Map<Kenmerk, Afstemronde> gesproken,
            Toewijzing toewijzing,
            Map<Kenmerk, List<Paraaf>> geparafeerd,
            Map<Kenmerk, List<Besluit>> besloten,
            Map<Kenmerk, Afhandeling> afgehandeld) {
        var kenmerk = dossier.kenmerk();
        return new Notastand(
                dossier,
                Optional.ofNullable(gekozen.get(kenmerk)),
                gesproken.getOrDefault(kenmerk, Afstemronde.GEEN),
                toewijzing,
                geparafeerd.getOrDefault(kenmerk, List.of()),
                besloten.getOrDefault(kenmerk, List.of()),
                afgehandeld.getOrDefault(kenmerk, Afhandeling.GEEN),
                nu());
    }

    private ZonedDateTime nu() {
        return clock.instant().atZone(clock.getZone());
    }
}
