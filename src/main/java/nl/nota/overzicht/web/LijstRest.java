package nl.nota.overzicht.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import nl.nota.nota.Notalijst;
import nl.nota.organisatie.Medewerker;
import nl.nota.overzicht.Gevraagd;
import nl.nota.overzicht.Notastand;
import nl.nota.overzicht.Notastanden;
import nl.nota.overzicht.Stapel;
import nl.nota.overzicht.Werkregel;
import nl.nota.overzicht.Werkvoorraad;
import nl.nota.overzicht.Werkvraag;
import nl.nota.overzicht.Werkzet;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Lists of notas, limited to what the caller may see; never a total. */
@RestController
@RequestMapping("/api/v1")
@Tag(name = "notas")
class LijstRest {
    private static final int RECENT = 50;

    private final Notalijst lijst;
    private final Notastanden standen;
    private final Werkvoorraad werkvoorraad;

    LijstRest(Notalijst lijst, Notastanden standen, Werkvoorraad werkvoorraad) {
        this.lijst = lijst;
        this.standen = standen;
        this.werkvoorraad = werkvoorraad;
    }

    @GetMapping("/notas")
    @Operation(summary = "Notas zoeken", operationId = "notas")
    Lijst list(@ParameterObject @ModelAttribute Vraag vraag, Medewerker medewerker) {
        var zoekvraag = vraag.toZoekvraag();
        var dossiers = lijst.visibleTo(medewerker, zoekvraag);
        var volgende = dossiers.size() == zoekvraag.grootte()
                ? Vraag.after(dossiers.getLast().nota())
                : null;
        return new Lijst(lines(standen.of(dossiers)), volgende);
    }

    @GetMapping("/werkvoorraad")
    @Operation(summary = "Wat de aanvrager te doen staat", operationId = "werkvoorraad")
    Bureau desk(Medewerker medewerker) {
        var gezien = Stream.of(Stapel.KENNISNAME, Stapel.AFGEROND)
                .flatMap(stapel ->
                        werkvoorraad.page(medewerker, Werkvraag.all(stapel).sized(RECENT)).stream())
                .sorted(Comparator.comparing(Werkregel::sinds).reversed())
                .map(Bureauregel::of)
                .toList();
        return new Bureau(all(medewerker, Stapel.BEURT), all(medewerker, Stapel.WACHT), gezien);
    }

    private List<Bureauregel> all(Medewerker medewerker, Stapel stapel) {
        return werkvoorraad.all(medewerker, Werkvraag.all(stapel)).stream()
                .map(Bureauregel::of)
                .toList();
    }

    private static List<Lijstregel> lines(List<Notastand> standen) {
        return standen.stream().map(Lijstregel::of).toList();
    }

    /** One page of notas; {@code volgende} opens the next one, null on the last. */
    record Lijst(List<Lijstregel> notas, @Nullable String volgende) {}

    /** The three piles of the caller. */
    record Bureau(List<Bureauregel> beurt, List<Bureauregel> wacht, List<Bureauregel> kennisname) {}

    /**
     * One nota on a desk.
     *
     * @param sinds since when it lies with whoever has the turn
     * @param uiterlijk the last day for that
     * @param gevraagd what is asked: of the caller, or of the first who has the turn
     */
    record Bureauregel(
            String kenmerk,
            @Nullable String soort,
            String onderwerp,
            String fase,
            @Nullable LocalDate datum,
            @Nullable String van,
            List<String> aanZet,
            Instant sinds,
            @Nullable LocalDate uiterlijk,
            @Nullable Gevraagd gevraagd) {

        static Bureauregel of(Werkregel regel) {
            var soort = regel.soort();
            var eigen = regel.gevraagd();
            return new Bureauregel(
                    regel.kenmerk().waarde(),
                    soort == null ? null : soort.name(),
                    regel.onderwerp(),
                    regel.fase().name(),
                    regel.datum(),
                    regel.van(),
                    regel.zet().stream().map(Werkzet::naam).distinct().toList(),
                    regel.sinds(),
                    regel.uiterlijk(),
                    eigen != null || regel.zet().isEmpty()
                            ? eigen
                            : regel.zet().getFirst().gevraagd());
        }
    }

    /** One nota in a list. */
    record Lijstregel(
            String kenmerk,
            @Nullable String soort,
            @Nullable String onderwerp,
            String fase,
            @Nullable LocalDate datum,
            @Nullable String van,
            List<String> aanZet) {

        static Lijstregel of(Notastand stand) {
            var kaart = Kaart.of(stand);
            var bekend = !kaart.onderwerp().equals(kaart.kenmerk());
            return new Lijstregel(
                    kaart.kenmerk(),
                    kaart.soort(),
                    bekend ? kaart.onderwerp() : null,
                    kaart.fase(),
                    kaart.datum(),
                    kaart.van(),
                    kaart.aanZet().stream().map(Werkzet::naam).distinct().toList());
        }
    }
}
