package nl.nota.besluit;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.nota.kern.Reden;
import nl.nota.nota.Sleutel;
import nl.nota.organisatie.Medewerker;
import nl.nota.organisatie.Medewerkers;
import nl.nota.organisatie.Register;
import org.springframework.stereotype.Component;

/** Who can check that a voorwaarde of a besluit is met: a person, or whoever answers for a code. */
@Component
class Controleurs {
    private final Register register;
    private final Medewerkers medewerkers;
    private final Clock clock;

    Controleurs(Register register, Medewerkers medewerkers, Clock clock) {
        this.register = register;
        this.medewerkers = medewerkers;
        this.clock = clock;
    }

    /** Why nobody can be found under this name, with what was probably meant. */
    Optional<Reden> against(String naam) {
        if (isCode(naam))
            return medewerkers.answeringFor(naam).isEmpty()
                    ? Optional.of(Reden.onjuist("besluit.reden.controleur-niemand", naam))
                    : Optional.empty();
        if (person(naam).isPresent()) return Optional.empty();
        return Optional.of(register.suggestion(naam, today())
                .map(best -> Reden.onjuist("besluit.reden.controleur-bedoelde-u", naam, best.code(), best.naam()))
                .orElseGet(() -> Reden.onjuist("besluit.reden.controleur-onbekend", naam)));
    }

    /** The same voorwaarden, each with the code or the user name of who checks it. */
    List<Besluiteis> named(List<Besluiteis> eisen) {
        return eisen.stream().map(eis -> eis.by(known(eis.controleur()))).toList();
    }

    /** What opens the nota to who checks. */
    Sleutel key(String controleur) {
        return isCode(controleur)
                ? Sleutel.code(controleur)
                : person(controleur).map(persoon -> Sleutel.of(persoon.id())).orElseGet(() -> Sleutel.code(controleur));
    }

    private String known(String naam) {
        return isCode(naam)
                ? naam
                : person(naam).map(Medewerker::gebruikersnaam).orElse(naam);
    }

    /** By user name, or by the name that is shown when only one person has it. */
    private Optional<Medewerker> person(String naam) {
        return medewerkers.find(naam).or(() -> shown(naam));
    }

    private Optional<Medewerker> shown(String naam) {
        var gevonden = medewerkers.all().stream()
                .filter(een -> een.naam().equalsIgnoreCase(naam))
                .toList();
        return gevonden.size() == 1 ? Optional.of(gevonden.getFirst()) : Optional.empty();
    }

    private boolean isCode(String naam) {
        return register.find(naam, today()).isPresent();
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
