package nl.nota.inlezen;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The measures of the running text in a PDF.
 *
 * @param letter the size of its letters
 * @param links where its lines begin
 * @param rechts how far its lines reach
 * @param afstanden from line to line, by the size of the letters
 */
record Pdfmaat(double letter, double links, double rechts, Map<Long, Double> afstanden) {
    private static final double RUIM = 1.12;

    static Pdfmaat of(List<List<Pdfregel>> paginas) {
        Map<Long, Integer> maten = new HashMap<>();
        Map<Long, Integer> begin = new TreeMap<>();
        Map<Long, Map<Long, Integer>> stappen = new HashMap<>();
        for (List<Pdfregel> pagina : paginas)
            for (Pdfregel regel : pagina)
                for (Pdfregel.Deel deel : regel.delen())
                    maten.merge(Math.round(regel.maat() * 2), deel.tekst().length(), Integer::sum);
        double letter = most(maten) / 2.0;
        double rechts = 0;
        for (List<Pdfregel> pagina : paginas) {
            for (int i = 0; i < pagina.size(); i++) {
                Pdfregel regel = pagina.get(i);
                for (Pdfregel.Deel deel : regel.delen()) {
                    if (Math.abs(regel.maat() - letter) > 0.6 || deel.tekst().length() < 30) continue;
                    begin.merge(Math.round(deel.x()), deel.tekst().length(), Integer::sum);
                    rechts = Math.max(rechts, deel.rechts());
                }
                if (i > 0 && Math.abs(pagina.get(i - 1).maat() - regel.maat()) < 0.3)
                    stappen.computeIfAbsent(Math.round(regel.maat() * 2), m -> new HashMap<>())
                            .merge(Math.round((regel.y() - pagina.get(i - 1).y()) * 4), 1, Integer::sum);
            }
        }
        int veel = begin.values().stream().mapToInt(Integer::intValue).max().orElse(0);
        double links = begin.entrySet().stream()
                .filter(e -> e.getValue() >= veel / 4)
                .mapToDouble(Map.Entry::getKey)
                .min()
                .orElse(0);
        Map<Long, Double> afstanden = new HashMap<>();
        stappen.forEach((maat, telling) -> afstanden.put(maat, step(maat, telling) / 4.0));
        return new Pdfmaat(letter, links, rechts, afstanden);
    }

    /** From line to line within a paragraph: the smallest step that is no exception, not that between paragraphs. */
    private static long step(long maat, Map<Long, Integer> telling) {
        long meest = most(telling);
        int vaak = telling.getOrDefault(meest, 0);
        return telling.entrySet().stream()
                .filter(e -> e.getKey() >= 2 * maat && e.getKey() <= meest)
                .filter(e -> e.getValue() >= Math.max(2, vaak / 6))
                .mapToLong(Map.Entry::getKey)
                .min()
                .orElse(meest);
    }

    private static long most(Map<Long, Integer> telling) {
        return telling.entrySet().stream()
                .max(Map.Entry.<Long, Integer>comparingByValue().thenComparing(e -> -e.getKey()))
                .map(Map.Entry::getKey)
                .orElse(18L);
    }

    /** Whether there is more white between two lines than within a paragraph. */
    boolean isApart(Pdfregel boven, Pdfregel onder) {
        double gewoon = afstanden.getOrDefault(Math.round(onder.maat() * 2), 1.3 * onder.maat());
        double stap = Math.min(Math.max(gewoon, onder.maat()), 2 * onder.maat());
        return onder.y() - boven.y() > RUIM * stap;
    }
}
