package nl.nota.inlezen;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.nota.kern.Sha256;
import nl.nota.nota.Kop;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * What the product remembers beside a file that it wrote: which paragraphs it printed itself, and which codes its lists
 * hold. What somebody changed in the file is no longer the same, and is read as it stands there.
 */
final class Eigenopdruk {
    static final String GEDRUKT = "nota.opdruk";
    static final String LIJSTEN = "nota.lijsten";
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final String STIJL = "notaopdruk";
    private final Set<String> gedrukt;
    private final List<List<String>> lijsten;

    private Eigenopdruk(Set<String> gedrukt, List<List<String>> lijsten) {
        this.gedrukt = gedrukt;
        this.lijsten = lijsten;
    }

    static Eigenopdruk of(Map<String, String> eigenschappen) {
        Set<String> gedrukt = Set.of(eigenschappen.getOrDefault(GEDRUKT, "").split(" ")).stream()
                .collect(Collectors.toSet());
        return new Eigenopdruk(gedrukt, lists(eigenschappen.getOrDefault(LIJSTEN, "[]")));
    }

    private static List<List<String>> lists(String json) {
        try {
            List<List<String>> uit = new ArrayList<>();
            for (String[] lijst : JSON.readValue(json, String[][].class)) uit.add(List.of(lijst));
            return uit;
        } catch (JacksonException | NullPointerException e) {
            return List.of();
        }
    }

    /** Whether the product printed this paragraph, and nobody changed it. */
    boolean isPrinted(Stuk stuk) {
        return stuk.stijl().startsWith(STIJL) && gedrukt.contains(mark(stuk.tekst()));
    }

    /** The codes that were printed as these words; none when nobody knows. */
    List<String> codes(String woorden) {
        return lijsten.stream()
                .filter(lijst -> Wordkop.opsomming(lijst).equals(woorden))
                .findFirst()
                .orElse(List.of());
    }

    static String printed(List<String> alineas) {
        return alineas.stream().map(Eigenopdruk::mark).distinct().collect(Collectors.joining(" "));
    }

    static String lists(Wordnota was, Wordnota wordt) {
        List<List<String>> uit = new ArrayList<>();
        for (Wordnota nota : List.of(was, wordt)) {
            Kop kop = nota.inhoud().kop();
            for (List<String> lijst : List.of(kop.aan(), kop.samengewerkt(), kop.afschrift()))
                if (!lijst.isEmpty() && !uit.contains(lijst)) uit.add(lijst);
        }
        return JSON.writeValueAsString(uit);
    }

    private static String mark(String tekst) {
        return Sha256.hex(tekst.strip().replaceAll("\\s+", " ").getBytes(StandardCharsets.UTF_8))
                .substring(0, 16);
    }
}
