package nl.nota.inlezen;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The letters of a paragraph of OpenDocument, with their dress, their notes and their links. */
final class Odftekst {
    private final Map<String, Loop> stijlen = new HashMap<>();
    private final List<List<Loop>> noten = new ArrayList<>();
    private final Map<String, Integer> weg = new TreeMap<>();
    private final List<Knoop> kaders = new ArrayList<>();

    Odftekst(List<Knoop> bronnen) {
        bronnen.forEach(bron -> bron.each(een -> {
            var letters = een.kind("text-properties");
            if (een.is("style"))
                stijlen.put(
                        een.get("name"),
                        new Loop(
                                "",
                                letters.get("font-weight").equals("bold"),
                                letters.get("font-style").equals("italic"),
                                "",
                                -1));
        }));
    }

    List<List<Loop>> noten() {
        return noten;
    }

    /** What was left out, and how often. */
    Map<String, Integer> weggelaten() {
        return weg;
    }

    /** The frames with words of their own that were passed since this was asked last. */
    List<Knoop> boxes() {
        var uit = List.copyOf(kaders);
        kaders.clear();
        return uit;
    }

    List<Loop> of(Knoop alinea) {
        var uit = new ArrayList<Loop>();
        letters(alinea, Loop.of(""), uit);
        return uit;
    }

    /** All words in it, paragraph by paragraph, without dress. */
    String plain(Knoop knoop) {
        var regels = new ArrayList<String>();
        for (var een : knoop.kinderen()) {
            if (een.is("p") || een.is("h")) {
                var woorden = new StringBuilder();
                of(een).forEach(loop -> woorden.append(loop.tekst()));
                regels.add(woorden.toString());
            } else if (!een.is(Knoop.LETTERS) && !een.is("annotation")) regels.add(plain(een));
        }
        regels.removeIf(String::isBlank);
        return String.join(" ", regels);
    }

    private void letters(Knoop knoop, Loop als, List<Loop> uit) {
        for (var een : knoop.kinderen())
            switch (een.naam()) {
                case Knoop.LETTERS -> uit.add(als.with(een.tekst().replaceAll("\\s+", " ")));
                case "s" -> uit.add(als.with(" "));
                case "tab" -> uit.add(als.with("\t"));
                case "line-break" -> uit.add(als.with("\n"));
                case "span" -> letters(een, dressed(een, als), uit);
                case "a" -> letters(een, new Loop("", als.vet(), als.cursief(), een.get("href"), -1), uit);
                case "note" -> note(een, als, uit);
                case "annotation", "annotation-end" -> {}
                case "frame", "custom-shape", "rect", "line" -> frame(een);
                default -> letters(een, als, uit);
            }
    }

    private Loop dressed(Knoop span, Loop als) {
        var stijl = stijlen.getOrDefault(span.get("style-name"), Loop.of(""));
        return new Loop("", als.vet() || stijl.vet(), als.cursief() || stijl.cursief(), als.adres(), -1);
    }

    private void note(Knoop noot, Loop als, List<Loop> uit) {
        var inhoud = new ArrayList<Loop>();
        for (var een : noot.kind("note-body").kinderen()) {
            if (!inhoud.isEmpty()) inhoud.add(Loop.of(" "));
            letters(een, Loop.of(""), inhoud);
        }
        noten.add(inhoud);
        uit.add(Loop.anker(noten.size() - 1, als.vet(), als.cursief()));
    }

    private void frame(Knoop kader) {
        if (kader.has("text-box")) kaders.add(kader.kind("text-box"));
        else if (kader.kinderen().stream().anyMatch(een -> een.is("p"))) kaders.add(kader);
        else weg.merge("afbeelding", 1, Integer::sum);
    }
}
