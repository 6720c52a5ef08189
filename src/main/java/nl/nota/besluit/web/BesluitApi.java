package nl.nota.besluit.web;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.nota.besluit.Beslissing;
import nl.nota.besluit.Besluitvoorwaarde;
import nl.nota.besluit.DecidingNota;
import nl.nota.kern.Outcome;
import nl.nota.kern.Reden;
import nl.nota.nota.Kenmerk;
import nl.nota.organisatie.Medewerker;
import nl.nota.web.Problems;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.util.UriComponentsBuilder;

/** Deciding, for machines. */
@RestController
@RequestMapping("/api/v1/notas/{kenmerk}/besluiten")
class BesluitApi {
    private final DecidingNota deciding;
    private final Problems problems;

    BesluitApi(DecidingNota deciding, Problems problems) {
        this.deciding = deciding;
        this.problems = problems;
    }

    /** One voorwaarde of an akkoord mits, and who checks it. */
    record Voorwaarde(@Nullable String tekst, @Nullable String controleur) {
        Besluitvoorwaarde toVoorwaarde() {
            return new Besluitvoorwaarde(tekst == null ? "" : tekst, controleur == null ? "" : controleur);
        }
    }

    /**
     * A decision.
     *
     * @param optie a choice among options; comes later
     * @param namens user name of who is replaced; must be right when it is given
     * @param vastlegging recording what was decided aloud; comes later
     */
    record Besluitverzoek(
            @Nullable String bewindspersoon,
            @Nullable String besluit,
            @Nullable Object optie,
            @Nullable String tot,
            @Nullable String toelichting,
            @Nullable List<@Nullable Voorwaarde> voorwaarden,
            @Nullable Integer versie,
            @Nullable String hash,
            @Nullable String namens,
            @Nullable Object vastlegging) {
        List<Reden> later() {
            var redenen = new ArrayList<Reden>();
            if (optie != null) redenen.add(Reden.onjuist("besluit.reden.optie-later"));
            if (vastlegging != null) redenen.add(Reden.onjuist("besluit.reden.vastlegging-later"));
            return redenen;
        }

        Outcome<Beslissing> toBeslissing() {
            var gesteld = new ArrayList<Besluitvoorwaarde>();
            if (voorwaarden != null) for (var een : voorwaarden) if (een != null) gesteld.add(een.toVoorwaarde());
            return new BesluitForm(bewindspersoon, besluit, toelichting, tot, null, null, versie, hash)
                    .toBeslissing(gesteld);
        }
    }

    /** What was recorded. */
    record Vastgelegd(UUID id, String bewindspersoon, String besluit, int versie, String hash) {}

    @PostMapping
    ResponseEntity<Vastgelegd> decide(
            @PathVariable Kenmerk kenmerk, @RequestBody Besluitverzoek verzoek, Medewerker medewerker) {
        var redenen = new ArrayList<>(verzoek.later());
        return switch (verzoek.toBeslissing()) {
            case Outcome.Refused<Beslissing>(var bezwaren) -> {
                redenen.addAll(bezwaren);
                yield problems.of(redenen);
            }
            case Outcome.Done<Beslissing>(var beslissing) ->
                redenen.isEmpty()
                        ? decide(kenmerk, beslissing.inPlaceOf(verzoek.namens()), medewerker)
                        : problems.of(redenen);
        };
    }

    private ResponseEntity<Vastgelegd> decide(Kenmerk kenmerk, Beslissing beslissing, Medewerker medewerker) {
        return switch (deciding.decide(medewerker, kenmerk, beslissing)) {
            case Outcome.Refused<UUID> refused -> problems.of(refused);
            case Outcome.Done<UUID>(var id) ->
                ResponseEntity.created(address(kenmerk))
                        .body(new Vastgelegd(
                                id,
                                beslissing.bewindspersoon(),
                                beslissing.besluit().name(),
                                beslissing.gelezen().nummer(),
                                beslissing.gelezen().hash()));
        };
    }

    /** Where the nota with its new standing is. */
    private static URI address(Kenmerk kenmerk) {
        return UriComponentsBuilder.fromPath("/api/v1/notas/{kenmerk}").build(kenmerk.waarde());
    }
}
