package nl.nota.besluit.web;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.nota.besluit.Beslissing;
import nl.nota.besluit.Besluiteis;
import nl.nota.besluit.DecidingNota;
import nl.nota.besluit.Opgave;
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
        Besluiteis toVoorwaarde() {
            return new Besluiteis(tekst == null ? "" : tekst, controleur == null ? "" : controleur);
        }
    }

    /**
     * A decision.
     *
     * @param optie the option that is chosen, for instance A
     * @param namens user name of who is replaced; must be right when it is given
     * @param vastlegging on whose word the private office records it
     */
    record Besluitverzoek(
            @Nullable String bewindspersoon,
            @Nullable String besluit,
            @Nullable String optie,
            @Nullable String tot,
            @Nullable String toelichting,
            @Nullable List<@Nullable Voorwaarde> voorwaarden,
            @Nullable Integer versie,
            @Nullable String hash,
            @Nullable String namens,
            @Nullable Vastleggingsverzoek vastlegging) {

        Outcome<Beslissing> toBeslissing() {
            if (vastlegging == null) return toBeslissing(null, List.of());
            return switch (vastlegging.toOpgave()) {
                case Outcome.Done<Opgave>(var opgave) -> toBeslissing(opgave, List.of());
                case Outcome.Refused<Opgave>(var redenen) -> toBeslissing(null, redenen);
            };
        }

        private Outcome<Beslissing> toBeslissing(@Nullable Opgave opgave, List<Reden> bezwaren) {
            var gesteld = new ArrayList<Besluiteis>();
            if (voorwaarden != null) for (var een : voorwaarden) if (een != null) gesteld.add(een.toVoorwaarde());
            var beslissing = new BesluitForm(
                            bewindspersoon, besluit, namens, optie, toelichting, tot, null, null, versie, hash)
                    .toBeslissing(gesteld, opgave);
            return bezwaren.isEmpty() ? beslissing : Opgaveveld.refused(bezwaren, beslissing);
        }
    }

    /** What was recorded. */
    record Vastgelegd(UUID id, String bewindspersoon, String besluit, int versie, String hash) {}

    @PostMapping
    ResponseEntity<Vastgelegd> decide(
            @PathVariable Kenmerk kenmerk, @RequestBody Besluitverzoek verzoek, Medewerker medewerker) {
        return switch (verzoek.toBeslissing()) {
            case Outcome.Refused<Beslissing> refused -> problems.of(refused);
            case Outcome.Done<Beslissing>(var beslissing) -> decide(kenmerk, beslissing, medewerker);
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
