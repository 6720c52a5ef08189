package nl.nota.nota;

import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** The tree of a text as maps and lists, ready to be written as JSON, and back. */
final class CanoniekeTekst {
    private CanoniekeTekst() {}

    static List<Object> of(Tekst tekst) {
        return tekst.blokken().stream().map(CanoniekeTekst::of).toList();
    }

    static Tekst read(JsonNode blokken) {
        return new Tekst(blokken.valueStream().map(CanoniekeTekst::blok).toList());
    }

    private static Object of(Blok blok) {
        return switch (blok) {
            case Blok.Alinea(List<Inline> inhoud) -> Map.of("soort", "alinea", "inhoud", inlines(inhoud));
            case Blok.Lijst lijst -> of(lijst);
            case Blok.Tabel(List<Blok.Rij> rijen) ->
                Map.of(
                        "soort",
                        "tabel",
                        "rijen",
                        rijen.stream()
                                .map(r -> r.cellen().stream()
                                        .map(c -> inlines(c.inhoud()))
                                        .toList())
                                .toList());
        };
    }

    private static Object of(Blok.Lijst lijst) {
        List<Object> punten = lijst.punten().stream()
                .<Object>map(p -> Map.of(
                        "inhoud",
                        inlines(p.inhoud()),
                        "lijsten",
                        p.lijsten().stream().map(CanoniekeTekst::of).toList()))
                .toList();
        return Map.of("soort", "lijst", "genummerd", lijst.genummerd(), "begin", lijst.begin(), "punten", punten);
    }

    private static List<Object> inlines(List<Inline> inhoud) {
        return inhoud.stream().map(CanoniekeTekst::of).toList();
    }

    private static Object of(Inline deel) {
        return switch (deel) {
            case Inline.Woorden(String tekst) -> Map.of("soort", "woorden", "tekst", tekst);
            case Inline.Vet(List<Inline> inhoud) -> Map.of("soort", "vet", "inhoud", inlines(inhoud));
            case Inline.Cursief(List<Inline> inhoud) -> Map.of("soort", "cursief", "inhoud", inlines(inhoud));
            case Inline.Link(List<Inline> inhoud, String adres) ->
                Map.of("soort", "link", "inhoud", inlines(inhoud), "adres", adres);
            case Inline.Voetnoot(List<Inline> inhoud) -> Map.of("soort", "voetnoot", "inhoud", inlines(inhoud));
        };
    }

    private static Blok blok(JsonNode node) {
        return switch (soort(node)) {
            case "alinea" -> new Blok.Alinea(inlines(node.required("inhoud")));
            case "lijst" -> lijst(node);
            case "tabel" ->
                new Blok.Tabel(node.required("rijen")
                        .valueStream()
                        .map(r -> new Blok.Rij(r.valueStream()
                                .map(c -> new Blok.Cel(inlines(c)))
                                .toList()))
                        .toList());
            default -> throw unknown(node);
        };
    }

    private static Blok.Lijst lijst(JsonNode node) {
        List<Blok.Punt> punten = node.required("punten")
                .valueStream()
                .map(p -> new Blok.Punt(
                        inlines(p.required("inhoud")),
                        p.required("lijsten")
                                .valueStream()
                                .map(CanoniekeTekst::lijst)
                                .toList()))
                .toList();
        return new Blok.Lijst(
                node.required("genummerd").booleanValue(),
                node.required("begin").intValue(),
                punten);
    }

    private static List<Inline> inlines(JsonNode delen) {
        return delen.valueStream().map(CanoniekeTekst::inline).toList();
    }

    private static Inline inline(JsonNode node) {
        return switch (soort(node)) {
            case "woorden" -> new Inline.Woorden(Canoniek.text(node, "tekst"));
            case "vet" -> new Inline.Vet(inlines(node.required("inhoud")));
            case "cursief" -> new Inline.Cursief(inlines(node.required("inhoud")));
            case "link" -> new Inline.Link(inlines(node.required("inhoud")), Canoniek.text(node, "adres"));
            case "voetnoot" -> new Inline.Voetnoot(inlines(node.required("inhoud")));
            default -> throw unknown(node);
        };
    }

    private static String soort(JsonNode node) {
        return Canoniek.text(node, "soort");
    }

    private static IllegalArgumentException unknown(JsonNode node) {
        return new IllegalArgumentException("A text holds no " + soort(node));
    }
}
