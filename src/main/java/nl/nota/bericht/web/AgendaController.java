package nl.nota.bericht.web;

import java.nio.charset.StandardCharsets;
import nl.nota.bericht.Agendas;
import nl.nota.web.NotFound;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The agenda for programs that cannot log in; a secret that opens nothing does not exist. */
@Controller
class AgendaController {
    private static final MediaType ICALENDAR = new MediaType("text", "calendar", StandardCharsets.UTF_8);

    private final Agendas agendas;

    AgendaController(Agendas agendas) {
        this.agendas = agendas;
    }

    @GetMapping("/agenda/{geheim}.ics")
    ResponseEntity<byte[]> open(@PathVariable String geheim) {
        var agenda = agendas.open(geheim).orElseThrow(NotFound::new);
        return ResponseEntity.ok()
                .contentType(ICALENDAR)
                .cacheControl(CacheControl.noStore())
                .body(agenda.getBytes(StandardCharsets.UTF_8));
    }
}
