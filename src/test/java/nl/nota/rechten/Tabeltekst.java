package nl.nota.rechten;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.core.io.ClassPathResource;

/** The page that people keep by hand, as rows of cells under its headings. */
final class Tabeltekst {
    private final String tekst;
    private final Map<String, List<List<String>>> gelezen = new ConcurrentHashMap<>();
    private final Map<String, Map<String, List<List<String>>>> gezocht = new ConcurrentHashMap<>();

    private Tabeltekst(String tekst) {
        this.tekst = tekst;
    }

    static Tabeltekst ofTheHouse() {
        try {
            return new Tabeltekst(
                    new ClassPathResource("nl/nota/rechten.md").getContentAsString(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    List<List<String>> rows(String kop) {
        return gelezen.computeIfAbsent(kop, this::read);
    }

    /** The rows under this heading that begin with this cell. */
    List<List<String>> rows(String kop, String eerste) {
        return gezocht.computeIfAbsent(kop, een -> rows(een).stream().collect(Collectors.groupingBy(List::getFirst)))
                .getOrDefault(eerste, List.of());
    }

    /** The same page with one line left out. */
    Tabeltekst without(String regel) {
        return new Tabeltekst(tekst.replace(regel + "\n", ""));
    }

    /** The same page with other rows under this heading. */
    Tabeltekst with(String kop, List<List<String>> rijen) {
        var anders = new Tabeltekst(tekst);
        anders.gelezen.putAll(gelezen);
        anders.gelezen.put(kop, List.copyOf(rijen));
        return anders;
    }

    /** The headings that have a table, in their order. */
    List<String> koppen() {
        return Arrays.stream(tekst.split("\n## ", -1))
                .skip(1)
                .filter(deel -> deel.contains("\n| "))
                .map(deel -> deel.substring(0, deel.indexOf('\n')))
                .toList();
    }

    /** The lines of the table under this heading, as they stand. */
    Stream<String> lines(String kop) {
        return part(kop).lines().filter(regel -> regel.startsWith("| ")).skip(2);
    }

    private List<List<String>> read(String kop) {
        return lines(kop)
                .map(regel -> Arrays.stream(
                                regel.substring(1, regel.length() - 1).split("\\|", -1))
                        .map(cel -> cel.strip().replace("`", ""))
                        .toList())
                .toList();
    }

    private String part(String kop) {
        return Arrays.stream(tekst.split("\n## ", -1))
                .filter(een -> een.startsWith(kop + "\n"))
                .findFirst()
                .orElseThrow();
    }
}
