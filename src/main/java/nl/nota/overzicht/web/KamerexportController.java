package nl.nota.overzicht.web;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import nl.nota.organisatie.Medewerker;
import nl.nota.verzending.Kamerregister;
import nl.nota.verzending.Kamersoort;
import nl.nota.verzending.Kamerstand;
import nl.nota.verzending.Kamerverplichting;
import nl.nota.verzending.Kamervraag;
import nl.nota.web.Keuze;
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

/** The register of moties and toezeggingen as a file: the same question, the same rights. */
@Controller
class KamerexportController {
    private static final MediaType CSV = new MediaType("text", "csv", StandardCharsets.UTF_8);
    private static final MediaType XLSX =
            MediaType.parseMediaType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
    private static final List<String> KOPPEN =
            List.of("nummer", "soort", "lid", "onderwerp", "bron", "stand", "termijn", "notas", "brieven");

    private final Kamerregister register;
    private final MessageSource messages;
    private final Clock clock;

    KamerexportController(Kamerregister register, MessageSource messages, Clock clock) {
        this.register = register;
        this.messages = messages;
        this.clock = clock;
    }

    @GetMapping("/toezeggingen.csv")
    @ResponseBody
    ResponseEntity<byte[]> csv(
            @RequestParam(required = false) @Nullable String soort,
            @RequestParam(required = false) @Nullable String stand,
            @RequestParam(required = false) @Nullable String zoek,
            Medewerker medewerker) {
        return file(CSV, "csv", Csv.write(rows(soort, stand, zoek, medewerker)));
    }

    @GetMapping("/toezeggingen.xlsx")
    @ResponseBody
    ResponseEntity<byte[]> excel(
            @RequestParam(required = false) @Nullable String soort,
            @RequestParam(required = false) @Nullable String stand,
            @RequestParam(required = false) @Nullable String zoek,
            Medewerker medewerker) {
        return file(XLSX, "xlsx", Excel.write("Toezeggingen", rows(soort, stand, zoek, medewerker)));
    }

    private List<List<?>> rows(
            @Nullable String soort, @Nullable String stand, @Nullable String zoek, Medewerker medewerker) {
        var vraag = new Kamervraag(
                Keuze.of(Kamersoort.class, soort).orElse(null),
                Keuze.of(Kamerstand.class, stand).orElse(null),
                zoek);
        var rijen = new ArrayList<List<?>>();
        rijen.add(
                KOPPEN.stream().map(een -> words("verzending.register." + een)).toList());
        register.of(medewerker, vraag).forEach(een -> rijen.add(row(een)));
        return rijen;
    }

    private ResponseEntity<byte[]> file(MediaType soort, String extensie, byte[] inhoud) {
        var naam = "toezeggingen-%s.%s".formatted(LocalDate.now(clock), extensie);
        return ResponseEntity.ok()
                .contentType(soort)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(naam).build().toString())
                .body(inhoud);
    }

    private List<?> row(Kamerverplichting een) {
        return List.of(
                een.nummer(),
                words("verzending.kamersoort." + een.soort()),
                een.lid(),
                een.onderwerp(),
                een.bron(),
                words("verzending.kamerstand." + een.stand()),
                Objects.requireNonNullElse(een.termijn(), ""),
                String.join(", ", een.notas()),
                een.brieven().stream().map(KamerexportController::letter).collect(Collectors.joining(", ")));
    }

    private static String letter(Kamerverplichting.Verzonden brief) {
        return brief.kamerstuk() == null ? brief.referentie() : brief.referentie() + " (" + brief.kamerstuk() + ")";
    }

    private String words(String sleutel) {
        return messages.getMessage(sleutel, null, Redenen.NEDERLANDS);
    }
}
