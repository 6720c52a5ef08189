package nl.nota.inlezen;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import nl.nota.inlezen.Lezing.Opmerking;

/** The header that is printed again on each next page: taken out of the body where it says what the head says. */
final class Paginakop {
    /** Stands where a page header was. */
    static final String WEG = "\f";

    private static final Pattern PAGINANUMMER = Pattern.compile(
            "(?:pagina|blad)\\s+[0-9]{1,3}(?:\\s*(?:van|/)\\s*[0-9]{1,3})?|-\\s?[0-9]{1,3}\\s?-",
            Pattern.CASE_INSENSITIVE);

    private final List<String> regels;
    private final Kopgegevens kop;
    private final List<Opmerking> opmerkingen;

    private Paginakop(List<String> regels, Kopgegevens kop, List<Opmerking> opmerkingen) {
        this.regels = new ArrayList<>(regels);
        this.kop = kop;
        this.opmerkingen = opmerkingen;
    }

    static List<String> without(List<String> regels, Kopgegevens kop, List<Opmerking> opmerkingen) {
        Paginakop lezer = new Paginakop(regels, kop, opmerkingen);
        for (int i = 0; i < lezer.regels.size(); i++) lezer.line(i);
        return lezer.regels;
    }

    static boolean isPaginanummer(String regel) {
        return PAGINANUMMER.matcher(regel.strip()).matches();
    }

    private void line(int i) {
        String regel = regels.get(i).strip();
        boolean zelfdeRubricering = Stempel.rubricering(regel) != null
                && Stempel.rubricering(regel) == kop.kop().rubricering();
        if (isPaginanummer(regel) || zelfdeRubricering) {
            regels.set(i, WEG);
            return;
        }
        List<Veld.Regel> labels = labels(regel);
        if (labels.isEmpty()) return;
        int volgende = i + 1;
        while (volgende < regels.size() && regels.get(volgende).isBlank()) volgende++;
        boolean hieronder = labels.getLast().waarde().isEmpty();
        if (hieronder && (volgende == regels.size() || volgende - i > 3)) return;
        List<String> waarden = hieronder
                ? Kolommen.cellen(regels.get(volgende)).stream()
                        .map(Kolommen.Cel::tekst)
                        .toList()
                : labels.stream().map(Veld.Regel::waarde).toList();
        if (waarden.size() == labels.size() && take(labels, waarden, hieronder || labels.size() > 1)) {
            regels.set(i, WEG);
            if (hieronder) regels.set(volgende, WEG);
        }
    }

    /** The labels on the line, each with its value or all without; none when it holds anything else. */
    private static List<Veld.Regel> labels(String regel) {
        List<Veld.Regel> uit = new ArrayList<>();
        StringBuilder deel = new StringBuilder();
        List<Kolommen.Cel> cellen = Kolommen.cellen(regel);
        for (Kolommen.Cel cel : cellen) {
            if (!deel.isEmpty() && Veld.of(cel.tekst()) != null) {
                add(uit, deel.toString());
                deel.setLength(0);
            }
            deel.append(deel.isEmpty() ? "" : "\t").append(cel.tekst());
        }
        if (!deel.isEmpty()) add(uit, deel.toString());
        boolean alle = !uit.isEmpty()
                && uit.stream().allMatch(l -> l.veld() == Veld.DATUM || l.veld() == Veld.KENMERK || l.zeker());
        long zonder = uit.stream().filter(l -> l.waarde().isEmpty()).count();
        return alle && (zonder == 0 || zonder == uit.size()) && uit.size() >= 1 && covers(uit, regel) ? uit : List.of();
    }

    private static void add(List<Veld.Regel> uit, String deel) {
        Veld.Regel label = Veld.of(deel);
        if (label != null) uit.add(label);
    }

    /** A field with a value of one word or a date; prose that begins with the name of a field is none. */
    private static boolean covers(List<Veld.Regel> labels, String regel) {
        return Veld.of(regel) != null
                && labels.stream().allMatch(l -> l.waarde().isEmpty() || isPlain(l));
    }

    private static boolean isPlain(Veld.Regel label) {
        return label.veld() == Veld.DATUM
                ? Datums.read(label.waarde()).isPresent()
                : !label.waarde().contains(" ")
                        || label.veld() == Veld.KENMERK && label.waarde().length() < 40;
    }

    /** Whether every value was the head's, or became it; one that differs stays where it is. */
    private boolean take(List<Veld.Regel> labels, List<String> waarden, boolean isKop) {
        for (int i = 0; i < labels.size(); i++) {
            Veld veld = labels.get(i).veld();
            String waarde = waarden.get(i).strip();
            boolean past = veld == Veld.DATUM
                    ? Datums.read(waarde).isPresent()
                    : veld == Veld.KENMERK ? waarde.matches("\\S*[0-9]{3}\\S*(?: \\S+){0,3}") : isValue(veld, waarde);
            if (!past || (!isKop && !kop.has(veld))) return false;
            if (kop.has(veld) && !same(veld, waarde)) {
                opmerkingen.add(Opmerking.of("inlezen.opmerking.paginakop", Velden.opschrift(veld), waarde));
                return false;
            }
        }
        for (int i = 0; i < labels.size(); i++) {
            if (!kop.has(labels.get(i).veld()))
                kop.set(labels.get(i).veld(), List.of(waarden.get(i).strip()));
        }
        return true;
    }

    private boolean same(Veld veld, String waarde) {
        return veld == Veld.DATUM
                ? Datums.read(waarde).equals(kop.datum())
                : kop.text(veld).orElse("").equals(waarde);
    }

    private static boolean isValue(Veld veld, String waarde) {
        return switch (veld) {
            case AANTAL_BIJLAGEN -> Kopgegevens.aantal(waarde) != null;
            case RUBRICERING -> Stempel.rubricering(waarde) != null;
            default -> false;
        };
    }
}
