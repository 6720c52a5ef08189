package nl.nota.besluit.web;

import java.util.Optional;
import nl.nota.nota.Kenmerk;
import org.jspecify.annotations.Nullable;

/**
 * Whether the notas of the tas are read one after the other, as the addresses say it.
 *
 * @param tas ja when they are
 * @param vorige the nota that was decided just before
 * @param volgende the nota that comes next
 */
record Leesrij(
        @Nullable String tas,
        @Nullable String vorige,
        @Nullable String volgende) {
    private static final String JA = "ja";

    public boolean isRij() {
        return JA.equals(tas);
    }

    /** Where somebody goes who just decided about this nota. */
    String after(Kenmerk kenmerk, @Nullable String bewindspersoon) {
        if (!isRij()) return "redirect:/notas/{kenmerk}";
        return Optional.ofNullable(volgende)
                .flatMap(Kenmerk::parse)
                .map(een -> "redirect:/notas/%s/besluiten/nieuw?bewindspersoon=%s&tas=ja&vorige=%s"
                        .formatted(een, bewindspersoon, kenmerk))
                .orElse("redirect:/tas?vorige=" + kenmerk);
    }
}
