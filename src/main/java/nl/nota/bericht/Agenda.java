package nl.nota.bericht;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;

/** Writes deadlines as whole days in the form of RFC 5545 (iCalendar). */
final class Agenda {
    private static final int LANGSTE_REGEL = 75;
    private static final DateTimeFormatter DAG = DateTimeFormatter.BASIC_ISO_DATE;
    private static final DateTimeFormatter STEMPEL =
            DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);

    private final String stempel;
    private final StringBuilder dagen = new StringBuilder();

    Agenda(Instant nu) {
        stempel = STEMPEL.format(nu);
    }

    /** A day that takes no time: whoever looks is not shown as busy. */
    void add(String uid, LocalDate dag, String naam, String adres) {
        line(dagen, "BEGIN:VEVENT");
        line(dagen, "UID:" + uid);
        line(dagen, "DTSTAMP:" + stempel);
        line(dagen, "DTSTART;VALUE=DATE:" + DAG.format(dag));
        line(dagen, "DTEND;VALUE=DATE:" + DAG.format(dag.plusDays(1)));
        line(dagen, "SUMMARY:" + escaped(naam));
        line(dagen, "URL:" + adres);
        line(dagen, "TRANSP:TRANSPARENT");
        line(dagen, "END:VEVENT");
    }

    String text(String naam) {
        var alles = new StringBuilder();
        line(alles, "BEGIN:VCALENDAR");
        line(alles, "VERSION:2.0");
        line(alles, "PRODID:-//nota//termijnen//NL");
        line(alles, "CALSCALE:GREGORIAN");
        line(alles, "X-WR-CALNAME:" + escaped(naam));
        alles.append(dagen);
        line(alles, "END:VCALENDAR");
        return alles.toString();
    }

    static String escaped(String tekst) {
        return tekst.replace("\\", "\\\\")
                .replace(";", "\\;")
                .replace(",", "\\,")
                .replace("\r", "")
                .replace("\n", "\\n");
    }

    /** At most 75 bytes a line; a longer one goes on behind a blank, and no character is cut in two. */
    static void line(StringBuilder uit, String regel) {
        var bytes = 0;
        for (var teken : regel.codePoints().toArray()) {
            var letter = Character.toString(teken);
            var lengte = letter.getBytes(StandardCharsets.UTF_8).length;
            if (bytes + lengte > LANGSTE_REGEL) {
                uit.append("\r\n ");
                bytes = 1;
            }
            uit.append(letter);
            bytes += lengte;
        }
        uit.append("\r\n");
    }
}
