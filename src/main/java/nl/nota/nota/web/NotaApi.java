package nl.nota.nota.web;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import nl.nota.kern.Outcome;
import nl.nota.kern.Reden;
import nl.nota.nota.Herkomst;
import nl.nota.nota.Inhoud;
import nl.nota.nota.Kenmerk;
import nl.nota.nota.Notabegin;
import nl.nota.nota.Notasjablonen;
import nl.nota.nota.Notasjabloon;
import nl.nota.nota.Overnames;
import nl.nota.nota.Planning;
import nl.nota.nota.Rubriek;
import nl.nota.nota.StartingNota;
import nl.nota.nota.Tekst;
import nl.nota.organisatie.Medewerker;
import nl.nota.web.NotFound;
import nl.nota.web.Problems;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Begins a nota for a machine. */
@RestController
class NotaApi {
    private final StartingNota starting;
    private final Notasjablonen sjablonen;
    private final Overnames overnames;
    private final Notaantwoord antwoord;
    private final Problems problems;

    NotaApi(
            StartingNota starting,
            Notasjablonen sjablonen,
            Overnames overnames,
            Notaantwoord antwoord,
            Problems problems) {
        this.starting = starting;
        this.sjablonen = sjablonen;
        this.overnames = overnames;
        this.antwoord = antwoord;
        this.problems = problems;
    }

    @PostMapping(path = "/api/v1/notas", consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<Object> start(Medewerker medewerker, @RequestBody NotaAanlevering aanlevering) {
        var uit = aanlevering.uit();
        if (uit != null) return takeOver(medewerker, Kenmerk.parse(uit).orElseThrow(NotFound::new), aanlevering);
        var gekozen = aanlevering.sjabloon();
        var sjabloon = gekozen == null
                ? Optional.of(sjablonen.usual(medewerker, aanlevering.soort()))
                : sjablonen.find(gekozen);
        if (sjabloon.isEmpty())
            return problems.of(List.of(Reden.onjuist("nota.reden.onbekend-sjabloon", String.valueOf(gekozen))));
        return switch (inhoud(aanlevering, sjabloon.get())) {
            case Outcome.Refused<Inhoud> refused -> problems.of(refused);
            case Outcome.Done<Inhoud>(var inhoud) -> {
                var planning = Objects.requireNonNullElse(aanlevering.toPlanning(), Planning.GEEN);
                yield start(
                        medewerker,
                        new Notabegin(inhoud, sjabloon.get().vorm().sleutel(), planning, Herkomst.BEGONNEN));
            }
        };
    }

    /** Of what is sent beside it only soort and onderwerp count; the rest is changed in the concept. */
    private ResponseEntity<Object> takeOver(Medewerker medewerker, Kenmerk uit, NotaAanlevering aanlevering) {
        var onderwerp = Objects.requireNonNullElse(aanlevering.onderwerp(), "");
        return start(medewerker, overnames.from(medewerker, uit, aanlevering.soort(), onderwerp));
    }

    private ResponseEntity<Object> start(Medewerker medewerker, Notabegin begin) {
        return switch (starting.start(medewerker, begin)) {
            case Outcome.Refused<Kenmerk> refused -> problems.of(refused);
            case Outcome.Done<Kenmerk>(var kenmerk) ->
                antwoord.of(
                        medewerker,
                        kenmerk,
                        ResponseEntity.created(
                                URI.create("/api/v1/notas/" + kenmerk.waarde().replace(" ", "%20"))));
        };
    }

    private static Outcome<Inhoud> inhoud(NotaAanlevering aanlevering, Notasjabloon sjabloon) {
        return switch (aanlevering.toTeksten()) {
            case Outcome.Refused<Map<String, Tekst>>(var redenen) -> Outcome.refused(redenen);
            case Outcome.Done<Map<String, Tekst>>(var teksten) -> {
                var leeg = sjabloon.empty();
                var onbekend = unknown(teksten, leeg);
                yield onbekend.isEmpty()
                        ? Outcome.done(new Inhoud(
                                aanlevering.toKop(),
                                leeg.stream()
                                        .map(r -> r.with(teksten.getOrDefault(r.code(), Tekst.LEEG)))
                                        .toList()))
                        : Outcome.refused(onbekend);
            }
        };
    }

    private static List<Reden> unknown(Map<String, Tekst> teksten, List<Rubriek> rubrieken) {
        var bekend = rubrieken.stream().map(Rubriek::code).toList();
        return teksten.keySet().stream()
                .filter(code -> !bekend.contains(code))
                .map(code -> Reden.onjuist("nota.reden.onbekende-rubriek", code))
                .toList();
    }
}
