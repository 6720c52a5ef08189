package nl.nota.bericht;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** The file that agenda programs read (RFC 5545). */
class AgendaTest {
    private static final Instant NU = Instant.parse("2026-03-02T08:05:00Z");

    @Test
    void aDeadlineIsAWholeDayThatTakesNoTime() {
        var agenda = new Agenda(NU);
        agenda.add(
                "een@nota.example", LocalDate.of(2026, 3, 31), "Nota X: uw paraaf gevraagd", "https://nota.example/");

        assertThat(agenda.text("Termijnen"))
                .startsWith("BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:")
                .contains("DTSTART;VALUE=DATE:20260331\r\nDTEND;VALUE=DATE:20260401\r\n")
                .contains("DTSTAMP:20260302T080500Z\r\n", "TRANSP:TRANSPARENT\r\n")
                .endsWith("END:VEVENT\r\nEND:VCALENDAR\r\n");
    }

    @Test
    void aLongLineGoesOnBehindABlankWithoutCuttingACharacter() {
        var uit = new StringBuilder();
        var naam = "SUMMARY:" + "één, twee; drie\\".repeat(20) + "🗓".repeat(40);
        Agenda.line(uit, naam);

        var regels = uit.toString().split("\r\n", -1);
        assertThat(regels).allMatch(regel -> regel.getBytes(StandardCharsets.UTF_8).length <= 75);
        assertThat(uit.toString().replace("\r\n ", "")).isEqualTo(naam + "\r\n");
    }

    @Test
    void whatHasAMeaningInTheFormIsWrittenSoThatItHasNone() {
        assertThat(Agenda.escaped("a,b;c\\d\r\ne")).isEqualTo("a\\,b\\;c\\\\d\\ne");
    }
}
