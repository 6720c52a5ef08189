package nl.nota.controle;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** G01: the total of a column is not the sum of what stands above it. */
final class Tabeltotaal implements Regel {
    private static final Pattern TOTAAL = Pattern.compile("(?:totaal|som|totalen)(?: .*)?", Pattern.CASE_INSENSITIVE);
    private static final int RIJEN = 2;
    private static final Regelblad BLAD = Regelblad.waarschuwing(
            "G01",
            "Het totaal van een kolom klopt niet",
            "Een fout in een tabel komt in de begroting of in de Kamer terug.",
            "| Jaar | Bedrag |\n| 2025 | 150 |\n| 2026 | 100 |\n| Totaal | 260 |",
            "| Jaar | Bedrag |\n| 2025 | 150 |\n| 2026 | 100 |\n| Totaal | 250 |");

    @Override
    public Regelblad blad() {
        return BLAD;
    }

    /** A cell of a row: where it stands in the words, and what it says. */
    private record Cel(int begin, String tekst) {}

    @Override
    public Stream<Bevinding> bevindingen(Drukproef proef) {
        var uit = new ArrayList<Bevinding>();
        var rijen = new ArrayList<Alinea>();
        for (var alinea : proef.tekst()) {
            if (!alinea.isRij()) rijen.clear();
            else if (isTotal(alinea)) {
                uit.addAll(judged(rijen, alinea));
                rijen.clear();
            } else rijen.add(alinea);
        }
        return uit.stream();
    }

    private static boolean isTotal(Alinea rij) {
        var cellen = cells(rij);
        return !cellen.isEmpty() && TOTAAL.matcher(cellen.getFirst().tekst()).matches();
    }

    private static List<Bevinding> judged(List<Alinea> boven, Alinea totaal) {
        if (boven.size() < RIJEN + 1) return List.of();
        var cellen = cells(totaal);
        return IntStream.range(1, cellen.size())
                .mapToObj(kolom -> judged(boven, totaal, cellen.get(kolom), kolom))
                .flatMap(een -> een)
                .toList();
    }

    private static Stream<Bevinding> judged(List<Alinea> boven, Alinea totaal, Cel cel, int kolom) {
        var gezegd = Getal.in(cel.tekst());
        var som = BigDecimal.ZERO;
        for (var rij : boven.subList(1, boven.size())) {
            var cellen = cells(rij);
            var getal = kolom < cellen.size() ? Getal.in(cellen.get(kolom).tekst()) : Getal.in("");
            if (getal.isEmpty() || isOther(cellen.get(kolom), cel)) return Stream.empty();
            som = som.add(getal.get());
        }
        if (gezegd.isEmpty() || isNear(som, gezegd.get(), boven.size())) return Stream.empty();
        var plek = totaal.plek(cel.begin(), cel.begin() + cel.tekst().length());
        return Stream.of(Bevinding.of(
                BLAD,
                plek,
                "De bedragen erboven zijn samen %s."
                        .formatted(som.toPlainString().replace('.', ','))));
    }

    /** A percentage, or something counted otherwise than the total. */
    private static boolean isOther(Cel een, Cel totaal) {
        return een.tekst().contains("%") || !Getal.unit(een.tekst()).equals(Getal.unit(totaal.tekst()));
    }

    /** Within what rounding explains: half a last digit a row. */
    private static boolean isNear(BigDecimal som, BigDecimal gezegd, int rijen) {
        var schaal = Math.max(som.scale(), gezegd.scale());
        var marge = schaal == 0
                ? BigDecimal.ZERO
                : BigDecimal.ONE.movePointLeft(schaal).multiply(BigDecimal.valueOf(rijen));
        var afronding = schaal == 0 ? BigDecimal.ONE : marge;
        return som.subtract(gezegd).abs().compareTo(afronding) <= 0;
    }

    private static List<Cel> cells(Alinea rij) {
        var uit = new ArrayList<Cel>();
        var tekst = rij.tekst();
        var begin = tekst.indexOf('|') + 1;
        for (var streep = tekst.indexOf('|', begin); streep >= 0; streep = tekst.indexOf('|', begin)) {
            var cel = tekst.substring(begin, streep);
            uit.add(new Cel(begin + cel.length() - cel.stripLeading().length(), cel.strip()));
            begin = streep + 1;
        }
        return uit;
    }
}
