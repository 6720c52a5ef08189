package nl.nota.opmerking.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import nl.nota.nota.Blok;
import nl.nota.nota.Inhoud;
import nl.nota.nota.Inline;
import nl.nota.nota.Leeswoorden;
import nl.nota.nota.Opmaak;
import nl.nota.nota.Tekst;
import org.jspecify.annotations.Nullable;

/** The words of the paragraph or item that somebody pointed at on the sheet: its place in the rubriek, as 0 or 2.1. */
final class Alineawijzer {
    private Alineawijzer() {}

    /** Its words as a reader sees them; null when there is no such place. */
    static @Nullable String words(Inhoud inhoud, String rubriek, @Nullable String plaats) {
        if (plaats == null || !plaats.matches("\\d{1,4}(\\.\\d{1,4}){0,9}")) return null;
        var pad = new ArrayList<>(
                Arrays.stream(plaats.split("\\.", -1)).map(Integer::valueOf).toList());
        return inhoud.rubrieken().stream()
                .filter(een -> een.code().equals(rubriek))
                .map(een -> blok(een.tekst().blokken(), pad))
                .map(Alineawijzer::read)
                .filter(woorden -> !woorden.isEmpty())
                .findFirst()
                .orElse(null);
    }

    private static List<Inline> blok(List<Blok> blokken, List<Integer> pad) {
        var hier = pad.removeFirst();
        if (hier >= blokken.size()) return List.of();
        return switch (blokken.get(hier)) {
            case Blok.Alinea(var inhoud) -> inhoud;
            case Blok.Lijst lijst -> item(lijst, pad);
            case Blok.Tabel tabel -> List.of();
        };
    }

    /** From list to item, and from item to the list in it, in turns. */
    private static List<Inline> item(Blok.Lijst lijst, List<Integer> pad) {
        if (pad.isEmpty() || pad.getFirst() >= lijst.punten().size()) return List.of();
        var punt = lijst.punten().get(pad.removeFirst());
        if (pad.isEmpty()) return punt.inhoud();
        var onder = pad.removeFirst();
        return onder < punt.lijsten().size() ? item(punt.lijsten().get(onder), pad) : List.of();
    }

    private static String read(List<Inline> inhoud) {
        if (inhoud.isEmpty()) return "";
        var opmaak = Opmaak.write(new Tekst(List.of(new Blok.Alinea(inhoud))), 1);
        return Leeswoorden.of(opmaak.tekst()).woorden();
    }
}
