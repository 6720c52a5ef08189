package nl.nota.afstemming;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import nl.nota.nota.Inhoud;
import nl.nota.nota.Nota;
import nl.nota.nota.Vergelijking;
import nl.nota.nota.Versie;
import nl.nota.nota.Versies;
import nl.nota.route.Route;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Works out how the round would stand if the concept were the next versie: who would be asked again, and why. */
@Component
public class Vooruitblik {
    private final Afstemmingen afstemmingen;
    private final Versies versies;

    Vooruitblik(Afstemmingen afstemmingen, Versies versies) {
        this.afstemmingen = afstemmingen;
        this.versies = versies;
    }

    /** The round on this text, by what the parties said last. */
    @Transactional(readOnly = true)
    public Afstemronde of(Nota nota, Route route, Inhoud concept) {
        var teksten = versies.of(nota.kenmerk()).stream()
                .collect(Collectors.toMap(versie -> versie.nummer().nummer(), Versie::inhoud));
        var gezegd = Gezegd.of(afstemmingen.of(nota.kenmerk()), afstemmingen.noted(List.of(nota.kenmerk())));
        return Afstemronden.round(
                route, gezegd, nummer -> Vergelijking.of(Objects.requireNonNull(teksten.get(nummer)), concept));
    }
}
