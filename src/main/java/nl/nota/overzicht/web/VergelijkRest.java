package nl.nota.overzicht.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import nl.nota.nota.Alineaverschil;
import nl.nota.nota.Bijlageverschil;
import nl.nota.nota.Kenmerk;
import nl.nota.nota.Verschildeel;
import nl.nota.nota.Wijziging;
import nl.nota.organisatie.Medewerker;
import nl.nota.overzicht.Notabeelden;
import nl.nota.overzicht.Vergelijker;
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
    private final Vergelijker vergelijker;

    VergelijkRest(Notabeelden beelden, Vergelijker vergelijker) {
        this.beelden = beelden;
        this.vergelijker = vergelijker;
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
        var beeld = beelden.of(medewerker, kenmerk);
        var uitkomst = vergelijker.compare(beeld, Vergelijkkeuze.of(beeld, van, tot));
        var sindsdien = uitkomst.sindsdien();
        return Stream.concat(
                        sindsdien.wijzigingen().stream()
                                .map(een -> WijzigingAntwoord.of(
                                        een, sindsdien.verschil().deel(een.plaats()))),
                        uitkomst.bijlagen().stream().map(WijzigingAntwoord::of))
                .toList();
    }

    /**
     * What changed at one place.
     *
     * @param bestand which file took the place of which, for the text of a bijlage; was and wordt are their names
     */
    record WijzigingAntwoord(
            String plaats,
            String soort,
            String was,
            String wordt,
            String titel,
            int woorden,
            List<AlineaAntwoord> alineas,
            @Nullable BestandAntwoord bestand) {

        static WijzigingAntwoord of(Wijziging wijziging, Verschildeel deel) {
            return new WijzigingAntwoord(
                    wijziging.plaats(),
                    wijziging.soort().name(),
                    wijziging.was(),
                    wijziging.wordt(),
                    deel.titel(),
                    deel.woorden(),
                    changed(deel),
                    null);
        }

        static WijzigingAntwoord of(Bijlageverschil een) {
            var paar = een.paar();
            return new WijzigingAntwoord(
                    paar.plaats(),
                    Wijziging.Soort.INHOUDELIJK.name(),
                    paar.was().bestand().naam(),
                    paar.wordt().bestand().naam(),
                    paar.titel(),
                    een.woorden(),
                    een.deel().map(WijzigingAntwoord::changed).orElse(List.of()),
                    new BestandAntwoord(
                            paar.was().id(), paar.wordt().id(), een.uitkomst().name()));
        }

        private static List<AlineaAntwoord> changed(Verschildeel deel) {
            return deel.alineas().stream()
                    .filter(een -> een.soort() != Alineaverschil.Soort.GELIJK)
                    .map(AlineaAntwoord::of)
                    .toList();
        }
    }

    /** The old and the new file, each to be had under bijlagen, and what came of comparing their texts. */
    record BestandAntwoord(UUID was, UUID wordt, String tekst) {}

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
