package nl.nota.nota;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Whether a nota may be named outside the house, for instance in a mail: only when it is ongerubriceerd, in its last
 * versie and in what is being written. What says nothing yet is kept in.
 */
@Component
public class Noembaarheid {
    private final Versies versies;
    private final ConceptDelen delen;

    Noembaarheid(Versies versies, ConceptDelen delen) {
        this.versies = versies;
        this.delen = delen;
    }

    /** Whether the kenmerk of this nota may stand in a mail. */
    @Transactional(readOnly = true)
    public boolean isNoembaar(Nota nota) {
        return !among(List.of(nota)).isEmpty();
    }

    /** Those of these notas of which it may, in as many statements as for one. */
    @Transactional(readOnly = true)
    public Set<Kenmerk> among(Collection<Nota> notas) {
        if (notas.isEmpty()) return Set.of();
        var kenmerken = notas.stream().map(nota -> nota.kenmerk().waarde()).toList();
        var dicht = Stream.concat(
                        delen.heads(kenmerken).stream()
                                .filter(deel -> !isOpen(deel.kop()))
                                .map(deel -> deel.getId().kenmerk()),
                        versies.last(kenmerken).stream()
                                .filter(versie -> !isOpen(versie.inhoud().kop()))
                                .map(versie -> versie.kenmerk().waarde()))
                .collect(Collectors.toSet());
        return notas.stream()
                .map(Nota::kenmerk)
                .filter(kenmerk -> !dicht.contains(kenmerk.waarde()))
                .collect(Collectors.toUnmodifiableSet());
    }

    private static boolean isOpen(Kop kop) {
        return kop.rubricering() == Rubricering.ONGERUBRICEERD;
    }
}
