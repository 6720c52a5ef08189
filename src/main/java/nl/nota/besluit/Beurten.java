package nl.nota.besluit;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.nota.nota.Versie;
import nl.nota.organisatie.Medewerkers;
import nl.nota.organisatie.Onderdeel;
import nl.nota.organisatie.Register;
import nl.nota.web.Moment;
import org.springframework.stereotype.Component;

/** The bewindspersonen of a nota in their order, with what each said so far, in words. */
@Component
class Beurten {
    private final Register register;
    private final Medewerkers medewerkers;
    private final Clock clock;

    Beurten(Register register, Medewerkers medewerkers, Clock clock) {
        this.register = register;
        this.medewerkers = medewerkers;
        this.clock = clock;
    }

    List<Besluitvraag.Beurt> of(Besluitstand stand) {
        var codes = names(stand.versie());
        var ronde = stand.ronde();
        var mensen = people(ronde);
        return ronde.bewindspersonen().stream()
                .map(code -> turn(code, codes.getOrDefault(code, code), ronde, mensen))
                .toList();
    }

    private Map<UUID, String> people(Besluitronde ronde) {
        var ids = ronde.laatste().values().stream().flatMap(Besluit::mensen).collect(Collectors.toSet());
        return ids.isEmpty() ? Map.of() : medewerkers.namesOf(ids);
    }

    /** When the versie was submitted, in words. */
    String submitted(Versie versie) {
        return Moment.words(versie.ingediendOp(), clock.getZone());
    }

    private Besluitvraag.Beurt turn(String code, String naam, Besluitronde ronde, Map<UUID, String> mensen) {
        var gezegd = Optional.ofNullable(ronde.laatste().get(code)).map(besluit -> said(besluit, mensen));
        return new Besluitvraag.Beurt(code, naam, ronde.aanZet().contains(code), gezegd.orElse(null));
    }

    private Besluitvraag.Gezegd said(Besluit besluit, Map<UUID, String> mensen) {
        var tot = besluit.tot();
        var gezag = besluit.gezag();
        return new Besluitvraag.Gezegd(
                besluit.besluit(),
                besluit.toelichting(),
                besluit.wie(mensen),
                gezag,
                Moment.words(gezag == null ? besluit.tijd() : gezag.gezegdOp(), clock.getZone()),
                tot == null ? null : Moment.words(tot));
    }

    private Map<String, String> names(Versie versie) {
        var datum = versie.inhoud().kop().datum();
        return register.valid(datum == null ? LocalDate.now(clock) : datum).stream()
                .collect(Collectors.toMap(Onderdeel::code, Onderdeel::naam, (een, twee) -> een));
    }
}
