package nl.nota.overzicht.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import nl.nota.nota.Alineaverschil;
import nl.nota.nota.Kenmerk;
import nl.nota.nota.Verschildeel;
import nl.nota.nota.Wijziging;
import nl.nota.organisatie.Medewerker;
import nl.nota.overzicht.Notabeelden;
import nl.nota.overzicht.Vergelijkkeuze;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What changed between two versies of a nota, for machines. */
@RestController
@RequestMapping("/api/v1/notas/{kenmerk}/vergelijkingen")
@Tag(name = "notas")
class VergelijkRest {
    private final Notabeelden beelden;

    VergelijkRest(Notabeelden beelden) {
        this.beelden = beelden;
    }

    @GetMapping
    @Operation(
            summary = "Wat er veranderde tussen twee versies",
            description =
                    "Zonder van en tot: sinds het laatste akkoord van de eigen partij, anders sinds de vorige versie.",
            operationId = "vergelijkingen")
    List<WijzigingAntwoord> compare(
            @PathVariable Kenmerk kenmerk,
            @RequestParam(required = false) @Nullable Integer van,
            @RequestParam(required = false) @Nullable Integer tot,
            Medewerker medewerker) {
        var sindsdien =
                Vergelijkkeuze.of(beelden.of(medewerker, kenmerk), van, tot).sindsdien();
        return sindsdien.wijzigingen().stream()
                .map(een -> WijzigingAntwoord.of(een, sindsdien.verschil().deel(een.plaats())))
                .toList();
    }

    /** What changed at one place. */
    record WijzigingAntwoord(
            String plaats,
            String soort,
            String was,
            String wordt,
            String titel,
            int woorden,
            List<AlineaAntwoord> alineas) {

        static WijzigingAntwoord of(Wijziging wijziging, Verschildeel deel) {
            return new WijzigingAntwoord(
                    wijziging.plaats(),
                    wijziging.soort().name(),
                    wijziging.was(),
                    wijziging.wordt(),
                    deel.titel(),
                    deel.woorden(),
                    deel.alineas().stream()
                            .filter(een -> een.soort() != Alineaverschil.Soort.GELIJK)
                            .map(AlineaAntwoord::of)
                            .toList());
        }
    }

    /** What became of one paragraph, item, row or footnote; elders is where it stood, or stands now. */
    record AlineaAntwoord(
            String vorm,
            String soort,
            boolean redactioneel,
            String was,
            String wordt,
            @Nullable String elders) {

        static AlineaAntwoord of(Alineaverschil een) {
            return new AlineaAntwoord(
                    een.vorm().name(), een.soort().name(), een.redactioneel(), een.was(), een.wordt(), een.elders());
        }
    }
}
