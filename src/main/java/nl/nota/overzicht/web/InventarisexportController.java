package nl.nota.overzicht.web;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import nl.nota.nota.Woogrond;
import nl.nota.openbaarmaking.Inventaris;
import nl.nota.openbaarmaking.Inventarisregel;
import nl.nota.organisatie.Medewerker;
import nl.nota.web.Redenen;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;

/** The inventarislijst as a file, for the decision on a request under the Woo. */
@Controller
class InventarisexportController {
    private static final MediaType CSV = new MediaType("text", "csv", StandardCharsets.UTF_8);
    private static final MediaType XLSX =
            MediaType.parseMediaType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
    private static final List<String> KOPPEN = List.of(
            "nummer",
            "kenmerk",
            "document",
            "soort",
            "datum",
            "afzender",
            "ontvanger",
            "beoordeling",
            "gronden",
            "vindplaats",
            "toelichting",
            "paginas",
            "familie");

    private final Inventaris inventaris;
    private final MessageSource messages;
    private final Clock clock;

    InventarisexportController(Inventaris inventaris, MessageSource messages, Clock clock) {
        this.inventaris = inventaris;
        this.messages = messages;
        this.clock = clock;
    }

    @GetMapping("/inventarislijst.csv")
    @ResponseBody
    ResponseEntity<byte[]> csv(@RequestParam(required = false) @Nullable List<String> kenmerk, Medewerker medewerker) {
        return file(CSV, "csv", Csv.write(rows(kenmerk, medewerker)));
    }

    @GetMapping("/inventarislijst.xlsx")
    @ResponseBody
    ResponseEntity<byte[]> excel(
            @RequestParam(required = false) @Nullable List<String> kenmerk, Medewerker medewerker) {
        return file(XLSX, "xlsx", Excel.write("Inventarislijst", rows(kenmerk, medewerker)));
    }

    private List<List<?>> rows(@Nullable List<String> kenmerk, Medewerker medewerker) {
        InventarisController.check(medewerker);
        var rijen = new ArrayList<List<?>>();
        rijen.add(KOPPEN.stream()
                .map(een -> words("overzicht.inventaris.kop." + een))
                .toList());
        inventaris.of(medewerker, InventarisController.kenmerken(kenmerk)).forEach(een -> rijen.add(row(een)));
        return rijen;
    }

    private List<?> row(Inventarisregel een) {
        var gronden = een.gronden().stream()
                .map(code -> code + " (" + Woogrond.inWords(code) + ")")
                .collect(Collectors.joining("; "));
        return List.of(
                een.nummer(),
                een.kenmerk(),
                een.titel(),
                een.soort(),
                Objects.requireNonNullElse(een.datum(), ""),
                een.afzender(),
                een.ontvanger(),
                words("openbaarmaking.beoordeling." + een.beoordeling()),
                gronden,
                een.vindplaats(),
                een.toelichting().isEmpty() ? "" : words(een.toelichting()),
                Objects.requireNonNullElse(een.paginas(), ""),
                een.familie());
    }

    private ResponseEntity<byte[]> file(MediaType soort, String extensie, byte[] inhoud) {
        var naam = "inventarislijst-%s.%s".formatted(LocalDate.now(clock), extensie);
        return ResponseEntity.ok()
                .contentType(soort)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(naam).build().toString())
                .body(inhoud);
    }

    private String words(String sleutel) {
        return messages.getMessage(sleutel, null, Redenen.NEDERLANDS);
    }
}
