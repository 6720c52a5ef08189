package nl.nota.controle;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** D09: some papers of parliament are called Kamerstuk and others are not, or without a capital. */
final class Kamerstuklabel implements Regel {
    private static final Regelblad BLAD = Regelblad.waarschuwing(
            "D09",
            "Kamerstukken worden verschillend aangehaald",
            "De huisnotatie is steeds Kamerstuk, met een hoofdletter; zo is zeker dat het om een stuk van de Kamer"
                    + " gaat.",
            "Zie de motie (31 125, nr. 135) en de brief (Kamerstuk 31 125, nr. 139).",
            "Zie de motie (Kamerstuk 31 125, nr. 135) en de brief (Kamerstuk 31 125, nr. 139).");

    @Override
    public Regelblad blad() {
        return BLAD;
    }

    @Override
    public Stream<Bevinding> bevindingen(Drukproef proef) {
        var alle = Vermelding.in(proef).toList();
        var gemengd = alle.stream().anyMatch(Vermelding::hasLabel);
        return alle.stream().map(een -> judged(een, gemengd, alle)).filter(Objects::nonNull);
    }

    private static @org.jspecify.annotations.Nullable Bevinding judged(
            Vermelding een, boolean gemengd, List<Vermelding> alle) {
        if (een.label().startsWith("k"))
            return Bevinding.of(BLAD, een.treffer().plek("label"), "Kamerstuk krijgt een hoofdletter.")
                    .with(Verbetering.into("K" + een.label().substring(1)));
        if (een.hasLabel() || !gemengd || follows(een, alle)) return null;
        var woorden = een.treffer().plek().citaat();
        var meer = een.treffer().tekst().contains("nrs.");
        return een.treffer()
                .bevinding(BLAD, "Bij andere stukken staat Kamerstuk ervoor, bij %s niet.".formatted(woorden))
                .with(new Verbetering("Zet Kamerstuk ervoor", (meer ? "Kamerstukken " : "Kamerstuk ") + woorden));
    }

    /** The second of Kamerstukken 31 125, nr. 135 en 36 124, nr. 19 needs no label of its own. */
    private static boolean follows(Vermelding een, List<Vermelding> alle) {
        var voor = een.treffer().before();
        return alle.stream()
                .filter(ander -> ander.label().endsWith("ken")
                        && ander.treffer().alinea() == een.treffer().alinea())
                .anyMatch(ander -> ander.treffer().gevonden().end()
                                < een.treffer().gevonden().start()
                        && !voor.substring(ander.treffer().gevonden().end()).contains(")"));
    }
}
