package nl.nota.overzicht;

import java.util.List;
import java.util.Optional;
import nl.nota.besluit.Besluit;
import nl.nota.besluit.Besluitvoorwaarde;
import nl.nota.overzicht.NotaJson.BesluitJson;
import nl.nota.overzicht.NotaJson.BesluitvoorwaardeJson;
import nl.nota.overzicht.NotaJson.VastleggingJson;

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
                beeld.mayReadWords(besluit.bewindspersoon())
                        ? besluit.voorwaarden().stream()
                                .map(Besluitschrijver::condition)
                                .toList()
                        : List.of(),
                besluit.gelezen().nummer(),
                besluit.gelezen().hash(),
                besluit.tijd(),
                beeld.namen().get(besluit.door()),
                besluit.namens() == null ? null : beeld.namen().get(besluit.namens()),
                besluit.formule() == null ? null : besluit.formule().name(),
                besluit.grondslag(),
                Optional.ofNullable(besluit.gezag())
                        .map(gezag -> new VastleggingJson(
                                gezag.opGezagVan(), gezag.wijze().name(), gezag.gezegdOp()))
                        .orElse(null),
                besluit.herroepenOp());
    }

    private static BesluitvoorwaardeJson condition(Besluitvoorwaarde voorwaarde) {
        return new BesluitvoorwaardeJson(
                voorwaarde.id().toString(),
                voorwaarde.tekst(),
                voorwaarde.controleur(),
                voorwaarde.afgedaanOp(),
                voorwaarde.afdoening());
    }
}
