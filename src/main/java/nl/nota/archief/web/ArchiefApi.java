package nl.nota.archief.web;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import nl.nota.archief.ArchiefHandeling;
import nl.nota.archief.Archiefdossier;
import nl.nota.archief.Archiefdossiers;
import nl.nota.archief.ClosingDossier;
import nl.nota.kern.Outcome;
import nl.nota.nota.Dossiers;
import nl.nota.nota.Kenmerk;
import nl.nota.organisatie.Medewerker;
import nl.nota.web.Problems;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.util.UriComponentsBuilder;

/** What the archive does with one dossier, for machines. */
@RestController
@RequestMapping("/api/v1/notas/{kenmerk}")
class ArchiefApi {
    private final Dossiers dossiers;
    private final Archiefdossiers archief;
    private final ClosingDossier closing;
    private final Problems problems;

    ArchiefApi(Dossiers dossiers, Archiefdossiers archief, ClosingDossier closing, Problems problems) {
        this.dossiers = dossiers;
        this.archief = archief;
        this.closing = closing;
        this.problems = problems;
    }

    /** What keeps a dossier, or did. */
    record Stop(
            UUID id, String soort, String reden, @Nullable String opgeheven) {}

    /** A dossier as the archive looks at it; what was not closed has no categorie. */
    record Archiefantwoord(
            List<String> openstaand,
            String voorstel,
            @Nullable String categorie,
            @Nullable LocalDate afgesloten,
            @Nullable LocalDate vernietigbaar,
            List<Stop> bewaarstops) {
        static Archiefantwoord of(Archiefdossier een) {
            var afsluiting = een.afgesloten();
            return new Archiefantwoord(
                    een.openstaand().stream().map(Enum::name).toList(),
                    een.voorstel(),
                    afsluiting == null ? null : afsluiting.categorie(),
                    afsluiting == null ? null : afsluiting.dag(),
                    afsluiting == null ? null : afsluiting.vernietigbaar(),
                    een.stops().stream()
                            .map(stop -> new Stop(stop.id(), stop.soort().name(), stop.reden(), stop.opgeheven()))
                            .toList());
        }
    }

    /** By which category, and why; the reason may be left out where none is asked. */
    record Afsluitverzoek(
            @Nullable String categorie, @Nullable String reden) {}

    @GetMapping("/archief")
    @Transactional(readOnly = true)
    public ResponseEntity<Archiefantwoord> show(@PathVariable Kenmerk kenmerk, Medewerker medewerker) {
        var dossier = dossiers.visibleTo(medewerker, kenmerk);
        var tegen = ArchiefHandeling.BEWAARSTOP_ZETTEN.against(dossier);
        if (!tegen.isEmpty()) return problems.of(tegen);
        return ResponseEntity.ok(Archiefantwoord.of(archief.of(dossier)));
    }

    @PostMapping("/afsluitingen")
    ResponseEntity<Void> close(
            @PathVariable Kenmerk kenmerk, Medewerker medewerker, @RequestBody Afsluitverzoek verzoek) {
        return answer(
                problems,
                kenmerk,
                closing.close(medewerker, kenmerk, said(verzoek.categorie()), said(verzoek.reden())));
    }

    /** That it was done, and where the dossier is as the archive looks at it. */
    static ResponseEntity<Void> answer(Problems problems, Kenmerk kenmerk, Outcome<?> uitkomst) {
        return switch (uitkomst) {
            case Outcome.Refused<?> refused -> problems.of(refused);
            case Outcome.Done<?> done ->
                ResponseEntity.created(address(kenmerk)).build();
        };
    }

    static String said(@Nullable String woorden) {
        return Objects.requireNonNullElse(woorden, "");
    }

    private static URI address(Kenmerk kenmerk) {
        return UriComponentsBuilder.fromPath("/api/v1/notas/{kenmerk}/archief").build(kenmerk.waarde());
    }
}
