package nl.nota.overzicht.web;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.nota.nota.Versienummer;
import nl.nota.overzicht.Gevraagd;
import nl.nota.overzicht.Werkregel;
import nl.nota.overzicht.Werkzet;
import nl.nota.web.Redenen;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** A desk as rows and columns of words, the heads of the columns first. */
@Component
class Werkblad {
    private static final List<String> KOPPEN = List.of(
            "kenmerk",
            "onderwerp",
            "soort",
            "fase",
            "versie",
            "van",
            "steller",
            "aan-zet",
            "gevraagd",
            "sinds",
            "uiterlijk",
            "afgestemd",
            "partijen",
            "vervallen",
            "uitkomst");
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm", Locale.ROOT);

    private final MessageSource messages;
    private final Clock clock;

    Werkblad(MessageSource messages, Clock clock) {
        this.messages = messages;
        this.clock = clock;
    }

    List<List<String>> of(List<Werkregel> regels) {
        var koppen = KOPPEN.stream().map(kop -> text("overzicht.kolom." + kop)).toList();
        return Stream.concat(Stream.of(koppen), regels.stream().map(this::row)).toList();
    }

    private List<String> row(Werkregel regel) {
        var zet = regel.zet();
        return List.of(
                regel.kenmerk().waarde(),
                regel.onderwerp(),
                label("soort.", regel.soort()),
                label("fase.", regel.fase()),
                regel.versie().map(Versienummer::nummer).map(String::valueOf).orElse(""),
                regel.van() == null ? "" : regel.van(),
                regel.steller(),
                zet.stream().map(this::who).distinct().collect(Collectors.joining(", ")),
                asked(regel, zet),
                MOMENT.format(ZonedDateTime.ofInstant(regel.sinds(), clock.getZone())),
                day(regel.uiterlijk()),
                String.valueOf(regel.afgestemd()),
                String.valueOf(regel.partijen()),
                String.join(", ", regel.vervallen()),
                label("besluitsoort.", regel.uitkomst()));
    }

    private String who(Werkzet zet) {
        return zet.wie().isEmpty() ? label("overzicht.aan-zet.", zet.soort()) : zet.wie();
    }

    private String asked(Werkregel regel, List<Werkzet> zet) {
        Gevraagd eigen = regel.gevraagd();
        if (eigen != null) return label("gevraagd.", eigen);
        return zet.stream()
                .map(een -> label("gevraagd.", een.gevraagd()))
                .distinct()
                .collect(Collectors.joining(", "));
    }

    private static String day(@Nullable LocalDate dag) {
        return dag == null ? "" : dag.toString();
    }

    private String label(String groep, @Nullable Enum<?> constante) {
        return constante == null ? "" : text(groep + constante.name());
    }

    private String text(String sleutel) {
        return messages.getMessage(sleutel, null, Redenen.NEDERLANDS);
    }
}
