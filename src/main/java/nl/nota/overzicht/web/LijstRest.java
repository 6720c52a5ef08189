package nl.nota.overzicht.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.nota.nota.Notalijst;
import nl.nota.organisatie.Medewerker;
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
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Lists of notas, limited to what the caller may see; never a total. */
@RestController
@RequestMapping("/api/v1")
@Tag(name = "notas")
class LijstRest {
    private static final List<Stapel> STAPELS =
            List.of(Stapel.BEURT, Stapel.UITGESTELD, Stapel.WACHT, Stapel.KENNISNAME);

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
    Bureau desk(
            @Parameter(description = "alleen deze stapel; zonder keuze elke stapel behalve AFGEROND")
                    @RequestParam(required = false)
                    @Nullable
                    Stapel stapel,
            @Parameter(description = "waar de volgende bladzijde van die stapel begint")
                    @RequestParam(required = false)
                    @Nullable
                    String volgende,
            Medewerker medewerker) {
        var stapels = stapel == null ? STAPELS : List.of(stapel);
        var vanaf = stapel == null ? null : Bladwijzer.read(volgende);
        return Bureau.of(
                stapels.stream().collect(Collectors.toMap(Function.identity(), een -> page(medewerker, een, vanaf))));
    }

    /** One more than a page holds tells whether another follows. */
    private List<Werkregel> page(Medewerker medewerker, Stapel stapel, Werkvraag.@Nullable Plaats vanaf) {
        return werkvoorraad.page(medewerker, Werkvraag.all(stapel).from(vanaf).sized(Bureau.BLADZIJDE + 1));
    }

    private static List<Lijstregel> lines(List<Notastand> standen) {
        return standen.stream().map(Lijstregel::of).toList();
    }

    /** One page of notas; {@code volgende} opens the next one, null on the last. */
    record Lijst(List<Lijstregel> notas, @Nullable String volgende) {}

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
