package nl.nota.besluit.web;

import java.util.Optional;
import nl.nota.nota.Kenmerk;
import org.jspecify.annotations.Nullable;

/**
 * Whether the notas of the tas are read one after the other, as the addresses say it.
 *
 * @param tas ja when they are
 * @param vorige the nota that was decided just before
 */
record Leesrij(@Nullable String tas, @Nullable String vorige) {
    private static final String JA = "ja";

    public boolean isRij() {
        return JA.equals(tas);
    }

    /** Where somebody goes who just decided about this nota, when this one comes next in the tas now. */
    String after(Kenmerk kenmerk, @Nullable String bewindspersoon, Optional<Kenmerk> volgende) {
        if (!isRij()) return "redirect:/notas/{kenmerk}";
        return volgende.map(een -> "redirect:/notas/%s/besluiten/nieuw?bewindspersoon=%s&tas=ja&vorige=%s"
                        .formatted(een, bewindspersoon, kenmerk))
                .orElse("redirect:/tas?vorige=" + kenmerk);
    }
}
