package nl.nota.organisatie;

import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Who answers for a code now. */
@Component
class Codehouders {
    private final Personeel personeel;

    Codehouders(Personeel personeel) {
        this.personeel = personeel;
    }

    /** The codes that nobody answers for but this person. */
    List<String> alone(Persoon wie) {
        var anderen = personeel.all().stream()
                .filter(Persoon::actief)
                .filter(een -> !een.id().equals(wie.id()))
                .flatMap(een -> een.codes().stream())
                .collect(Collectors.toSet());
        return wie.codes().stream().filter(code -> !anderen.contains(code)).toList();
    }

    /**
     * Their names.
     *
     * @param behalve somebody who does not count, by the name to log in with; empty for nobody
     */
    List<String> names(String code, String behalve) {
        return personeel.all().stream()
                .filter(Persoon::actief)
                .filter(een -> een.codes().contains(code))
                .filter(een -> !een.gebruikersnaam().equals(behalve))
                .map(Persoon::naam)
                .toList();
    }
}
