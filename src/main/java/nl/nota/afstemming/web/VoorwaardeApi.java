package nl.nota.afstemming.web;

import java.net.URI;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import nl.nota.afstemming.AnsweringVoorwaarde;
import nl.nota.afstemming.ClosingVoorwaarde;
import nl.nota.afstemming.OverridingVoorwaarde;
import nl.nota.afstemming.Voorwaardereactie;
import nl.nota.kern.Outcome;
import nl.nota.kern.Reden;
import nl.nota.nota.Kenmerk;
import nl.nota.nota.Notaweergave;
import nl.nota.nota.Versienummer;
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

/** What is said about a voorwaarde, for machines; each answer is the nota as it then stands. */
@RestController
@RequestMapping("/api/v1/notas/{kenmerk}/voorwaarden/{voorwaarde}")
class VoorwaardeApi {
    private final AnsweringVoorwaarde answering;
    private final ClosingVoorwaarde closing;
    private final OverridingVoorwaarde overriding;
    private final Notaweergave weergave;
    private final Problems problems;

    VoorwaardeApi(
            AnsweringVoorwaarde answering,
            ClosingVoorwaarde closing,
            OverridingVoorwaarde overriding,
            Notaweergave weergave,
            Problems problems) {
        this.answering = answering;
        this.closing = closing;
        this.overriding = overriding;
        this.weergave = weergave;
        this.problems = problems;
    }

    /** That it is met by the versie that was read. */
    record Afdoeningsverzoek(
            @Nullable String toelichting,
            @Nullable Integer versie,
            @Nullable String hash) {}

    /** Why it is set aside. */
    record Opheffingsverzoek(@Nullable String reden) {}

    @PostMapping("/antwoorden")
    ResponseEntity<Object> answer(
            @PathVariable Kenmerk kenmerk,
            @PathVariable UUID voorwaarde,
            @RequestBody ReactieForm verzoek,
            Medewerker medewerker) {
        return switch (verzoek.toReactie()) {
            case Outcome.Refused<Voorwaardereactie> refused -> problems.of(refused);
            case Outcome.Done<Voorwaardereactie>(var reactie) ->
                nota(answering.answer(medewerker, kenmerk, voorwaarde, reactie), medewerker, kenmerk);
        };
    }

    @PostMapping("/afdoeningen")
    ResponseEntity<Object> close(
            @PathVariable Kenmerk kenmerk,
            @PathVariable UUID voorwaarde,
            @RequestBody Afdoeningsverzoek verzoek,
            Medewerker medewerker) {
        var hash = verzoek.hash();
        if (verzoek.versie() == null || hash == null || hash.isBlank())
            return problems.of(List.of(Reden.onjuist("afstemming.reden.geen-versie")));
        var toelichting = Objects.requireNonNullElse(verzoek.toelichting(), "");
        var gelezen = new Versienummer(verzoek.versie(), hash);
        return nota(closing.close(medewerker, kenmerk, voorwaarde, toelichting, gelezen), medewerker, kenmerk);
    }

    @PostMapping("/opheffingen")
    ResponseEntity<Object> override(
            @PathVariable Kenmerk kenmerk,
            @PathVariable UUID voorwaarde,
            @RequestBody Opheffingsverzoek verzoek,
            Medewerker medewerker) {
        var reden = Objects.requireNonNullElse(verzoek.reden(), "");
        return nota(overriding.override(medewerker, kenmerk, voorwaarde, reden), medewerker, kenmerk);
    }

    private ResponseEntity<Object> nota(Outcome<UUID> outcome, Medewerker medewerker, Kenmerk kenmerk) {
        return switch (outcome) {
            case Outcome.Refused<UUID> refused -> problems.of(refused);
            case Outcome.Done<UUID> done -> {
                var beeld = weergave.of(medewerker, kenmerk);
                yield ResponseEntity.created(address(kenmerk))
                        .eTag(beeld.etag())
                        .body(beeld.nota());
            }
        };
    }

    /** Where the nota with its new standing is. */
    private static URI address(Kenmerk kenmerk) {
        return UriComponentsBuilder.fromPath("/api/v1/notas/{kenmerk}").build(kenmerk.waarde());
    }
}
