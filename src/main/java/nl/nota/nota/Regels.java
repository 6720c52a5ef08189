package nl.nota.nota;

import java.util.List;
import java.util.stream.Stream;

/** The running text of a rubriek without its markup: block after block, each footnote after the block of its anchor. */
final class Regels {
    private Regels() {}

    static Stream<String> of(Tekst tekst) {
        return tekst.blokken().stream().flatMap(Regels::of);
    }

    private static Stream<String> of(Blok blok) {
        return switch (blok) {
            case Blok.Alinea(List<Inline> inhoud) -> of(inhoud);
            case Blok.Lijst(boolean genummerd, int begin, List<Blok.Punt> punten) ->
                punten.stream()
                        .flatMap(p -> Stream.concat(
                                of(p.inhoud()), p.lijsten().stream().flatMap(Regels::of)));
            case Blok.Tabel(List<Blok.Rij> rijen) ->
                rijen.stream().flatMap(r -> r.cellen().stream()).flatMap(c -> of(c.inhoud()));
        };
    }

    private static Stream<String> of(List<Inline> inhoud) {
        Reeks reeks = Reeks.of(inhoud);
        StringBuilder woorden = new StringBuilder();
        Stream.Builder<String> noten = Stream.builder();
        for (int i = 0; i < reeks.size(); i++) {
            Inline.Voetnoot noot = reeks.merk(i).noot();
            if (noot == null) woorden.append(reeks.letter(i));
            else noten.add(Reeks.of(noot.inhoud()).letters());
        }
        return Stream.concat(Stream.of(woorden.toString()), noten.build());
    }
}
