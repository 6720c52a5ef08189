package nl.nota.verzending;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.nota.opslag.Bestandstekst;
import nl.nota.opslag.Opslag;
import org.springframework.stereotype.Component;

/** The words of the files of letters. */
@Component
class Briefteksten {
    private final Opslag opslag;

    Briefteksten(Opslag opslag) {
        this.opslag = opslag;
    }

    /** The whole text of the file that this id holds; empty where it cannot be read, as of a scan. */
    Optional<String> of(UUID houder) {
        return Optional.ofNullable(opslag.texts(List.of(houder)).get(houder))
                .filter(een -> een.stand() == Bestandstekst.Stand.GELEZEN)
                .map(Bestandstekst::tekst);
    }
}
