package nl.nota.overzicht.web;

import java.time.Instant;
import java.util.List;
import nl.nota.besluit.Besluit;
import nl.nota.overzicht.Besluitregels;
import nl.nota.overzicht.Instemming;
import nl.nota.overzicht.Notabeeld;
import nl.nota.parafering.Paraaf;
import org.jspecify.annotations.Nullable;

/**
 * What one functie of the line or one bewindspersoon said, and when.
 *
 * @param toelichting its words, for who may read them
 * @param door who recorded it, and in whose place
 * @param grondslag on what ground it was said for another, or null
 * @param gezag on whose authority a functie was passed over, or null
 * @param woorden whether the reader may read its words and its evidence
 * @param voorwaarden under which it was decided, as far as the reader may know their words
 * @param feit the besluit as it was recorded; null for a paraaf
 */
record Uitspraak(
        String code,
        String besluit,
        String toelichting,
        Instant tijd,
        String door,
        @Nullable String grondslag,
        @Nullable String gezag,
        int versie,
        boolean woorden,
        List<Instemming.Voorwaarderegel> voorwaarden,
        @Nullable Besluit feit) {

    static Uitspraak of(Notabeeld beeld, Paraaf paraaf) {
        return new Uitspraak(
                paraaf.functie(),
                paraaf.oordeel().name(),
                beeld.mayReadWords(paraaf.functie()) ? paraaf.toelichting() : "",
                paraaf.tijd(),
                beeld.wie(paraaf),
                paraaf.grondslag(),
                paraaf.opGezagVan().orElse(null),
                paraaf.gelezen().nummer(),
                beeld.mayReadWords(paraaf.functie()),
                List.of(),
                null);
    }

    static Uitspraak of(Notabeeld beeld, Besluit besluit) {
        return new Uitspraak(
                besluit.bewindspersoon(),
                besluit.besluit().name(),
                beeld.mayReadWords(besluit.bewindspersoon()) ? besluit.toelichting() : "",
                besluit.tijd(),
                beeld.wie(besluit),
                besluit.grondslag(),
                null,
                besluit.gelezen().nummer(),
                Notabeeld.mayReadAllWords(beeld.stand().dossier().betrekking()),
                Besluitregels.conditions(beeld, besluit),
                besluit);
    }
}
