package nl.nota.openbaarmaking;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.springframework.core.io.ClassPathResource;

/** Passages of which is written down what must be proposed in them, and what a search makes of them. */
final class Lakproef {
    private static final Pattern GEMERKT = Pattern.compile("\\{([A-Z_]+)\\|([^}]*)}");

    private final List<String> medewerkers = new ArrayList<>();
    private final List<String> publiek = new ArrayList<>();
    private final List<Passage> passages = new ArrayList<>();

    /** A passage: its text, and what must be found in it. */
    record Passage(String nummer, boolean val, String tekst, List<Vondst> moet) {}

    /** Letters and digits that must be found, and how many of the proposals were right. */
    record Uitslag(Map<Laksoort, int[]> gevonden, int juist, int onjuist, List<String> verslag) {
        double recall(List<Laksoort> soorten) {
            var alle = soorten.stream().mapToInt(een -> of(een)[1]).sum();
            return soorten.stream().mapToInt(een -> of(een)[0]).sum() / (double) alle;
        }

        int aantal(List<Laksoort> soorten) {
            return soorten.stream().mapToInt(een -> of(een)[1]).sum();
        }

        double precision() {
            return juist / (double) (juist + onjuist);
        }

        private int[] of(Laksoort soort) {
            return gevonden.getOrDefault(soort, new int[2]);
        }
    }

    static Lakproef read(String... namen) {
        var proef = new Lakproef();
        for (var naam : namen) lines(naam).forEach(proef::add);
        return proef;
    }

    private static List<String> lines(String naam) {
        try {
            return new ClassPathResource("nl/nota/openbaarmaking/" + naam)
                    .getContentAsString(UTF_8)
                    .lines()
                    .filter(regel -> !regel.isBlank() && !regel.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void add(String regel) {
        var velden = regel.split("\\|", 3);
        switch (velden[0]) {
            case "medewerker" -> medewerkers.add(velden[1]);
            case "publiek" -> publiek.add(velden[1]);
            default -> passages.add(passage(velden[0], velden[1].equals("VAL"), velden[2]));
        }
    }

    private static Passage passage(String nummer, boolean val, String gemerkt) {
        var tekst = new StringBuilder();
        var moet = new ArrayList<Vondst>();
        var zoeker = GEMERKT.matcher(gemerkt);
        var vorig = 0;
        while (zoeker.find()) {
            tekst.append(gemerkt, vorig, zoeker.start());
            moet.add(new Vondst(
                    tekst.length(), tekst.length() + zoeker.group(2).length(), Laksoort.valueOf(zoeker.group(1))));
            tekst.append(zoeker.group(2));
            vorig = zoeker.end();
        }
        return new Passage(nummer, val, tekst + gemerkt.substring(vorig), moet);
    }

    List<Passage> passages() {
        return List.copyOf(passages);
    }

    /** Each passage is a nota of its own. */
    Uitslag judge() {
        var zoeker = Lakzoeker.knowing(medewerkers, publiek);
        var gevonden = new EnumMap<Laksoort, int[]>(Laksoort.class);
        var verslag = new ArrayList<String>();
        int[] oordeel = new int[2];
        for (var passage : passages) {
            var deel = new Lakdeel("proef", Lakdeel.Soort.RUBRIEK, "Proef", passage.tekst());
            var voorstellen = zoeker.search(List.of(deel));
            for (var moet : passage.moet()) {
                var geteld = gevonden.computeIfAbsent(moet.soort(), soort -> new int[2]);
                geteld[1]++;
                if (isCovered(passage.tekst(), moet, voorstellen)) geteld[0]++;
                else
                    verslag.add(passage.nummer() + " niet gevonden: "
                            + passage.tekst().substring(moet.begin(), moet.eind()));
            }
            for (var een : voorstellen) {
                var juist = isWithin(passage, een);
                oordeel[juist ? 0 : 1]++;
                if (!juist) verslag.add(passage.nummer() + " te veel: " + een.woorden() + " (" + een.soort() + ")");
            }
        }
        return new Uitslag(gevonden, oordeel[0], oordeel[1], verslag);
    }

    private static boolean isCovered(String tekst, Vondst moet, List<Lakvoorstel> voorstellen) {
        for (var i = moet.begin(); i < moet.eind(); i++) {
            var plaats = tekst.codePointCount(0, i);
            if (Character.isLetterOrDigit(tekst.charAt(i))
                    && voorstellen.stream()
                            .noneMatch(een -> een.plaats().begin() <= plaats
                                    && plaats < een.plaats().eind())) return false;
        }
        return true;
    }

    /** No letter or digit of a proposal may be one that must stay. */
    private static boolean isWithin(Passage passage, Lakvoorstel een) {
        for (var i = een.plaats().begin(); i < een.plaats().eind(); i++) {
            var plaats = passage.tekst().offsetByCodePoints(0, i);
            if (Character.isLetterOrDigit(passage.tekst().codePointAt(plaats))
                    && passage.moet().stream().noneMatch(moet -> moet.begin() <= plaats && plaats < moet.eind()))
                return false;
        }
        return true;
    }
}
