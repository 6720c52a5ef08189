package nl.nota.afstemming;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.nota.nota.Dossier;
import nl.nota.nota.Rubriek;
import nl.nota.nota.Sindsdien;
import nl.nota.nota.Versie;
import nl.nota.nota.Versies;
import nl.nota.organisatie.Medewerkers;
import nl.nota.route.Routes;
import nl.nota.web.Moment;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The voorwaarden of a nota as a person may read them, and what each asks of that person. */
@Component
public class Voorwaardevragen {
    private final Routes routes;
    private final Versies versies;
    private final Afstemronden ronden;
    private final Medewerkers medewerkers;
    private final Clock clock;

    Voorwaardevragen(Routes routes, Versies versies, Afstemronden ronden, Medewerkers medewerkers, Clock clock) {
        this.routes = routes;
        this.versies = versies;
        this.ronden = ronden;
        this.medewerkers = medewerkers;
        this.clock = clock;
    }

    /** All that this person may read, the oldest first. */
    @Transactional(readOnly = true)
    public List<Voorwaardevraag> of(Dossier dossier) {
        var ronde = routes.findByKenmerk(dossier.kenmerk())
                .map(route -> ronden.of(dossier.nota(), route))
                .orElse(Afstemronde.GEEN);
        if (ronde.voorwaarden().isEmpty()) return List.of();
        var mensen = ronde.voorwaarden().stream()
                .flatMap(een -> een.stappen().stream())
                .map(Voorwaardestap::door)
                .collect(Collectors.toSet());
        return of(dossier, ronde, versies.of(dossier.kenmerk()), medewerkers.namesOf(mensen));
    }

    /** The same from what was read already. */
    public List<Voorwaardevraag> of(Dossier dossier, Afstemronde ronde, List<Versie> teksten, Map<UUID, String> namen) {
        return ronde.voorwaarden().stream()
                .filter(een -> een.isVisibleTo(dossier.betrekking()))
                .map(een -> question(dossier, een, teksten, namen))
                .toList();
    }

    private Voorwaardevraag question(
            Dossier dossier, Voorwaardeverloop verloop, List<Versie> teksten, Map<UUID, String> namen) {
        var voorwaarde = verloop.voorwaarde();
        var uiterlijk = voorwaarde.uiterlijk();
        var mogelijk = Stream.of(VoorwaardeHandeling.values())
                .filter(een -> een.isPossible(dossier, verloop))
                .collect(Collectors.toSet());
        return new Voorwaardevraag(
                dossier.kenmerk(),
                verloop,
                dossier.nota().versie().orElseThrow(),
                verloop.gesteld().gelezen().nummer(),
                title(verloop, teksten),
                uiterlijk == null ? null : Moment.words(uiterlijk),
                verloop.stappen().stream().map(stap -> step(stap, namen)).toList(),
                mogelijk,
                since(verloop, teksten, mogelijk));
    }

    private Voorwaardevraag.Stap step(Voorwaardestap stap, Map<UUID, String> namen) {
        return new Voorwaardevraag.Stap(
                stap.stand(),
                stap.toelichting(),
                stap.gelezen().nummer(),
                namen.getOrDefault(stap.door(), ""),
                Moment.words(stap.tijd(), clock.getZone()));
    }

    private static @Nullable String title(Voorwaardeverloop verloop, List<Versie> teksten) {
        var over = verloop.voorwaarde().aanhaling();
        if (over == null) return null;
        return teksten.stream()
                .filter(versie -> versie.nummer().equals(verloop.gesteld().gelezen()))
                .flatMap(versie -> versie.inhoud().rubrieken().stream())
                .filter(rubriek -> rubriek.code().equals(over.rubriek()))
                .map(Rubriek::titel)
                .findFirst()
                .orElse(over.rubriek());
    }

    private static @Nullable Sindsdien since(
            Voorwaardeverloop verloop, List<Versie> teksten, Set<VoorwaardeHandeling> mogelijk) {
        if (mogelijk.isEmpty()) return null;
        var laatste = teksten.getLast();
        return teksten.stream()
                .filter(versie -> versie.nummer().equals(verloop.gesteld().gelezen()))
                .filter(versie -> !versie.nummer().equals(laatste.nummer()))
                .map(versie -> Sindsdien.of(versie, laatste))
                .findFirst()
                .orElse(null);
    }
}
