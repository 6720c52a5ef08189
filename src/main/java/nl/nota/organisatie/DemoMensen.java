package nl.nota.organisatie;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.nota.web.DemoOnly;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** The invented people of the demo, in the order in which the login page lists them. */
@Component
@DemoOnly
public class DemoMensen {
    /** The password of each of them. */
    public static final String WACHTWOORD = "nota";

    /** Somebody of the demo; {@code werk} says in a few words what this person is there for. */
    public record Persoon(
            String gebruikersnaam, String naam, String werk, String onderdeel, Set<String> codes, Set<Rol> rollen) {
        /** The same in every demo, so that they are known wherever they are found. */
        UUID id() {
            return UUID.nameUUIDFromBytes(("demo " + gebruikersnaam).getBytes(StandardCharsets.UTF_8));
        }
    }

    private final List<Persoon> all = read();

    public List<Persoon> all() {
        return all;
    }

    /** By which each of them is known in a database. */
    public static UUID[] ids() {
        return read().stream().map(Persoon::id).toArray(UUID[]::new);
    }

    private static List<Persoon> read() {
        try {
            var file = new ClassPathResource("db/demo/medewerkers.csv").getContentAsString(StandardCharsets.UTF_8);
            return file.lines().skip(1).map(DemoMensen::persoon).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Persoon persoon(String line) {
        var cell = line.split(";", -1);
        var rollen = words(cell[5]).stream().map(Rol::valueOf).collect(Collectors.toSet());
        return new Persoon(cell[0], cell[1], cell[2], cell[3], words(cell[4]), rollen);
    }

    private static Set<String> words(String cell) {
        return Arrays.stream(cell.split(" ", -1))
                .filter(word -> !word.isEmpty())
                .collect(Collectors.toSet());
    }
}
