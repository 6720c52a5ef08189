package nl.nota.overzicht;

import java.util.List;
import nl.nota.overzicht.NotaJson.ParaafJson;
import nl.nota.parafering.Paraaf;
import org.jspecify.annotations.Nullable;

/** Writes for machines what the line said. */
final class Paraafschrijver {
    private Paraafschrijver() {}

    static List<ParaafJson> write(Notabeeld beeld) {
        return beeld.parafen().stream().map(paraaf -> write(beeld, paraaf)).toList();
    }

    private static @Nullable String name(@Nullable Enum<?> constante) {
        return constante == null ? null : constante.name();
    }

    private static ParaafJson write(Notabeeld beeld, Paraaf paraaf) {
        return new ParaafJson(
                paraaf.id().toString(),
                paraaf.functie(),
                paraaf.oordeel().name(),
                beeld.mayReadWords(paraaf.functie()) ? paraaf.toelichting() : null,
                paraaf.gelezen().nummer(),
                paraaf.gelezen().hash(),
                paraaf.tijd(),
                beeld.namen().get(paraaf.door()),
                paraaf.namens() == null ? null : beeld.namen().get(paraaf.namens()),
                name(paraaf.formule()),
                paraaf.grondslag(),
                paraaf.opGezagVan().orElse(null));
    }
}
