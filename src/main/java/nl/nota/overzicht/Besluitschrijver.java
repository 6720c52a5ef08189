package nl.nota.overzicht;

import java.util.List;
import java.util.Optional;
import nl.nota.besluit.Afdoening;
import nl.nota.besluit.Besluit;
import nl.nota.besluit.Besluitvoorwaarde;
import nl.nota.overzicht.NotaJson.BesluitJson;
import nl.nota.overzicht.NotaJson.BesluitvoorwaardeJson;
import nl.nota.overzicht.NotaJson.VastleggingJson;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;

/** Writes what was decided about a nota for machines, with the words only for who may read them. */
final class Besluitschrijver {
    private Besluitschrijver() {}

    static List<BesluitJson> write(Notabeeld beeld) {
        return beeld.besluiten().stream().map(besluit -> write(beeld, besluit)).toList();
    }

    private static BesluitJson write(Notabeeld beeld, Besluit besluit) {
        return new BesluitJson(
                besluit.id().toString(),
                besluit.bewindspersoon(),
                besluit.besluit().name(),
                besluit.optie(),
                beeld.mayReadWords(besluit.bewindspersoon()) ? besluit.toelichting() : null,
                besluit.tot(),
                besluit.voorwaarden().stream()
                        .filter(een -> beeld.mayRead(besluit.bewindspersoon(), een))
                        .map(een -> condition(beeld, een))
                        .toList(),
                besluit.gelezen().nummer(),
                besluit.gelezen().hash(),
                besluit.tijd(),
                beeld.namen().get(besluit.door()),
                besluit.namens() == null ? null : beeld.namen().get(besluit.namens()),
                besluit.formule() == null ? null : besluit.formule().name(),
                besluit.grondslag(),
                Optional.ofNullable(besluit.gezag())
                        .map(gezag -> new VastleggingJson(
                                gezag.opGezagVan(), gezag.wijze().name(), gezag.gezegdOp(), evidence(beeld, besluit)))
                        .orElse(null),
                besluit.herroepenOp());
    }

    /** Where the evidence lies, for who may read it. */
    private static @Nullable String evidence(Notabeeld beeld, Besluit besluit) {
        return Notabeeld.mayReadAllWords(beeld.stand().dossier().betrekking())
                ? UriComponentsBuilder.fromPath("/api/v1/notas/{kenmerk}/besluiten/{id}/bewijs")
                        .build(besluit.kenmerk().waarde(), besluit.id())
                        .toString()
                : null;
    }

    private static BesluitvoorwaardeJson condition(Notabeeld beeld, Besluitvoorwaarde voorwaarde) {
        var afdoening = Optional.ofNullable(voorwaarde.afdoening());
        return new BesluitvoorwaardeJson(
                voorwaarde.id().toString(),
                voorwaarde.tekst(),
                voorwaarde.controleur(),
                afdoening.map(Afdoening::tijd).orElse(null),
                afdoening.map(Afdoening::blijkt).orElse(null),
                afdoening.map(een -> beeld.namen().get(een.door())).orElse(null),
                afdoening.map(Afdoening::namens).map(beeld.namen()::get).orElse(null),
                afdoening.map(Afdoening::formule).map(Enum::name).orElse(null));
    }
}
