package nl.nota.nota;

import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Draws the table of {@link Fase} as a Mermaid diagram, with the words that users see. */
final class Fasetekening {
    private Fasetekening() {}

    static String draw() {
        var namen = Arrays.stream(Fase.values()).map(fase -> "    state \"" + naam(fase) + "\" as " + fase);
        var pijlen = Arrays.stream(Fase.values())
                .flatMap(van ->
                        Arrays.stream(Fase.values()).filter(van::mayBecome).map(naar -> "    " + van + " --> " + naar));
        var eindes = Arrays.stream(Fase.values()).filter(Fase::isEinde).map(einde -> "    " + einde + " --> [*]");
        return Stream.of(Stream.of("stateDiagram-v2"), namen, Stream.of("    [*] --> CONCEPT"), pijlen, eindes)
                .flatMap(regels -> regels)
                .collect(Collectors.joining("\n"));
    }

    private static String naam(Fase fase) {
        return switch (fase) {
            case CONCEPT -> "Concept";
            case IN_AFSTEMMING -> "In afstemming";
            case AFGESTEMD -> "Afgestemd";
            case IN_PARAFERING -> "In parafering";
            case TER_BESLISSING -> "Ter beslissing";
            case BESLOTEN -> "Besluit genomen";
            case INGETROKKEN -> "Ingetrokken";
        };
    }
}
