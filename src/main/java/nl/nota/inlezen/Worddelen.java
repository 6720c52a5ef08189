package nl.nota.inlezen;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Which part of a Word file is what: the text, its styles, its notes; nothing outside the file is ever fetched. */
final class Worddelen {
    private final Pakket pakket;
    private final String tekst;
    private final Map<String, Map<String, Verwijzing>> verwijzingen = new HashMap<>();

    /** A reference to another part, or to an address. */
    record Verwijzing(String soort, String doel, boolean buiten) {}

    Worddelen(Pakket pakket) {
        this.pakket = pakket;
        Knoop typen = pakket.read("[Content_Types].xml");
        typen.kinderen().forEach(type -> {
            String soort = type.get("ContentType");
            if (soort.contains("macroEnabled") || soort.contains("vbaProject"))
                throw new Weigering("inlezen.docx.macro");
        });
        this.tekst = references("").values().stream()
                .filter(v -> v.soort().equals("officeDocument") && !v.buiten())
                .map(Verwijzing::doel)
                .findFirst()
                .orElseThrow(() -> new Weigering("inlezen.docx.geen-word"));
        if (!pakket.has(tekst) || !pakket.read(tekst).is("w:document")) throw new Weigering("inlezen.docx.geen-word");
    }

    Pakket pakket() {
        return pakket;
    }

    /** The name of the part with the text itself. */
    String tekst() {
        return tekst;
    }

    /** The parts of a kind that the text refers to, for instance styles. */
    Knoop deel(String soort) {
        return references(tekst).values().stream()
                .filter(v -> v.soort().equals(soort) && !v.buiten())
                .map(v -> pakket.read(v.doel()))
                .findFirst()
                .orElseGet(() -> new Knoop(""));
    }

    /** The name of the part of a kind; empty when there is none. */
    String naam(String soort) {
        return references(tekst).values().stream()
                .filter(v -> v.soort().equals(soort) && !v.buiten())
                .map(Verwijzing::doel)
                .findFirst()
                .orElse("");
    }

    /** The references of a part, by id. */
    Map<String, Verwijzing> references(String van) {
        return verwijzingen.computeIfAbsent(van, this::read);
    }

    private Map<String, Verwijzing> read(String van) {
        int streep = van.lastIndexOf('/');
        String map = streep < 0 ? "" : van.substring(0, streep + 1);
        Knoop lijst = pakket.read(map + "_rels/" + van.substring(streep + 1) + ".rels");
        Map<String, Verwijzing> uit = new HashMap<>();
        for (Knoop een : lijst.kinderen()) {
            String soort = een.get("Type");
            boolean buiten = een.get("TargetMode").equals("External");
            String doel = buiten ? een.get("Target") : path(map, een.get("Target"));
            uit.put(een.get("Id"), new Verwijzing(soort.substring(soort.lastIndexOf('/') + 1), doel, buiten));
        }
        return uit;
    }

    private static String path(String map, String doel) {
        if (doel.startsWith("/")) return doel.substring(1);
        List<String> stappen = new ArrayList<>();
        for (String stap : (map + doel).split("/", -1)) {
            if (stap.equals("..") && !stappen.isEmpty()) stappen.removeLast();
            else if (!stap.equals(".") && !stap.equals("..")) stappen.add(stap);
        }
        return String.join("/", stappen);
    }
}
