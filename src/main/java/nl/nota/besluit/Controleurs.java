package nl.nota.besluit;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.nota.kern.Reden;
import nl.nota.nota.GrantingInzage;
import nl.nota.nota.Grond;
import nl.nota.nota.Kenmerk;
import nl.nota.nota.Sleutel;
import nl.nota.organisatie.Medewerker;
import nl.nota.organisatie.Medewerkers;
import nl.nota.organisatie.Register;
import nl.nota.organisatie.Rol;
import org.springframework.stereotype.Component;

/**
 * Who can check that a voorwaarde of a besluit is met: a person, or whoever answers for a code; nobody who drafted the
 * nota, and nobody whose work in the house is to read none.
 */
@Component
class Controleurs {
    private final Register register;
    private final Medewerkers medewerkers;
    private final GrantingInzage inzage;
    private final Clock clock;

    Controleurs(Register register, Medewerkers medewerkers, GrantingInzage inzage, Clock clock) {
        this.register = register;
        this.medewerkers = medewerkers;
        this.inzage = inzage;
        this.clock = clock;
    }

    /** Why nobody under this name can check it for this nota, with what was probably meant. */
    Optional<Reden> against(Kenmerk kenmerk, String naam) {
        if (isCode(naam))
            return medewerkers.answeringFor(naam).stream().anyMatch(een -> isGeschikt(kenmerk, een))
                    ? Optional.empty()
                    : Optional.of(Reden.onjuist("besluit.reden.controleur-niemand", naam));
        var persoon = person(naam);
        if (persoon.isPresent())
            return persoon.filter(een -> !isGeschikt(kenmerk, een))
                    .map(een -> Reden.onjuist("besluit.reden.controleur-ongeschikt", een.naam()));
        return Optional.of(register.suggestion(naam, today())
                .map(best -> Reden.onjuist("besluit.reden.controleur-bedoelde-u", naam, best.code(), best.naam()))
                .orElseGet(() -> Reden.onjuist("besluit.reden.controleur-onbekend", naam)));
    }

    /** The same voorwaarden, each with the code or the person who checks it. */
    List<Besluiteis> named(List<Besluiteis> eisen) {
        return eisen.stream().map(this::named).toList();
    }

    /** The same with the code or the person who checks it. */
    Besluiteis named(Besluiteis eis) {
        if (isCode(eis.controleur())) return eis;
        return person(eis.controleur())
                .map(wie -> new Besluiteis(eis.tekst(), wie.gebruikersnaam(), wie.id(), wie.naam()))
                .orElse(eis);
    }

    /** What opens the nota to who checks. */
    static Sleutel key(Besluitvoorwaarde voorwaarde) {
        var persoon = voorwaarde.persoon();
        return persoon == null ? Sleutel.code(voorwaarde.controleur()) : Sleutel.of(persoon);
    }

    private boolean isGeschikt(Kenmerk kenmerk, Medewerker wie) {
        return !wie.is(Rol.BEHEER) && !wie.is(Rol.AUDIT) && !wroteAlong(kenmerk, wie);
    }

    private boolean wroteAlong(Kenmerk kenmerk, Medewerker wie) {
        var zelf = Sleutel.of(wie.id());
        return inzage.isGranted(kenmerk, Grond.STELLER, zelf) || inzage.isGranted(kenmerk, Grond.MEDESTELLER, zelf);
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
