package nl.nota.overzicht.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
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
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Lists of notas, limited to what the caller may see; never a total. */
@RestController
@RequestMapping("/api/v1")
@Tag(name = "notas")
class LijstRest {
    private static final int BLADZIJDE = 100;
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
                    @Nullable Stapel stapel,
            @Parameter(description = "waar de volgende bladzijde van die stapel begint") @RequestParam(required = false)
                    @Nullable String volgende,
            Medewerker medewerker) {
        var stapels = stapel == null ? STAPELS : List.of(stapel);
        var vanaf = stapel == null ? null : Bladwijzer.read(volgende);
        return Bureau.of(stapels.stream()
                .collect(Collectors.toMap(Function.identity(), een -> page(medewerker, een, vanaf))));
    }

    /** One more than a page holds tells whether another follows. */
    private List<Werkregel> page(Medewerker medewerker, Stapel stapel, Werkvraag.@Nullable Plaats vanaf) {
        return werkvoorraad.page(
                medewerker, Werkvraag.all(stapel).from(vanaf).sized(BLADZIJDE + 1));
    }

    private static List<Lijstregel> lines(List<Notastand> standen) {
        return standen.stream().map(Lijstregel::of).toList();
    }

    /** One page of notas; {@code volgende} opens the next one, null on the last. */
    record Lijst(List<Lijstregel> notas, @Nullable String volgende) {}

    /**
     * The piles of the caller.
     *
     * @param uitgesteld it is the turn of the caller, who put it off
     * @param afgerond only when it was asked for
     * @param volgende by pile what opens its next page; a pile that is read to its end is not there
     */
    record Bureau(
            List<Bureauregel> beurt,
            List<Bureauregel> uitgesteld,
            List<Bureauregel> wacht,
            List<Bureauregel> kennisname,
            List<Bureauregel> afgerond,
            Map<Stapel, String> volgende) {
        static Bureau of(Map<Stapel, List<Werkregel>> gelezen) {
            var volgende = new EnumMap<Stapel, String>(Stapel.class);
            gelezen.forEach((stapel, regels) -> {
                if (regels.size() > BLADZIJDE)
                    volgende.put(stapel, Bladwijzer.write(regels.get(BLADZIJDE - 1).plaats()));
            });
            return new Bureau(
                    lines(gelezen, Stapel.BEURT),
                    lines(gelezen, Stapel.UITGESTELD),
                    lines(gelezen, Stapel.WACHT),
                    lines(gelezen, Stapel.KENNISNAME),
                    lines(gelezen, Stapel.AFGEROND),
                    volgende);
        }

        private static List<Bureauregel> lines(Map<Stapel, List<Werkregel>> gelezen, Stapel stapel) {
            return gelezen.getOrDefault(stapel, List.of()).stream()
                    .limit(BLADZIJDE)
                    .map(Bureauregel::of)
                    .toList();
        }
    }

    /**
     * One nota on a desk.
     *
     * @param sinds since when it lies with whoever has the turn
     * @param uiterlijk the last day for that
     * @param uitgesteldTot until when the caller put it off, or null
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
            @Nullable LocalDate uitgesteldTot,
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
                    regel.tot(),
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
