package nl.nota.inlezen.web;

import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Map;
import nl.nota.inlezen.Inlezingen;
import nl.nota.inlezen.Lezing;
import nl.nota.inlezen.ReadingIn;
import nl.nota.inlezen.Wijzigingskeuze;
import nl.nota.kern.Outcome;
import nl.nota.kern.Reden;
import nl.nota.nota.Kenmerk;
import nl.nota.nota.Notaweergave;
import nl.nota.organisatie.Medewerker;
import nl.nota.web.Problems;
import nl.nota.web.Redenen;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** Brings a nota in as a file, for a machine. */
@RestController
class InlezingApi {
    private final ReadingIn reading;
    private final Inlezingen inlezingen;
    private final ObjectProvider<Notaweergave> weergave;
    private final Problems problems;
    private final Redenen redenen;

    InlezingApi(
            ReadingIn reading,
            Inlezingen inlezingen,
            ObjectProvider<Notaweergave> weergave,
            Problems problems,
            Redenen redenen) {
        this.reading = reading;
        this.inlezingen = inlezingen;
        this.weergave = weergave;
        this.problems = problems;
        this.redenen = redenen;
    }

    /** What came in: the nota, what was recognised in the file, and what its reader should know. */
    record Ingelezen(Object nota, List<Lezing.Herkend> herkend, List<String> opmerkingen) {}

    @PostMapping(path = "/api/v1/notas/inlezingen", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    ResponseEntity<Ingelezen> read(
            Medewerker medewerker,
            @RequestParam(required = false) @Nullable MultipartFile bestand,
            @RequestParam(required = false) @Nullable Wijzigingskeuze wijzigingen)
            throws IOException {
        var gekozen = Bestanden.of(bestand, wijzigingen);
        if (gekozen.isEmpty()) return problems.of(List.of(Reden.onjuist("inlezen.reden.geen-bestand")));
        return switch (reading.read(medewerker, gekozen.get())) {
            case Outcome.Refused<Kenmerk> refused -> refuse(refused);
            case Outcome.Done<Kenmerk>(var kenmerk) -> answer(medewerker, kenmerk);
        };
    }

    /** Who may see the nota that has this kenmerk already gets its address. */
    private ResponseEntity<Ingelezen> refuse(Outcome.Refused<Kenmerk> refused) {
        return refused.redenen().stream()
                .filter(reden -> reden.code().equals("inlezen.reden.bestaat"))
                .findFirst()
                .<ResponseEntity<Ingelezen>>map(reden -> problems.of(
                        refused.redenen(),
                        address(String.valueOf(reden.waarden().getFirst()))))
                .orElseGet(() -> problems.of(refused));
    }

    private static URI address(String kenmerk) {
        return URI.create("/api/v1/notas/" + kenmerk.replace(" ", "%20"));
    }

    private ResponseEntity<Ingelezen> answer(Medewerker medewerker, Kenmerk kenmerk) {
        var inlezing = inlezingen.of(kenmerk).orElseThrow();
        var opmerkingen = InlezingController.texts(inlezing.opmerkingen(), redenen);
        var antwoord = ResponseEntity.created(address(kenmerk.waarde()));
        var dak = weergave.getIfAvailable();
        if (dak == null)
            return antwoord.body(new Ingelezen(Map.of("kenmerk", kenmerk.waarde()), inlezing.herkend(), opmerkingen));
        var beeld = dak.of(medewerker, kenmerk);
        return antwoord.eTag(beeld.etag()).body(new Ingelezen(beeld.nota(), inlezing.herkend(), opmerkingen));
    }
}
