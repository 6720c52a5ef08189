package nl.nota.openbaarmaking;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.nota.nota.Woogrond;
import nl.nota.nota.Woogronden;
import org.springframework.stereotype.Component;

/** Explains the labels in what the public reads: which grounds of the Woo they name, and what each is called. */
@Component
public class Publicatiegronden {
    private final Woogronden gronden;

    Publicatiegronden(Woogronden gronden) {
        this.gronden = gronden;
    }

    /** The grounds that stand in it, as they were valid on this day, in the order of the law. */
    public List<Woogrond> of(Publicatieversie publicatie, LocalDate dag) {
        var gebruikt = used(publicatie);
        if (gebruikt.isEmpty()) return List.of();
        return gronden.valid(dag).stream()
                .filter(een -> gebruikt.contains(een.code()))
                .toList();
    }

    static Set<String> used(Publicatieversie publicatie) {
        return pieces(publicatie)
                .filter(Openbaardeel.Gelakt.class::isInstance)
                .flatMap(een -> ((Openbaardeel.Gelakt) een).gronden().stream())
                .collect(Collectors.toSet());
    }

    private static Stream<Openbaardeel> pieces(Publicatieversie publicatie) {
        var kop = publicatie.kop().stream().flatMap(veld -> veld.regels().stream());
        var titels = publicatie.rubrieken().stream().map(Publicatieversie.Rubriek::titel);
        var stemmen = publicatie.aantekeningen().stream().flatMap(een -> een.regels().stream());
        var bijlagen = publicatie.bijlagen().stream().map(Publicatieversie.Bijlage::titel);
        var los = Stream.of(kop, titels, publicatie.voetnoten().stream(), stemmen, bijlagen)
                .flatMap(een -> een)
                .flatMap(Collection::stream);
        var tekst = publicatie.rubrieken().stream()
                .flatMap(een -> een.blokken().stream())
                .flatMap(Publicatiegronden::pieces);
        return Stream.of(publicatie.onderwerp().stream(), los, tekst).flatMap(een -> een);
    }

    private static Stream<Openbaardeel> pieces(Openbaarblok blok) {
        return switch (blok) {
            case Openbaarblok.Alinea(var delen) -> delen.stream();
            case Openbaarblok.Lijst(var genummerd, var begin, var punten) ->
                punten.stream()
                        .flatMap(punt -> Stream.concat(
                                punt.delen().stream(), punt.lijsten().stream().flatMap(Publicatiegronden::pieces)));
            case Openbaarblok.Tabel(var rijen) ->
                rijen.stream().flatMap(Collection::stream).flatMap(Collection::stream);
        };
    }
}
