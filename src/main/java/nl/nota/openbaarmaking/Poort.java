package nl.nota.openbaarmaking;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.web.util.HtmlUtils;

/**
 * The gate before the public. It looks at everything that would become public in every way it knows for what must stay
 * inside, and is closed when it finds something or cannot look.
 */
final class Poort {
    private final Set<String> kader;

    /**
     * A gate for pieces of this make.
     *
     * @param leeg the same pieces of a nota without a word, so that the words of the form itself tell nothing
     */
    Poort(Map<String, byte[]> leeg) {
        kader = new HashSet<>();
        leeg.forEach((naam, bytes) -> {
            try {
                views(naam, bytes, false).forEach(zicht -> kader.addAll(zicht.woordenschat()));
            } catch (IOException e) {
                throw new IllegalStateException("The empty " + naam + " cannot be read", e);
            }
        });
    }

    /**
     * Everything by which what stays inside can still be known; empty when it may go out.
     *
     * @param binnen what stays inside, under where it stands
     * @param openbaar what may be read, line by line
     * @param stukken what would become public, each under its name as a file
     */
    List<Lek> leaks(List<Verborgen> binnen, List<String> openbaar, Map<String, byte[]> stukken) {
        return leaks(binnen, openbaar, stukken, Set.of());
    }

    /**
     * The same.
     *
     * @param beelden the names of those of which the sheets are pictures
     */
    List<Lek> leaks(List<Verborgen> binnen, List<String> openbaar, Map<String, byte[]> stukken, Set<String> beelden) {
        var bekend = new HashSet<>(kader);
        openbaar.forEach(regel -> bekend.addAll(Kaalvorm.words(regel)));
        var geheimen = binnen.stream()
                .map(een -> Geheim.of(een.plaats(), een.woorden(), bekend))
                .toList();
        var lekken = new ArrayList<Lek>();
        var tekst = Zicht.of("de tekst", String.join("\n", openbaar));
        geheimen.stream()
                .filter(geheim -> tekst.showsWhole(geheim.reeks()))
                .forEach(geheim -> lekken.add(new Lek(geheim.plaats(), tekst.waar())));
        var teZoeken = geheimen.stream()
                .filter(geheim -> !kader.containsAll(geheim.reeks()))
                .toList();
        stukken.forEach((naam, bytes) -> lekken.addAll(leaks(teZoeken, naam, bytes, beelden.contains(naam))));
        return lekken.stream().distinct().toList();
    }

    /** What stays inside of one place. */
    record Verborgen(String plaats, String woorden) {}

    private static List<Lek> leaks(List<Geheim> geheimen, String naam, byte[] bytes, boolean beelden) {
        var lekken = new ArrayList<Lek>();
        try {
            if (isPdf(bytes))
                Pdfbouw.against(bytes, beelden).forEach(wat -> lekken.add(new Lek("", naam + ": " + wat)));
            for (var zicht : views(naam, bytes, beelden))
                for (var geheim : geheimen) if (zicht.shows(geheim)) lekken.add(new Lek(geheim.plaats(), zicht.waar()));
        } catch (IOException | RuntimeException e) {
            lekken.add(new Lek("", naam + " is niet na te kijken"));
        }
        return lekken;
    }

    private static List<Zicht> views(String naam, byte[] bytes, boolean beelden) throws IOException {
        var uit = new ArrayList<Zicht>();
        uit.add(Zicht.of("de naam " + naam, naam));
        if (isPdf(bytes)) uit.addAll(Pdfzicht.of(naam, bytes, beelden));
        else {
            var tekst = new String(bytes, UTF_8);
            uit.add(Zicht.of(naam, tekst));
            uit.add(Zicht.of(naam + ", zonder opmaak", HtmlUtils.htmlUnescape(tekst.replaceAll("<[^>]*>", " "))));
        }
        return uit;
    }

    private static boolean isPdf(byte[] bytes) {
        return bytes.length > 4 && bytes[0] == '%' && bytes[1] == 'P' && bytes[2] == 'D' && bytes[3] == 'F';
    }
}
