package nl.nota.inlezen;

import java.util.Set;

/** Whether everything in a file of OpenDocument can be seen by whoever opens it; else it is not read. */
final class Odfzicht {
    /** What is printed at the top and the foot of pages; that of a first page may be switched off. */
    static final Set<String> RANDEN =
            Set.of("header", "footer", "header-left", "footer-left", "header-first", "footer-first");

    private static final Set<String> VERBERGT = Set.of("hidden-text", "hidden-paragraph", "conditional-text");
    private static final Set<String> DICHT = Set.of("none", "false");
    private static final Set<String> ONGEZIEN = Set.of("collapse", "filter", "hidden");

    private Odfzicht() {}

    static void check(Knoop deel) {
        deel.each(een -> {
            if (een.is("tracked-changes") && een.kinderen().stream().anyMatch(kind -> kind.is("changed-region")))
                throw new Weigering("inlezen.reden.wijzigingen");
            var uit = DICHT.contains(een.get("display")) && !RANDEN.contains(een.naam());
            if (VERBERGT.contains(een.naam()) || uit || ONGEZIEN.contains(een.get("visibility")))
                throw new Weigering(Celtabel.VERBORGEN);
        });
    }
}
