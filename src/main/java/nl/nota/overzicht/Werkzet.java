package nl.nota.overzicht;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a work list tells of one turn: where the nota lies, since when and until when.
 *
 * @param wie the code, or empty for the drafters and the secretariaat
 * @param bij the shown name of the person it was given to by name, or null
 */
public record Werkzet(
        AanZet.Wie soort,
        String wie,
        @Nullable String bij,
        Gevraagd gevraagd,
        Instant sinds,
        @Nullable LocalDate uiterlijk,
        @Nullable LocalDate vanaf) {
    private static final JsonMapper JSON = new JsonMapper();
    private static final TypeReference<List<Werkzet>> REEKS = new TypeReference<>() {};

    static String write(List<AanZet> beurten) {
        return JSON.writeValueAsString(
                beurten.stream().map(Werkzet::of).distinct().toList());
    }

    static List<Werkzet> read(String json) {
        return JSON.readValue(json, REEKS);
    }

    static Werkzet of(AanZet zet) {
        var bij = zet.bij();
        return new Werkzet(
                zet.soort(),
                zet.wie(),
                bij == null ? null : bij.naam(),
                zet.gevraagd(),
                zet.sinds(),
                zet.uiterlijk(),
                zet.vanaf());
    }

    /** The same for who need not know to whom another party gave it. */
    Werkzet withoutName() {
        return new Werkzet(soort, wie, null, gevraagd, sinds, uiterlijk, vanaf);
    }

    /** The code, or what the person is. */
    public String naam() {
        return wie.isEmpty() ? soort.name() : wie;
    }
}
