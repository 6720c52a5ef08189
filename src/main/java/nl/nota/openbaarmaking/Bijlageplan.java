package nl.nota.openbaarmaking;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Collectors;
import nl.nota.kern.Sha256;
import nl.nota.nota.Bijlage;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * Everything that decides what the public gets of a bijlage.
 *
 * @param datum the day that stands on the nota, or null
 * @param titel as the public may read it
 * @param stuk its words as the public may read them, when it is set anew; else null
 * @param vakken what stays inside of its sheets, in order
 * @param woorden the words that the public may read in it, piece by piece
 * @param binnen the words of it that stay inside; they decide nothing, and what was made is looked through for them
 */
record Bijlageplan(
        String kenmerk,
        int nummer,
        Bijlage bijlage,
        Bijlagevorm vorm,
        @Nullable LocalDate datum,
        List<Openbaardeel> titel,
        @Nullable Publicatieversie stuk,
        List<Vak> vakken,
        List<String> woorden,
        List<Poort.Verborgen> binnen) {
    private static final byte[] SOORT = "nota-openbaar-bestand-v1\0".getBytes(StandardCharsets.UTF_8);
    private static final JsonMapper JSON = JsonMapper.builder().build();

    Bijlageplan {
        titel = List.copyOf(titel);
        vakken = List.copyOf(vakken);
        woorden = List.copyOf(woorden);
        binnen = List.copyOf(binnen);
    }

    /**
     * Something on a sheet that stays inside.
     *
     * @param blad the number of the sheet, from one
     * @param begin where it begins in the words of the sheet, in code points; of a sheet as a whole 0
     * @param eind past its end; of a sheet as a whole 0
     * @param toets the fingerprint of all words of the sheet, in which it was found
     * @param vlak which part of the sheet it is; null of words and of a sheet as a whole
     */
    record Vak(
            int blad,
            int begin,
            int eind,
            String grond,
            String toets,
            // What was made before there were parts of sheets keeps its fingerprint.
            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
            Lakvlak vlak) {
        Vak(int blad, int begin, int eind, String grond, String toets) {
            this(blad, begin, eind, grond, toets, null);
        }

        static String toets(String tekst) {
            return Sha256.hex(tekst.getBytes(StandardCharsets.UTF_8));
        }

        boolean isHeel() {
            return eind == 0 && vlak == null;
        }

        boolean isWoorden() {
            return eind > 0;
        }
    }

    private record Inhoud(
            String kenmerk,
            int nummer,
            String sha256,
            Bijlagevorm vorm,
            @Nullable LocalDate datum,
            List<Openbaardeel> titel,
            @Nullable Publicatieversie stuk,
            List<Vak> vakken) {}

    /** The same without a word of it. */
    Bijlageplan leeg(Publicatieversie geen) {
        return new Bijlageplan(kenmerk, nummer, bijlage, vorm, datum, List.of(), geen, List.of(), List.of(), List.of());
    }

    /** The moment that is written in its files: nothing of when it was made. */
    Instant tijd() {
        var dag = datum == null ? LocalDate.EPOCH : datum;
        return dag.atStartOfDay(ZoneOffset.UTC).toInstant();
    }

    /** The fingerprint by which what was made of it is known. */
    String sleutel() {
        var inhoud = new Inhoud(kenmerk, nummer, bijlage.bestand().sha256(), vorm, datum, titel, stuk, vakken);
        return Sha256.hex(SOORT, JSON.writeValueAsBytes(inhoud));
    }

    /** What the public calls it; the name of the file and what its owner called it are not in it. */
    String naam() {
        var woorden = titel.stream()
                .map(deel -> switch (deel) {
                    case Openbaardeel.Woorden(var tekst, var vet, var cursief, var adres) -> tekst;
                    case Openbaardeel.Gelakt gelakt -> "[gelakt]";
                    case Openbaardeel.Noot noot -> "";
                })
                .collect(Collectors.joining())
                .strip();
        return "Bijlage " + nummer + (woorden.isEmpty() ? "" : ": " + woorden);
    }
}
