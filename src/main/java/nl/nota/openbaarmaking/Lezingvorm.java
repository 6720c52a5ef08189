package nl.nota.openbaarmaking;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.nota.inlezen.Leesstuk;
import nl.nota.kern.Outcome;
import nl.nota.nota.Opmaak;
import nl.nota.nota.Tekst;
import nl.nota.openbaarmaking.Bijlagelezing.Bladen;
import nl.nota.openbaarmaking.Bijlagelezing.Dicht;
import nl.nota.openbaarmaking.Bijlagelezing.Eigen;
import tools.jackson.databind.json.JsonMapper;

/** How a {@link Bijlagelezing} is kept: text in the light markup. */
final class Lezingvorm {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "lezing")
    @JsonSubTypes({
        @JsonSubTypes.Type(value = Tekstvorm.class, name = "tekst"),
        @JsonSubTypes.Type(value = Bladvorm.class, name = "bladen"),
        @JsonSubTypes.Type(value = Dichtvorm.class, name = "dicht")
    })
    private sealed interface Vorm {}

    private record Tekstvorm(List<Deel> delen, Map<String, Integer> weggelaten) implements Vorm {}

    private record Deel(String kop, int niveau, String tekst, List<Opmaak.Noot> noten) {}

    private record Bladvorm(List<Bijlagelezing.Blad> bladen) implements Vorm {}

    private record Dichtvorm(String reden) implements Vorm {}

    private Lezingvorm() {}

    static String write(Bijlagelezing lezing) {
        return JSON.writeValueAsString(
                switch (lezing) {
                    case Eigen(var delen, var weggelaten) ->
                        new Tekstvorm(delen.stream().map(Lezingvorm::deel).toList(), weggelaten);
                    case Bladen(var bladen) -> new Bladvorm(bladen);
                    case Dicht(var reden) -> new Dichtvorm(reden);
                });
    }

    private static Deel deel(Leesstuk.Deel deel) {
        var geschreven = Opmaak.write(deel.tekst(), 1);
        return new Deel(deel.kop(), deel.niveau(), geschreven.tekst(), geschreven.voetnoten());
    }

    static Bijlagelezing read(String geschreven) {
        return switch (JSON.readValue(geschreven, Vorm.class)) {
            case Tekstvorm(var delen, var weggelaten) ->
                new Eigen(delen.stream().map(Lezingvorm::deel).toList(), weggelaten);
            case Bladvorm(var bladen) -> new Bladen(bladen);
            case Dichtvorm(var reden) -> new Dicht(reden);
        };
    }

    private static Leesstuk.Deel deel(Deel deel) {
        var noten = deel.noten().stream().collect(Collectors.toMap(Opmaak.Noot::nr, Opmaak.Noot::tekst));
        return switch (Opmaak.read(deel.tekst(), noten)) {
            case Outcome.Done<Tekst>(var tekst) -> new Leesstuk.Deel(deel.kop(), deel.niveau(), tekst);
            case Outcome.Refused<Tekst> refused ->
                throw new IllegalStateException("What was read of a bijlage cannot be read again: " + refused);
        };
    }
}
