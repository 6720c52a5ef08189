package nl.nota.overzicht;

import java.util.List;
import nl.nota.besluit.Besluit;
import nl.nota.besluit.Besluitvoorwaarde;
import nl.nota.overzicht.NotaJson.BesluitJson;
import nl.nota.overzicht.NotaJson.ParaafJson;
import nl.nota.parafering.Paraaf;
import org.jspecify.annotations.Nullable;

/** Writes for machines what the line and the bewindspersonen said. */
final class Uitspraakschrijver {
    private Uitspraakschrijver() {}

    static List<ParaafJson> parafen(Notabeeld beeld) {
        return beeld.parafen().stream().map(paraaf -> initial(beeld, paraaf)).toList();
    }

    static List<BesluitJson> besluiten(Notabeeld beeld) {
        return beeld.besluiten().stream()
                .map(besluit -> decision(beeld, besluit))
                .toList();
    }

    private static @Nullable String name(@Nullable Enum<?> constante) {
        return constante == null ? null : constante.name();
    }

    private static ParaafJson initial(Notabeeld beeld, Paraaf paraaf) {
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
                name(paraaf.formule()));
    }

    private static BesluitJson decision(Notabeeld beeld, Besluit besluit) {
        return new BesluitJson(
                besluit.id().toString(),
                besluit.bewindspersoon(),
                besluit.besluit().name(),
                beeld.mayReadWords(besluit.bewindspersoon()) ? besluit.toelichting() : null,
                besluit.tot(),
                beeld.mayReadWords(besluit.bewindspersoon())
                        ? besluit.voorwaarden().stream()
                                .map(Besluitvoorwaarde::tekst)
                                .toList()
                        : List.of(),
                besluit.gelezen().nummer(),
                besluit.gelezen().hash(),
                besluit.tijd(),
                beeld.namen().get(besluit.door()),
                besluit.namens() == null ? null : beeld.namen().get(besluit.namens()),
                name(besluit.formule()));
    }
}
