package nl.nota.inlezen;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Takes apart what stands on the pages of a PDF: the text, and the reference column and page headers beside it. */
final class Pdfpaginas {
    private static final Pattern PAGINA = Pattern.compile(
            ".*\\b(?:pagina|blad)\\s*[0-9]{1,3}(?:\\s*(?:van|/)\\s*[0-9]{1,3})?|[-–— ]*[0-9]{1,3}(?: ?(?:/|van)"
                    + " ?[0-9]{1,3})?[-–— ]*",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
    private static final double SMALST = 60;
    private static final double RUIMTE = 2.2;
    private static final int LANGSTE_VELD = 45;

    private final List<List<Pdfregel>> romp = new ArrayList<>();
    private final List<List<Pdfregel>> ernaast = new ArrayList<>();
    private final double hoogte;
    private final Pdfmaat maat;

    Pdfpaginas(List<List<Pdfregel>> paginas, double hoogte, Pdfmaat maat) {
        this.hoogte = hoogte;
        this.maat = maat;
        Set<String> eerste = paginas.getFirst().stream()
                .flatMap(r -> r.delen().stream())
                .map(Pdfregel.Deel::tekst)
                .collect(Collectors.toSet());
        for (int i = 0; i < paginas.size(); i++) page(paginas.get(i), i > 0, eerste);
    }

    List<List<Pdfregel>> romp() {
        return romp;
    }

    List<List<Pdfregel>> ernaast() {
        return ernaast;
    }

    private void page(List<Pdfregel> pagina, boolean vervolg, Set<String> eerste) {
        List<Pdfregel> hier = new ArrayList<>();
        List<Pdfregel> kop = new ArrayList<>();
        for (Pdfregel regel : pagina) {
            boolean voet =
                    regel.y() > 0.88 * hoogte && PAGINA.matcher(regel.tekst()).matches();
            boolean rand = regel.y() < 0.1 * hoogte || regel.y() > 0.9 * hoogte;
            boolean merking = rand && Stempel.rubricering(regel.tekst().split(" · ", 2)[0]) != null;
            boolean herhaald = vervolg
                    && regel.y() < 0.25 * hoogte
                    && hier.isEmpty()
                    && regel.delen().stream()
                            .allMatch(d -> d.tekst().length() <= LANGSTE_VELD && eerste.contains(d.tekst()));
            boolean nummer = vervolg
                    && regel.y() < 0.12 * hoogte
                    && PAGINA.matcher(regel.tekst()).matches();
            if (voet || nummer) continue;
            (merking || herhaald ? kop : hier).add(regel);
        }
        if (!kop.isEmpty()) ernaast.add(kop);
        Optional<Double> goot = gutter(hier);
        if (goot.isEmpty()) {
            romp.add(hier);
            return;
        }
        int eind = zone(hier, goot.get());
        List<Pdfregel> links = side(hier.subList(0, eind), goot.get(), true);
        List<Pdfregel> rechts = side(hier.subList(0, eind), goot.get(), false);
        if (eind < hier.size()) {
            ernaast.add(links);
            ernaast.add(rechts);
            romp.add(hier.subList(eind, hier.size()));
            return;
        }
        boolean rechtsIsSmal = letters(rechts) <= letters(links);
        romp.add(rechtsIsSmal ? links : rechts);
        ernaast.add(rechtsIsSmal ? rechts : links);
    }

    /** How many lines stand in columns: all, unless lines further down run over both. */
    private static int zone(List<Pdfregel> pagina, double goot) {
        int laatste = 0;
        boolean gekruist = false;
        for (int i = 0; i < pagina.size(); i++) {
            boolean kruist = pagina.get(i).delen().stream().anyMatch(d -> d.x() < goot - 3 && d.rechts() > goot + 3);
            boolean kolom = pagina.get(i).delen().stream().anyMatch(d -> Math.abs(d.x() - goot) < 1.5);
            if (!kruist && !gekruist && kolom) laatste = i + 1;
            gekruist |= kruist && laatste > 0;
        }
        if (!gekruist) return pagina.size();
        while (laatste < pagina.size()
                && isNear(pagina.get(laatste - 1), pagina.get(laatste), goot)
                && Opschrift.code(pagina.get(laatste).tekst()) == null) laatste++;
        return laatste;
    }

    private static boolean isNear(Pdfregel boven, Pdfregel onder, double goot) {
        return onder.y() - boven.y() < RUIMTE * onder.maat() && onder.rechts() < goot + 3;
    }

    private static int letters(List<Pdfregel> regels) {
        return regels.stream().mapToInt(r -> r.tekst().length()).sum();
    }

    private static List<Pdfregel> side(List<Pdfregel> regels, double goot, boolean links) {
        return regels.stream()
                .map(r -> r.with(r.delen().stream()
                        .filter(d -> d.x() < goot - 1 == links)
                        .toList()))
                .filter(r -> !r.delen().isEmpty())
                .toList();
    }

    /** Where a column begins that nothing beside it runs into. */
    private Optional<Double> gutter(List<Pdfregel> pagina) {
        return pagina.stream()
                .flatMap(r -> r.delen().stream())
                .map(Pdfregel.Deel::x)
                .distinct()
                .sorted()
                .filter(x -> isGutter(pagina, x))
                .findFirst();
    }

    private boolean isGutter(List<Pdfregel> pagina, double x) {
        List<Pdfregel> rechts = pagina.stream()
                .filter(r -> r.delen().stream().anyMatch(d -> Math.abs(d.x() - x) < 1.5))
                .toList();
        if (rechts.size() < 2 || x - maat.links() < SMALST) return false;
        List<Pdfregel.Deel> voor = pagina.stream()
                .flatMap(r -> r.delen().stream())
                .filter(d -> d.x() < x - 1.5)
                .toList();
        if (voor.size() < 2) return false;
        double top = rechts.getFirst().y() - 1;
        double eind = rechts.getLast().y() + 1;
        boolean vrij = pagina.stream()
                .filter(r -> r.y() >= top && r.y() <= eind)
                .flatMap(r -> r.delen().stream())
                .noneMatch(d -> d.x() < x - 1.5 && d.rechts() > x - 3);
        return vrij && hasLabels(pagina, rechts, x);
    }

    /** One of the two columns holds fields of the head; a label beside its value is no column of its own. */
    private static boolean hasLabels(List<Pdfregel> pagina, List<Pdfregel> rechts, double x) {
        long labels = rechts.stream()
                .filter(r -> r.delen().stream().anyMatch(d -> Math.abs(d.x() - x) < 1.5 && isLabel(d)))
                .count();
        long ervoor = rechts.stream()
                .filter(r -> r.delen().stream()
                        .filter(d -> d.x() < x - 1.5)
                        .reduce((a, b) -> b)
                        .filter(Pdfpaginas::isLabel)
                        .isPresent())
                .count();
        long links = pagina.stream()
                .filter(r ->
                        isLabel(r.delen().getFirst()) && r.delen().getFirst().x() < x - 1.5)
                .count();
        boolean kolom = labels >= 1 || links >= 2;
        return kolom
                && ervoor * 2
                        <= Math.max(
                                1,
                                rechts.stream()
                                        .filter(r -> r.delen().stream().anyMatch(d -> d.x() < x - 1.5))
                                        .count());
    }

    private static boolean isLabel(Pdfregel.Deel deel) {
        Veld.Regel label = Veld.of(deel.tekst());
        return label != null && label.waarde().isEmpty();
    }
}
