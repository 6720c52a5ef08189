package nl.nota.inlezen;

import static nl.nota.inlezen.Lezing.Opmerking;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Makes lines of what stands above the first heading of a sheet, and has the head of the nota read from them. */
final class Bladkop {
    private final Kopgegevens kop;
    private final List<Opmerking> opmerkingen;
    private final List<Integer> ankers = new ArrayList<>();

    Bladkop(Kopgegevens kop, List<Opmerking> opmerkingen) {
        this.kop = kop;
        this.opmerkingen = opmerkingen;
    }

    void read(List<Stuk> hoofd, @Nullable Stuk titel, boolean metKoppen) {
        List<String> regels = new ArrayList<>();
        hoofd.stream().filter(stuk -> stuk != titel).forEach(stuk -> lines(stuk, regels));
        if (titel != null) kop.exactly(Veld.ONDERWERP, titel.tekst().strip().replaceAll("\\s+", " "), List.of());
        new Koplezer(regels, kop).read(metKoppen);
    }

    /** What is printed above and below pages says what the head does not; other words there are left out. */
    void pages(List<Stuk> paginakop, Kopgegevens ernaast) {
        List<String> regels = new ArrayList<>();
        paginakop.forEach(stuk -> {
            lines(stuk, regels);
            if (stuk.isTabel()) regels.add("");
        });
        new Koplezer(regels, ernaast).read(false);
        kop.addMissing(ernaast);
        List<String> over = new ArrayList<>(ernaast.voorTitel());
        over.addAll(ernaast.naTitel());
        String woorden = over.stream()
                .map(String::strip)
                .filter(r -> !r.isEmpty() && !Paginakop.isPaginanummer(r) && !isSaid(r))
                .distinct()
                .reduce((a, b) -> a + " · " + b)
                .orElse("");
        kop.leaveOut("paginatekst", woorden);
    }

    /** A field that each page repeats, or nothing but its label, or the number of a page. */
    private boolean isSaid(String regel) {
        return kop.says(regel)
                || Veld.of(regel) != null
                || regel.matches("(?i)(?:(?:pagina|blad)\\s*)?[0-9 /–—|-]*(?:van)?[0-9 /–—|-]*")
                || Datums.read(regel).isPresent();
    }

    /** The notes that are anchored in the head, where none can be. */
    List<String> noten(List<List<Loop>> noten) {
        List<String> uit = new ArrayList<>();
        for (int anker : ankers) {
            StringBuilder woorden = new StringBuilder();
            noten.get(anker).forEach(loop -> woorden.append(loop.tekst()));
            uit.add(woorden.toString().strip());
            uit.add("");
        }
        return uit;
    }

    private void lines(Stuk stuk, List<String> uit) {
        if (stuk.isTabel()) {
            table(stuk.rijen(), uit);
            return;
        }
        stuk.lopen().stream().filter(Loop::isAnker).forEach(loop -> ankers.add(loop.noot()));
        for (String regel : stuk.tekst().split("\n", -1)) uit.add(regel.strip());
    }

    private List<String> cell(List<Stuk> cel) {
        List<String> uit = new ArrayList<>();
        cel.forEach(stuk -> lines(stuk, uit));
        while (!uit.isEmpty() && uit.getLast().isEmpty()) uit.removeLast();
        while (!uit.isEmpty() && uit.getFirst().isEmpty()) uit.removeFirst();
        return uit;
    }

    private void table(List<List<List<Stuk>>> rijen, List<String> uit) {
        List<List<List<String>>> alle = rijen.stream()
                .map(rij ->
                        rij.stream().map(this::cell).filter(c -> !c.isEmpty()).toList())
                .toList();
        for (int i = 0; i < alle.size(); i++) {
            List<List<String>> rij = alle.get(i);
            boolean alleenLabels = rij.size() > 1 && rij.stream().allMatch(Bladkop::isLabel);
            if (alleenLabels && i + 1 < alle.size() && alle.get(i + 1).size() == rij.size()) {
                List<List<String>> onder = alle.get(++i);
                for (int c = 0; c < rij.size(); c++) pair(rij.get(c), onder.get(c), uit);
            } else {
                row(rij, uit);
            }
        }
    }

    private static void row(List<List<String>> rij, List<String> uit) {
        for (int c = 0; c < rij.size(); c++) {
            List<String> cel = rij.get(c);
            List<String> naast = c + 1 < rij.size() ? rij.get(c + 1) : List.of();
            boolean stapel =
                    cel.size() > 1 && cel.size() == naast.size() && cel.stream().allMatch(Bladkop::isLabel);
            if (isLabel(cel) && !naast.isEmpty() && !isLabel(naast.subList(0, 1))) {
                pair(cel, naast, uit);
                c++;
            } else if (stapel) {
                for (int r = 0; r < cel.size(); r++) pair(cel.subList(r, r + 1), naast.subList(r, r + 1), uit);
                c++;
            } else {
                uit.addAll(cel);
                uit.add("");
            }
        }
    }

    private static void pair(List<String> label, List<String> waarden, List<String> uit) {
        uit.add(label.getFirst());
        uit.addAll(waarden);
        uit.add("");
    }

    private static boolean isLabel(List<String> cel) {
        return cel.size() == 1 && isLabel(cel.getFirst());
    }

    private static boolean isLabel(String regel) {
        Veld.Regel label = Veld.of(regel);
        return label != null && label.waarde().isEmpty();
    }
}
