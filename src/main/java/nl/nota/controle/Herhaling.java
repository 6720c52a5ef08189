package nl.nota.controle;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** D26: nearly the same sentence twice. */
final class Herhaling implements Regel {
    private static final Pattern GEENLETTER = Pattern.compile("[^\\p{L}\\p{N}€%]+");
    private static final int KORT = 8;
    private static final int DRUK = 40;
    private static final double GELIJK = 0.8;
    private static final Regelblad BLAD = Regelblad.hint(
            "D26",
            "Bijna dezelfde zin staat er twee keer",
            "De lezer zoekt naar het verschil; één keer is genoeg.",
            "In lijn met moties informeert u de Kamer over deze resultaten.\n\n"
                    + "In lijn met moties informeert u de Kamer nu over deze resultaten.",
            "In lijn met moties informeert u de Kamer over deze resultaten.");

    @Override
    public Regelblad blad() {
        return BLAD;
    }

    /** A sentence and the words in it. */
    private record Woordenzin(Zin zin, List<String> woorden, Set<String> verzameling) {
        List<String> drietallen() {
            var uit = new ArrayList<String>();
            for (var i = 0; i + 2 < woorden.size(); i++)
                uit.add(woorden.get(i) + " " + woorden.get(i + 1) + " " + woorden.get(i + 2));
            return uit;
        }

        boolean isLike(Woordenzin ander) {
            var klein = Math.min(verzameling.size(), ander.verzameling.size());
            var samen = verzameling.stream().filter(ander.verzameling::contains).count();
            return samen >= GELIJK * klein;
        }
    }

    @Override
    public Stream<Bevinding> bevindingen(Drukproef proef) {
        Map<String, List<Woordenzin>> bekend = new HashMap<>();
        var uit = new ArrayList<Bevinding>();
        for (var alinea : proef.tekst()) {
            if (alinea.isRij() || alinea.plaats().voetnoot() != null) continue;
            for (var zin : Zin.of(alinea)) {
                var woorden = List.of(GEENLETTER.split(zin.tekst().toLowerCase(Locale.ROOT)));
                if (woorden.size() < KORT) continue;
                judge(new Woordenzin(zin, woorden, new HashSet<>(woorden)), bekend, uit);
            }
        }
        return uit.stream();
    }

    private static void judge(Woordenzin zin, Map<String, List<Woordenzin>> bekend, List<Bevinding> uit) {
        var drietallen = zin.drietallen();
        var eerder = drietallen.stream()
                .flatMap(drie -> bekend.getOrDefault(drie, List.of()).stream())
                .distinct()
                .limit(DRUK)
                .filter(zin::isLike)
                .findFirst();
        eerder.ifPresent(ander -> uit.add(Bevinding.of(
                BLAD,
                zin.zin().plek(),
                "Dit staat ook al elders: “%s”".formatted(ander.zin().tekst()))));
        drietallen.forEach(drie -> {
            var lijst = bekend.computeIfAbsent(drie, sleutel -> new ArrayList<>());
            if (lijst.size() < DRUK) lijst.add(zin);
        });
    }
}
