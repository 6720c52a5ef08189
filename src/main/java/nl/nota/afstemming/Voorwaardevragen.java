package nl.nota.afstemming;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.nota.nota.Dossier;
import nl.nota.nota.Grond;
import nl.nota.nota.Rubriek;
import nl.nota.nota.Sindsdien;
import nl.nota.nota.Versie;
import nl.nota.nota.Versies;
import nl.nota.nota.Wijziging;
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
        var mensen = ronde.voorwaarden().stream().flatMap(Voorwaardeverloop::mensen).collect(Collectors.toSet());
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
        var leesbaar = dossier.betrekking().mayRead(Grond.Niveau.VERSIES) ? teksten : List.<Versie>of();
        return new Voorwaardevraag(
                dossier.kenmerk(),
                verloop,
                dossier.nota().versie().orElseThrow(),
                verloop.gesteld().gelezen().nummer(),
                title(verloop, teksten),
                namen.getOrDefault(voorwaarde.eigenaar(), ""),
                uiterlijk == null ? null : Moment.words(uiterlijk),
                verloop.stappen().stream()
                        .map(stap -> step(stap, verloop, leesbaar, namen))
                        .toList(),
                Stream.of(VoorwaardeHandeling.values())
                        .filter(een -> een.isPossible(dossier, verloop))
                        .collect(Collectors.toSet()),
                Voorwaardeverschil.until(until(verloop), verloop, leesbaar).orElse(null),
                moved(verloop, leesbaar),
                verloop.bewijs() == null
                        ? null
                        : namen.getOrDefault(verloop.gesteld().door(), ""));
    }

    /** What is closed is compared with the text on which it was closed. */
    private static @Nullable Integer until(Voorwaardeverloop verloop) {
        return verloop.laatste()
                .filter(stap -> !stap.stand().isOpen())
                .map(stap -> stap.gelezen().nummer())
                .orElse(null);
    }

    private static @Nullable String moved(Voorwaardeverloop verloop, List<Versie> leesbaar) {
        if (verloop.voorwaarde().aanhaling() == null || leesbaar.isEmpty()) return null;
        var nu = Voorwaardeverschil.title(verloop, leesbaar.getLast()).orElse("");
        return nu.equals(title(verloop, leesbaar)) ? null : nu;
    }

    private Voorwaardevraag.Stap step(
            Voorwaardestap stap, Voorwaardeverloop verloop, List<Versie> leesbaar, Map<UUID, String> namen) {
        var versie = stap.gelezen().nummer();
        var sindsdien = stap.stand() == Voorwaardestand.VERWERKT
                ? Voorwaardeverschil.until(versie, verloop, leesbaar)
                : Optional.<Sindsdien>empty();
        return new Voorwaardevraag.Stap(
                stap.stand(),
                stap.toelichting(),
                versie,
                who(stap, namen),
                Moment.words(stap.tijd(), clock.getZone()),
                sindsdien.stream()
                        .flatMap(een -> een.wijzigingen().stream())
                        .map(Wijziging::plaats)
                        .distinct()
                        .toList());
    }

    /** Both names when it was said in the place of another, and the functie when it was by its authority. */
    private static String who(Voorwaardestap stap, Map<UUID, String> namen) {
        var wie = stap.wie(namen);
        return stap instanceof Opheffing opheffing ? wie + " (" + opheffing.functie() + ")" : wie;
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
}
