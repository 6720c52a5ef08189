package nl.nota.overzicht.web;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.nota.nota.Versienummer;
import nl.nota.overzicht.Gevraagd;
import nl.nota.overzicht.Werkregel;
import nl.nota.overzicht.Werkzet;
import nl.nota.web.Moment;
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
            "waar",
            "aangehouden-tot",
            "uitgesteld-tot",
            "afgestemd",
            "partijen",
            "vervallen",
            "uitkomst");

    private final MessageSource messages;
    private final Clock clock;

    Werkblad(MessageSource messages, Clock clock) {
        this.messages = messages;
        this.clock = clock;
    }

    /** Words, numbers, days and moments; a moment is in the time of the house. */
    List<List<Object>> of(List<Werkregel> regels) {
        List<Object> koppen = KOPPEN.stream()
                .<Object>map(kop -> text("overzicht.kolom." + kop))
                .toList();
        return Stream.concat(Stream.of(koppen), regels.stream().map(this::row)).toList();
    }

    private List<Object> row(Werkregel regel) {
        var zet = regel.zet();
        return List.of(
                regel.kenmerk().waarde(),
                regel.onderwerp(),
                label("soort.", regel.soort()),
                label("fase.", regel.fase()),
                regel.versie().<Object>map(Versienummer::nummer).orElse(""),
                regel.van() == null ? "" : regel.van(),
                regel.steller(),
                zet.stream().map(this::who).distinct().collect(Collectors.joining(", ")),
                asked(regel, zet),
                LocalDateTime.ofInstant(regel.sinds(), clock.getZone()),
                day(regel.uiterlijk()),
                zet.stream().map(this::where).distinct().collect(Collectors.joining("; ")),
                day(zet.stream()
                        .map(Werkzet::vanaf)
                        .filter(dag -> dag != null && dag.isAfter(LocalDate.now(clock)))
                        .findFirst()
                        .orElse(null)),
                day(regel.tot()),
                regel.afgestemd(),
                regel.partijen(),
                String.join(", ", regel.vervallen()),
                label("besluitsoort.", regel.uitkomst()));
    }

    /** Who has it, since when and until when. */
    private String where(Werkzet zet) {
        var sinds = text("overzicht.export.sinds", Moment.words(zet.sinds(), clock.getZone()));
        var wie = zet.bij() == null ? who(zet) : who(zet) + ", " + zet.bij();
        return zet.uiterlijk() == null
                ? wie + " " + sinds
                : wie + " " + sinds + ", " + text("overzicht.dag.DAG", Moment.words(zet.uiterlijk()));
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

    private static Object day(@Nullable LocalDate dag) {
        return dag == null ? "" : dag;
    }

    private String label(String groep, @Nullable Enum<?> constante) {
        return constante == null ? "" : text(groep + constante.name());
    }

    private String text(String sleutel, Object... waarden) {
        return messages.getMessage(sleutel, waarden, Redenen.NEDERLANDS);
    }
}
