package nl.nota.overzicht;

import java.util.List;
import java.util.stream.Stream;
import nl.nota.nota.Versienummer;
import nl.nota.parafering.Paraaf;
import nl.nota.parafering.Paraafoordeel;
import nl.nota.web.Moment;

/** What the sheet of one versie prints of the line. */
final class Paraafregels {
    private Paraafregels() {}

    /** Who initialled exactly this versie, for which functie and when. */
    static List<String> initials(Notabeeld beeld, Versienummer versie) {
        return about(beeld, versie)
                .filter(een -> een.oordeel() == Paraafoordeel.PARAAF)
                .map(een -> een.functie() + ", " + beeld.printed(een) + ", "
                        + Moment.words(een.tijd(), beeld.stand().nu().getZone()))
                .toList();
    }

    /** Which functies did not see exactly this versie, and who answers for that. */
    static List<Instemming.Melding> passedOver(Notabeeld beeld, Versienummer versie) {
        return about(beeld, versie)
                .flatMap(een -> een.opGezagVan().stream()
                        .map(gezag -> new Instemming.Melding(
                                "overgeslagen", een.functie(), "op gezag van " + gezag + ": " + een.toelichting())))
                .toList();
    }

    private static Stream<Paraaf> about(Notabeeld beeld, Versienummer versie) {
        return beeld.parafen().stream().filter(een -> een.gelezen().equals(versie));
    }
}
