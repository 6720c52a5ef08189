package nl.nota.nota.web;

import java.time.Clock;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import nl.nota.kern.Outcome;
import nl.nota.nota.Bewaard;
import nl.nota.nota.Dossiers;
import nl.nota.nota.EditingConcept;
import nl.nota.nota.Kenmerk;
import nl.nota.nota.Wijziging;
import nl.nota.organisatie.Medewerker;
import nl.nota.web.Problems;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Saves one part of the concept while somebody writes: the kop, or a rubriek with its voetnoten. */
@Controller
@RequestMapping(path = "/notas/{kenmerk}/concept/delen", produces = MediaType.APPLICATION_JSON_VALUE)
class ConceptdeelController {
    private static final DateTimeFormatter TIJD = DateTimeFormatter.ofPattern("HH:mm:ss");

    private final EditingConcept editing;
    private final Dossiers dossiers;
    private final Conceptpaginas paginas;
    private final Problems problems;
    private final Clock clock;

    ConceptdeelController(
            EditingConcept editing, Dossiers dossiers, Conceptpaginas paginas, Problems problems, Clock clock) {
        this.editing = editing;
        this.dossiers = dossiers;
        this.paginas = paginas;
        this.problems = problems;
        this.clock = clock;
    }

    /**
     * A part that was saved.
     *
     * @param basis from which the next change of it starts
     */
    record Opgeslagen(String deel, String basis, String tijd) {}

    /**
     * A part that could not be saved.
     *
     * @param fouten the sentences by the id of their field
     */
    record Onleesbaar(String deel, Map<String, String> fouten) {}

    /**
     * A part that somebody else saved in the meantime.
     *
     * @param tekst what stands there now, as the field shows it; empty for the kop
     * @param verschil from there to what was sent
     */
    record Botsing(String deel, String basis, String tekst, List<Plaats> verschil) {
        static Botsing of(String deel, String basis, String tekst, List<Wijziging> verschil) {
            return new Botsing(
                    deel, basis, tekst, verschil.stream().map(Plaats::of).toList());
        }
    }

    /** One place that differs: the rubriek, or a field of the kop. */
    record Plaats(String plaats, String was, String wordt, List<Wijziging.Segment> segmenten) {
        static Plaats of(Wijziging een) {
            return new Plaats(een.plaats(), een.was(), een.wordt(), een.segmenten());
        }
    }

    @PostMapping("/{deel}")
    ResponseEntity<?> save(
            @PathVariable Kenmerk kenmerk,
            @PathVariable String deel,
            Medewerker medewerker,
            @RequestParam MultiValueMap<String, String> getypt) {
        var form = ConceptForm.of(deel, getypt, paginas.now(dossiers.visibleTo(medewerker, kenmerk)));
        if (form.getypt().isEmpty()) return problems.answer(problems.of(HttpStatus.BAD_REQUEST));
        return switch (editing.save(medewerker, kenmerk, form.toVoorstel())) {
            case Outcome.Refused<Bewaard> refused -> problems.of(refused);
            case Outcome.Done<Bewaard>(var bewaard) -> {
                if (!form.fouten().isEmpty())
                    yield ResponseEntity.unprocessableContent().body(new Onleesbaar(deel, paginas.fouten(form)));
                if (!bewaard.botsingen().isEmpty())
                    yield ResponseEntity.status(HttpStatus.CONFLICT).body(botsing(kenmerk, medewerker, deel, form));
                yield ResponseEntity.ok(new Opgeslagen(
                        deel, bewaard.basis().getOrDefault(deel, ""), TIJD.format(LocalTime.now(clock))));
            }
        };
    }

    private Botsing botsing(Kenmerk kenmerk, Medewerker medewerker, String deel, ConceptForm form) {
        return paginas.botsing(dossiers.visibleTo(medewerker, kenmerk), deel, form);
    }
}
