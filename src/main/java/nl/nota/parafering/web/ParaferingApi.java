package nl.nota.parafering.web;

import java.net.URI;
import java.util.List;
import java.util.UUID;
import nl.nota.kern.Outcome;
import nl.nota.kern.Reden;
import nl.nota.nota.Kenmerk;
import nl.nota.nota.Versienummer;
import nl.nota.organisatie.Medewerker;
import nl.nota.parafering.OfferingNota;
import nl.nota.parafering.Overslag;
import nl.nota.parafering.Paraafverzoek;
import nl.nota.parafering.PassingOverParaaf;
import nl.nota.parafering.SettingParaaf;
import nl.nota.web.Problems;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.util.UriComponentsBuilder;

/** The way up, for machines: offering a nota, initialling it for a functie of the line, and passing one over. */
@RestController
@RequestMapping("/api/v1/notas/{kenmerk}")
class ParaferingApi {
    private final OfferingNota offering;
    private final SettingParaaf setting;
    private final PassingOverParaaf passing;
    private final Problems problems;

    ParaferingApi(OfferingNota offering, SettingParaaf setting, PassingOverParaaf passing, Problems problems) {
        this.offering = offering;
        this.setting = setting;
        this.passing = passing;
        this.problems = problems;
    }

    /** Which versie was looked at. */
    record Aanbiedingsverzoek(
            @Nullable Integer versie, @Nullable String hash) {}

    /** What went up. */
    record Aangeboden(String kenmerk, int versie, String hash) {}

    /** What was recorded. */
    record Gezet(UUID id, String functie, String oordeel, int versie, String hash) {}

    /** Which functie was passed over, and who answers for that. */
    record Overgeslagen(UUID id, String functie, String opGezagVan) {}

    @PostMapping("/aanbiedingen")
    ResponseEntity<Aangeboden> offer(
            @PathVariable Kenmerk kenmerk, @RequestBody Aanbiedingsverzoek verzoek, Medewerker medewerker) {
        var hash = verzoek.hash();
        if (verzoek.versie() == null || hash == null || hash.isBlank())
            return problems.of(List.of(Reden.onjuist("parafering.reden.geen-versie")));
        return switch (offering.offer(medewerker, kenmerk, new Versienummer(verzoek.versie(), hash))) {
            case Outcome.Refused<Versienummer> refused -> problems.of(refused);
            case Outcome.Done<Versienummer>(var versie) ->
                ResponseEntity.created(address(kenmerk))
                        .body(new Aangeboden(kenmerk.waarde(), versie.nummer(), versie.hash()));
        };
    }

    @PostMapping("/parafen")
    ResponseEntity<Gezet> set(@PathVariable Kenmerk kenmerk, @RequestBody ParaafForm form, Medewerker medewerker) {
        return switch (form.toVerzoek()) {
            case Outcome.Refused<Paraafverzoek> refused -> problems.of(refused);
            case Outcome.Done<Paraafverzoek>(var verzoek) -> set(kenmerk, verzoek, medewerker);
        };
    }

    @PostMapping("/paraafoverslagen")
    ResponseEntity<Overgeslagen> passOver(
            @PathVariable Kenmerk kenmerk, @RequestBody OverslagForm form, Medewerker medewerker) {
        return switch (form.toOverslag()) {
            case Outcome.Refused<Overslag> refused -> problems.of(refused);
            case Outcome.Done<Overslag>(var overslag) -> passOver(kenmerk, overslag, medewerker);
        };
    }

    private ResponseEntity<Overgeslagen> passOver(Kenmerk kenmerk, Overslag overslag, Medewerker medewerker) {
        return switch (passing.passOver(medewerker, kenmerk, overslag)) {
            case Outcome.Refused<UUID> refused -> problems.of(refused);
            case Outcome.Done<UUID>(var id) ->
                ResponseEntity.created(address(kenmerk))
                        .body(new Overgeslagen(id, overslag.functie(), overslag.opGezagVan()));
        };
    }

    private ResponseEntity<Gezet> set(Kenmerk kenmerk, Paraafverzoek verzoek, Medewerker medewerker) {
        return switch (setting.set(medewerker, kenmerk, verzoek)) {
            case Outcome.Refused<UUID> refused -> problems.of(refused);
            case Outcome.Done<UUID>(var id) ->
                ResponseEntity.created(address(kenmerk))
                        .body(new Gezet(
                                id,
                                verzoek.functie(),
                                verzoek.oordeel().name(),
                                verzoek.gelezen().nummer(),
                                verzoek.gelezen().hash()));
        };
    }

    /** Where the nota with its new standing is. */
    private static URI address(Kenmerk kenmerk) {
        return UriComponentsBuilder.fromPath("/api/v1/notas/{kenmerk}").build(kenmerk.waarde());
    }
}
