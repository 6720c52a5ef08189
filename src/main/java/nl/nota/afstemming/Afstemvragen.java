package nl.nota.afstemming;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.nota.nota.Dossier;
import nl.nota.nota.Rubriek;
import nl.nota.nota.Versie;
import nl.nota.nota.Versies;
import nl.nota.organisatie.Onderdeel;
import nl.nota.organisatie.Register;
import nl.nota.route.Partij;
import nl.nota.route.Routes;
import nl.nota.web.Moment;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Which questions the round of a nota puts to a person now. */
@Component
public class Afstemvragen {
    private final Routes routes;
    private final Versies versies;
    private final Afstemronden ronden;
    private final Register register;
    private final Gevraagden gevraagd;
    private final Eiskeuzes keuzes;
    private final Clock clock;

    Afstemvragen(
            Routes routes,
            Versies versies,
            Afstemronden ronden,
            Register register,
            Gevraagden gevraagd,
            Eiskeuzes keuzes,
            Clock clock) {
        this.routes = routes;
        this.versies = versies;
        this.ronden = ronden;
        this.register = register;
        this.gevraagd = gevraagd;
        this.keuzes = keuzes;
        this.clock = clock;
    }

    /** One question for each asked party that this person answers for; none when the person may not answer now. */
    @Transactional(readOnly = true)
    public List<Afstemvraag> of(Dossier dossier) {
        if (!AfstemmingHandeling.AFSTEMMEN.against(dossier).isEmpty()) return List.of();
        var versie = versies.last(dossier.nota()).orElseThrow();
        return of(dossier, round(dossier), versie);
    }

    /** The same from what was read already. */
    public List<Afstemvraag> of(Dossier dossier, Afstemronde ronde, Versie versie) {
        if (!AfstemmingHandeling.AFSTEMMEN.against(dossier).isEmpty()) return List.of();
        var namen = names(versie);
        var keuze = keuzes.of(dossier.nota(), versie);
        return ronde.standpunten().stream()
                .filter(een -> dossier.betrekking().speaksFor(een.partij().onderdeel()))
                .filter(een -> gevraagd.isAsked(dossier.kenmerk(), een.partij()))
                .map(een -> question(dossier, een, versie, namen, keuze))
                .toList();
    }

    /** The required parties whose niet betrokken this person must confirm. */
    @Transactional(readOnly = true)
    public List<Bevestigvraag> toConfirm(Dossier dossier) {
        if (!AfstemmingHandeling.NIET_BETROKKEN_BEVESTIGEN.against(dossier).isEmpty()) return List.of();
        return toConfirm(dossier, round(dossier), versies.last(dossier.nota()).orElseThrow());
    }

    /** The same from what was read already. */
    public List<Bevestigvraag> toConfirm(Dossier dossier, Afstemronde ronde, Versie versie) {
        if (!AfstemmingHandeling.NIET_BETROKKEN_BEVESTIGEN.against(dossier).isEmpty()) return List.of();
        var namen = names(versie);
        return ronde.standpunten().stream()
                .filter(Standpunt::awaitsBevestiging)
                .map(een -> question(dossier, een.answered(), namen))
                .toList();
    }

    private Afstemronde round(Dossier dossier) {
        return ronden.of(dossier.nota(), routes.findByKenmerk(dossier.kenmerk()).orElseThrow());
    }

    private Afstemvraag question(
            Dossier dossier, Standpunt standpunt, Versie versie, Map<String, String> namen, Eiskeuze keuze) {
        var partij = standpunt.partij();
        var uiterlijk = partij.uiterlijk();
        return new Afstemvraag(
                dossier.kenmerk(),
                partij.onderdeel(),
                namen.getOrDefault(partij.onderdeel(), partij.onderdeel()),
                versie.nummer(),
                Moment.words(versie.ingediendOp(), clock.getZone()),
                Oordeel.VAN_PARTIJ,
                titles(partij, versie),
                keuze,
                uiterlijk == null ? null : Moment.words(uiterlijk),
                standpunt);
    }

    private Bevestigvraag question(Dossier dossier, Afstemming gezegd, Map<String, String> namen) {
        return new Bevestigvraag(
                dossier.kenmerk(),
                gezegd.onderdeel(),
                namen.getOrDefault(gezegd.onderdeel(), gezegd.onderdeel()),
                gezegd.toelichting(),
                Moment.words(gezegd.tijd(), clock.getZone()));
    }

    private static List<String> titles(Partij partij, Versie versie) {
        if (partij.scope().isEmpty()) return List.of();
        return versie.inhoud().rubrieken().stream()
                .filter(rubriek -> partij.scope().contains(rubriek.code()))
                .map(Rubriek::titel)
                .toList();
    }

    /** What the codes stand for on the day of the nota. */
    private Map<String, String> names(Versie versie) {
        var datum = versie.inhoud().kop().datum();
        return register.valid(datum == null ? LocalDate.now(clock) : datum).stream()
                .collect(Collectors.toMap(Onderdeel::code, Onderdeel::naam, (een, twee) -> een));
    }
}
