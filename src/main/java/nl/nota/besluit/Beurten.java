package nl.nota.besluit;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.nota.nota.Versie;
import nl.nota.organisatie.Onderdeel;
import nl.nota.organisatie.Register;
import nl.nota.web.Moment;
import org.springframework.stereotype.Component;

/** The bewindspersonen of a nota in their order, with what each said so far, in words. */
@Component
class Beurten {
    private final Register register;
    private final Clock clock;

    Beurten(Register register, Clock clock) {
        this.register = register;
        this.clock = clock;
    }

    List<Besluitvraag.Beurt> of(Besluitstand stand) {
        var namen = names(stand.versie());
        var ronde = stand.ronde();
        return ronde.bewindspersonen().stream()
                .map(code -> turn(code, namen.getOrDefault(code, code), ronde))
                .toList();
    }

    /** When the versie was submitted, in words. */
    String submitted(Versie versie) {
        return Moment.words(versie.ingediendOp(), clock.getZone());
    }

    private Besluitvraag.Beurt turn(String code, String naam, Besluitronde ronde) {
        var aanZet = ronde.aanZet().contains(code);
        var laatste = ronde.laatste().get(code);
        if (laatste == null) return new Besluitvraag.Beurt(code, naam, aanZet, null, null, null, null);
        var tot = laatste.tot();
        return new Besluitvraag.Beurt(
                code,
                naam,
                aanZet,
                laatste.besluit(),
                laatste.toelichting(),
                Moment.words(laatste.tijd(), clock.getZone()),
                tot == null ? null : Moment.words(tot));
    }

    private Map<String, String> names(Versie versie) {
        var datum = versie.inhoud().kop().datum();
        return register.valid(datum == null ? LocalDate.now(clock) : datum).stream()
                .collect(Collectors.toMap(Onderdeel::code, Onderdeel::naam, (een, twee) -> een));
    }
}
