package nl.nota.afstemming;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import nl.nota.nota.Inhoud;
import nl.nota.nota.Nota;
import nl.nota.nota.Vergelijking;
import nl.nota.nota.Versie;
import nl.nota.nota.Versies;
import nl.nota.nota.Wijziging;
import nl.nota.route.Route;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Works out how the round would stand if the concept were the next versie: who would be asked again, and why. It is the
 * rule that judges afterwards, on another text.
 */
@Component
public class Vooruitblik {
    private final Afstemmingen afstemmingen;
    private final Versies versies;

    Vooruitblik(Afstemmingen afstemmingen, Versies versies) {
        this.afstemmingen = afstemmingen;
        this.versies = versies;
    }

    /**
     * How it would stand.
     *
     * @param sinds what would have changed since each versie that counts
     */
    public record Uitzicht(Afstemronde ronde, Map<Integer, List<Wijziging>> sinds) {
        /** All that would have changed since what this party said last. */
        public List<Wijziging> since(Standpunt standpunt) {
            return standpunt.laatste() == null
                    ? List.of()
                    : sinds.getOrDefault(standpunt.answered().agreedOn().nummer(), List.of());
        }
    }

    /** The round on this text, by what the parties said last. */
    @Transactional(readOnly = true)
    public Uitzicht of(Nota nota, Route route, Inhoud concept) {
        var teksten = versies.of(nota.kenmerk()).stream()
                .collect(Collectors.toMap(versie -> versie.nummer().nummer(), Versie::inhoud));
        var gezegd = Gezegd.of(afstemmingen.of(nota.kenmerk()), afstemmingen.noted(List.of(nota.kenmerk())));
        return of(route, gezegd, teksten, concept);
    }

    static Uitzicht of(Route route, Gezegd gezegd, Map<Integer, Inhoud> teksten, Inhoud concept) {
        var sinds = new HashMap<Integer, List<Wijziging>>();
        var ronde = Afstemronden.round(
                route,
                gezegd,
                nummer -> sinds.computeIfAbsent(
                        nummer, nr -> Vergelijking.of(Objects.requireNonNull(teksten.get(nr)), concept)));
        return new Uitzicht(ronde, sinds);
    }
}
