package nl.nota.afstemming;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.nota.kern.Reden;
import nl.nota.nota.Binnenvak;
import nl.nota.nota.Binnenwerk;
import nl.nota.nota.Inhoud;
import nl.nota.nota.Kop;
import nl.nota.nota.Nota;
import nl.nota.nota.Notasjablonen;
import nl.nota.nota.Notasjabloon;
import nl.nota.organisatie.Onderdeel;
import nl.nota.organisatie.Register;
import nl.nota.route.Route;
import org.springframework.stereotype.Component;

/** What must be said before a nota goes round; all that is missing or unknown, at once. */
@Component
class Indieningscontrole {
    static final String GEEN_ROUTE = "afstemming.reden.geen-route";

    private final Register register;
    private final Notasjablonen sjablonen;
    private final Binnenwerk binnen;
    private final Clock clock;

    Indieningscontrole(Register register, Notasjablonen sjablonen, Binnenwerk binnen, Clock clock) {
        this.register = register;
        this.sjablonen = sjablonen;
        this.binnen = binnen;
        this.clock = clock;
    }

    /** The register on the day of the nota. */
    List<Onderdeel> valid(Inhoud inhoud) {
        return register.valid(day(inhoud.kop()));
    }

    private LocalDate day(Kop kop) {
        var datum = kop.datum();
        return datum == null ? LocalDate.now(clock) : datum;
    }

    List<Reden> against(Nota nota, Inhoud inhoud, Optional<Route> route, List<Onderdeel> geldig) {
        var redenen = new ArrayList<Reden>();
        missing(inhoud.kop(), redenen);
        codes(inhoud.kop(), geldig, redenen);
        rubrieken(inhoud, sjablonen.of(nota), redenen);
        binnen.of(nota.kenmerk(), inhoud).stream()
                .filter(Binnenvak::isWeg)
                .map(Indieningscontrole::gone)
                .forEach(redenen::add);
        var beslisdatum = nota.planning().beslisdatum();
        if (beslisdatum != null && beslisdatum.isBefore(LocalDate.now(clock)))
            redenen.add(Reden.onjuist("afstemming.reden.beslisdatum-voorbij"));
        if (route.isEmpty()) redenen.add(Reden.onjuist(GEEN_ROUTE));
        return redenen;
    }

    private static Reden gone(Binnenvak een) {
        return een.titel().isEmpty()
                ? Reden.onjuist("afstemming.reden.binnen-weg-titel", een.gemarkeerd())
                : Reden.onjuist("afstemming.reden.binnen-weg", een.titel(), een.gemarkeerd());
    }

    private void missing(Kop kop, List<Reden> redenen) {
        if (kop.soort() == null) redenen.add(Reden.onjuist("afstemming.reden.geen-soort"));
        if (kop.onderwerp().isBlank()) redenen.add(Reden.onjuist("afstemming.reden.geen-onderwerp"));
        if (kop.aan().isEmpty()) redenen.add(Reden.onjuist("afstemming.reden.geen-aan"));
        if (kop.van() == null || kop.van().isBlank()) redenen.add(Reden.onjuist("afstemming.reden.geen-van"));
        if (kop.rubricering() == null) redenen.add(Reden.onjuist("afstemming.reden.geen-rubricering"));
        if (kop.opgesteldDoor().isEmpty()) redenen.add(Reden.onjuist("afstemming.reden.geen-opsteller"));
        if (kop.datum() == null) redenen.add(Reden.onjuist("afstemming.reden.geen-datum"));
        else if (kop.datum().isAfter(LocalDate.now(clock)))
            redenen.add(Reden.onjuist("afstemming.reden.datum-in-toekomst"));
    }

    private void codes(Kop kop, List<Onderdeel> geldig, List<Reden> redenen) {
        var van = Optional.ofNullable(kop.van()).filter(code -> !code.isBlank());
        var codes = Stream.of(kop.aan().stream(), van.stream(), kop.afschrift().stream(), kop.samengewerkt().stream())
                .flatMap(soort -> soort)
                .distinct()
                .toList();
        var bekend = geldig.stream().map(Onderdeel::code).collect(Collectors.toSet());
        codes.stream()
                .filter(code -> !bekend.contains(code))
                .map(code -> unknown(code, day(kop)))
                .forEach(redenen::add);
    }

    private Reden unknown(String code, LocalDate datum) {
        return register.suggestion(code, datum)
                .map(best -> Reden.onjuist("afstemming.reden.onbekend-bedoelde-u", code, best.code(), best.naam()))
                .orElseGet(() -> Reden.onjuist("afstemming.reden.onbekend", code));
    }

    private static void rubrieken(Inhoud inhoud, Notasjabloon sjabloon, List<Reden> redenen) {
        var verplicht = sjabloon.vorm().required(inhoud.kop().soort());
        inhoud.rubrieken().stream()
                .filter(rubriek -> rubriek.tekst().isLeeg() && verplicht.contains(rubriek.code()))
                .forEach(rubriek -> redenen.add(Reden.onjuist("afstemming.reden.lege-rubriek", rubriek.titel())));
    }
}
