package nl.nota.overzicht.web;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import nl.nota.organisatie.Medewerker;
import nl.nota.overzicht.Werkvoorraad;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.ResponseBody;

/** The list that is shown, as a file: the same question, the same rights, all of its pages. */
@Controller
class WerkexportController {
    private static final MediaType CSV = new MediaType("text", "csv", StandardCharsets.UTF_8);
    private static final MediaType XLSX =
            MediaType.parseMediaType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

    private final Werkvoorraad werkvoorraad;
    private final Werkblad blad;
    private final Clock clock;

    WerkexportController(Werkvoorraad werkvoorraad, Werkblad blad, Clock clock) {
        this.werkvoorraad = werkvoorraad;
        this.blad = blad;
        this.clock = clock;
    }

    @GetMapping("/werkvoorraad.csv")
    @ResponseBody
    ResponseEntity<byte[]> csv(@ModelAttribute Werkadres adres, Medewerker medewerker) {
        return file(CSV, adres, "csv", Csv.write(blad.of(werkvoorraad.all(medewerker, adres.vraag()))));
    }

    @GetMapping("/werkvoorraad.xlsx")
    @ResponseBody
    ResponseEntity<byte[]> excel(@ModelAttribute Werkadres adres, Medewerker medewerker) {
        return file(
                XLSX, adres, "xlsx", Excel.write("Werkvoorraad", blad.of(werkvoorraad.all(medewerker, adres.vraag()))));
    }

    private ResponseEntity<byte[]> file(MediaType soort, Werkadres adres, String extensie, byte[] inhoud) {
        var stapel = adres.pile().name().toLowerCase(Locale.ROOT);
        var naam = "werkvoorraad-%s-%s.%s".formatted(stapel, LocalDate.now(clock), extensie);
        return ResponseEntity.ok()
                .contentType(soort)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(naam).build().toString())
                .body(inhoud);
    }
}
