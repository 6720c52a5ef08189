package nl.nota.afstemming;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
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
        var laatste = afstemmingen.of(nota.kenmerk()).stream()
                .collect(Collectors.toMap(Afstemming::onderdeel, Function.identity(), (oud, nieuw) -> nieuw));
        var bevestigd = afstemmingen.bevestigd(List.of(nota.kenmerk()));
        return new Afstemronde(route.partijen().stream()
                .map(partij -> {
                    var antwoord = Optional.ofNullable(laatste.get(partij.onderdeel()));
                    var sindsdien = antwoord.map(
                                    een -> teksten.get(een.agreedOn().nummer()))
                            .map(gelezen -> Vergelijking.of(gelezen, concept))
                            .orElse(List.of());
                    var isBevestigd =
                            antwoord.filter(een -> bevestigd.contains(een.id())).isPresent();
                    return Standpunt.of(partij, antwoord, sindsdien, isBevestigd);
                })
                .toList());
    }
}
