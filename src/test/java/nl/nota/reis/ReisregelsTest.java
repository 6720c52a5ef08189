package nl.nota.reis;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A journey does what a person can do: it finds things by role and name, and nothing behind the screen. */
class ReisregelsTest {
    private static final Path REIZEN = Path.of("src/test/java/nl/nota/reis");

    /** What no person at a screen does. */
    private static final Map<String, Pattern> REGELS = new TreeMap<>(Map.of(
            "types an address", Pattern.compile("navigate\\(\"|navigate\\([a-z]|typtHetAdres\\("),
            "looks at the markup", Pattern.compile("\\.locator\\(|querySelector|getByTestId|closest\\("),
            "finds by something else than a role", Pattern.compile("getBy(Text|Label|Placeholder|Title|AltText)\\("),
            "runs a script", Pattern.compile("\\.evaluate\\("),
            "forces or waits", Pattern.compile("setForce|waitForTimeout|waitForSelector|waitForURL"),
            "is skipped", Pattern.compile("@Disable" + "d|\\bassume[A-Z]"),
            "reaches behind the screen", Pattern.compile("JdbcClient|JdbcTemplate|\\.owner\\(\\)"),
            "drives the browser itself", Pattern.compile("import com\\.microsoft")));

    /** Who may all the same, and why. */
    private static final Map<String, Map<String, String>> UITZONDERINGEN = Map.ofEntries(
            Map.entry(
                    "Gebruiker",
                    Map.of(
                            "types an address", "opens the product, and follows the link in a mail",
                            "finds by something else than a role", "a summary has no role of its own",
                            "drives the browser itself", "it is the driver")),
            Map.entry(
                    "Kijker",
                    Map.of(
                            "finds by something else than a role",
                            "reads what a page says, and a day, a password and a file have no role of their" + " own",
                            "drives the browser itself",
                            "it is the driver")),
            Map.entry(
                    "Sleutelbos",
                    Map.of("types an address", "opens the product", "drives the browser itself", "it is the driver")),
            Map.entry("Bediening", Map.of("drives the browser itself", "it is the hand of the driver")),
            Map.entry("Muis", Map.of("drives the browser itself", "it is the hand of the driver")),
            Map.entry("Vinger", Map.of("drives the browser itself", "it is the hand of the driver")),
            Map.entry(
                    "Toetsenbord",
                    Map.of(
                            "drives the browser itself", "it is the hand of the driver",
                            "runs a script", "reads which option of a list is chosen")),
            Map.entry(
                    "Focus",
                    Map.of(
                            "drives the browser itself", "it is the eye of the driver",
                            "runs a script", "sees where the outline of the focus is",
                            "looks at the markup", "sees whether something stands in the content of the page")),
            Map.entry(
                    "Schrijfvlak",
                    Map.of(
                            "drives the browser itself", "it is the hand of the driver",
                            "looks at the markup", "finds the plain field below an editor",
                            "runs a script", "sees whether an editor stands over the field")),
            Map.entry(
                    "BijlagenJourney",
                    Map.of(
                            "types an address", "opens the product",
                            "drives the browser itself", "sends files that no person has",
                            "finds by something else than a role", "a field for files has no role of its own",
                            "looks at the markup", "counts the bars of the files")),
            Map.entry("Blik", Map.of("drives the browser itself", "it is the eye of the driver")),
            Map.entry(
                    "ZichtbaarheidJourney",
                    Map.of("types an address", "it is about what somebody finds at an address that is not theirs")),
            Map.entry(
                    "GroteWandelingJourney",
                    Map.of("types an address", "the audit has no list, and comes with an address from elsewhere")),
            Map.entry(
                    "ToegangJourney",
                    Map.of("reaches behind the screen", "gives the demo its password back for the next test")),
            Map.entry("KlikkenJourney", instrument("clicks as no measured person does: twice, in two tabs, offline")),
            Map.entry("SchrijvenJourney", instrument("pastes what another program copied")),
            Map.entry(
                    "VerbrokenJourney",
                    instrument("loses its line and its visit, presses slowly, and opens the browser's storage")),
            Map.entry("Schrijftafel", Map.of("looks at the markup", "reads the line that says what was saved")),
            Map.entry(
                    "BinnenJourney", instrument("selects by keys, and looks at what the editor shows beside the text")),
            Map.entry(
                    "LakselectieJourney",
                    instrument("selects words by keys and by finger, and looks at what they become")),
            Map.entry("ControleJourney", instrument("looks at what stands beside one field, and under one rule")),
            Map.entry("SlepenJourney", instrument("drags a file, which has no role, and looks at what lights up")),
            Map.entry("BriefJourney", instrument("looks at a letter on a tablet that lies on its side")),
            Map.entry("AfgebrokenJourney", instrument("kills the server, and hears what it said it has")),
            Map.entry("PasskeyJourney", instrument("is the device that makes and shows passkeys")),
            Map.entry("ElkeBladzijdeTest", instrument("visits every address there is")),
            Map.entry("KanarieTest", Map.of("drives the browser itself", "shows the instrument pages that are wrong")),
            Map.entry("Bladcontrole", instrument("measures a page")),
            Map.entry("Tabgang", instrument("measures a page")));

    @Test
    void nobodyDoesWhatAPersonDoesNotButForAReason() {
        var gevonden = new HashSet<String>();
        for (var bestand : files())
            REGELS.forEach((regel, wat) -> {
                if (wat.matcher(text(bestand)).find()) gevonden.add(name(bestand) + " " + regel);
            });
        var uitgezonderd = allowed();
        assertThat(gevonden).as("allowed but not done").containsAll(withoutInstruments(uitgezonderd));
        assertThat(uitgezonderd).as("done but not allowed").containsAll(gevonden);
    }

    @Test
    void theKeyboardHasNoMouse() {
        assertThat(text(REIZEN.resolve("Toetsenbord.java")))
                .doesNotContain(".click(", ".tap(", ".fill(", ".check(", "setChecked(", "selectOption(");
    }

    /** What looks at every page from outside is no journey. */
    private static Map<String, String> instrument(String waarom) {
        var alles = new TreeMap<String, String>();
        REGELS.keySet().forEach(regel -> alles.put(regel, waarom));
        return alles;
    }

    private static Set<String> allowed() {
        var allen = new HashSet<String>();
        UITZONDERINGEN.forEach((wie, regels) -> regels.keySet().forEach(regel -> allen.add(wie + " " + regel)));
        return allen;
    }

    private static Set<String> withoutInstruments(Set<String> allen) {
        var over = new HashSet<>(allen);
        UITZONDERINGEN.forEach((wie, regels) -> {
            if (regels.size() == REGELS.size()) over.removeIf(een -> een.startsWith(wie + " "));
        });
        return over;
    }

    private static List<Path> files() {
        try (Stream<Path> files = Files.list(REIZEN)) {
            return files.filter(file -> !name(file).equals("ReisregelsTest")).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String name(Path file) {
        return file.getFileName().toString().replace(".java", "");
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
