package nl.nota.verzending;

import java.util.Optional;
import nl.nota.controle.Drukproef;
import nl.nota.nota.Bijlagerol;
import nl.nota.web.Leesgang;
import org.springframework.stereotype.Component;

/** The words of the one letter to parliament that lies with a nota, for the rules that read it beside the nota. */
@Component
class Brieflezing {
    private final Briefteksten teksten;

    Brieflezing(Briefteksten teksten) {
        this.teksten = teksten;
    }

    /** Empty where no letter lies with it, or more than one, or where it cannot be read. */
    Optional<String> of(Drukproef proef) {
        var brieven = proef.inhoud().bijlagen().stream()
                .filter(een -> een.rol() == Bijlagerol.KAMERBRIEF)
                .toList();
        if (brieven.size() != 1) return Optional.empty();
        var id = brieven.getFirst().id();
        return Leesgang.once("brief " + id, () -> teksten.of(id));
    }
}
