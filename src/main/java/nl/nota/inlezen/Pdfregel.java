package nl.nota.inlezen;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** A line on a page of a PDF: letters beside each other, in pieces where there is a wide gap. */
record Pdfregel(double y, double maat, List<Deel> delen) {
    private static final double WIJD = 1.5;
    private static final double HOOGTE = 0.45;
    private static final double SPATIE = 0.18;

    /** A piece of a line without a wide gap. */
    record Deel(double x, double rechts, List<Loop> lopen) {
        String tekst() {
            StringBuilder uit = new StringBuilder();
            lopen.forEach(loop -> uit.append(loop.tekst()));
            return uit.toString();
        }
    }

    double x() {
        return delen.getFirst().x();
    }

    double rechts() {
        return delen.getLast().rechts();
    }

    /** The whole line; a tab stands in each gap. */
    String tekst() {
        return String.join("\t", delen.stream().map(Deel::tekst).toList()).strip();
    }

    List<Loop> lopen() {
        List<Loop> uit = new ArrayList<>();
        for (Deel deel : delen) {
            if (!uit.isEmpty()) uit.add(Loop.of("\t"));
            uit.addAll(deel.lopen());
        }
        return uit;
    }

    Pdfregel with(List<Deel> anders) {
        return new Pdfregel(y, maat, anders);
    }

    /** The lines of a page from top to bottom. */
    static List<Pdfregel> of(List<Pdfletter> letters) {
        List<Pdfletter> groot = new ArrayList<>(letters);
        groot.sort(Comparator.comparingDouble(Pdfletter::y));
        List<List<Pdfletter>> regels = new ArrayList<>();
        for (Pdfletter letter : groot) {
            List<Pdfletter> regel = regels.isEmpty() ? null : regels.getLast();
            if (regel == null
                    || letter.y() - basis(regel) > HOOGTE * Math.min(10, Math.max(size(regel), letter.maat()))) {
                regel = new ArrayList<>();
                regels.add(regel);
            }
            regel.add(letter);
        }
        return regels.stream()
                .filter(r -> r.stream().anyMatch(l -> !l.tekst().isBlank()))
                .map(Pdfregel::line)
                .toList();
    }

    private static double size(List<Pdfletter> regel) {
        return regel.stream().mapToDouble(Pdfletter::maat).max().orElse(0);
    }

    /** Where the largest letters stand. */
    private static double basis(List<Pdfletter> regel) {
        double maat = size(regel);
        return regel.stream()
                .filter(l -> l.maat() >= maat - 0.1)
                .mapToDouble(Pdfletter::y)
                .max()
                .orElse(0);
    }

    private static Pdfregel line(List<Pdfletter> letters) {
        double maat = size(letters);
        double y = basis(letters);
        List<Pdfletter> opRij = new ArrayList<>(letters);
        opRij.sort(Comparator.comparingDouble(Pdfletter::x));
        List<Deel> delen = new ArrayList<>();
        List<Loop> lopen = new ArrayList<>();
        double begin = 0;
        double eind = 0;
        for (Pdfletter letter : opRij) {
            if (letter.tekst().isBlank() && lopen.isEmpty()) continue;
            double gat = letter.x() - eind;
            if (!lopen.isEmpty() && gat > WIJD * maat && !letter.tekst().isBlank()) {
                delen.add(new Deel(begin, eind, trimmed(lopen)));
                lopen = new ArrayList<>();
            }
            if (lopen.isEmpty()) begin = letter.x();
            else if (gat > SPATIE * maat && !letter.tekst().isBlank() && !endsBlank(lopen))
                add(lopen, new Loop(" ", letter.vet(), letter.cursief(), "", -1));
            boolean hoog = letter.maat() < 0.8 * maat && letter.y() < y - 0.12 * maat;
            String tekst = hoog ? Wordtekens.hoog(letter.tekst()) : letter.tekst();
            add(lopen, new Loop(tekst, letter.vet(), letter.cursief(), "", -1));
            if (!letter.tekst().isBlank()) eind = Math.max(eind, letter.rechts());
        }
        if (!lopen.isEmpty()) delen.add(new Deel(begin, eind, trimmed(lopen)));
        double gewoon = opRij.stream()
                .filter(l -> !l.tekst().isBlank())
                .mapToDouble(Pdfletter::maat)
                .max()
                .orElse(maat);
        return new Pdfregel(y, gewoon, delen);
    }

    private static List<Loop> trimmed(List<Loop> lopen) {
        List<Loop> uit = new ArrayList<>(lopen);
        while (!uit.isEmpty() && uit.getLast().tekst().isBlank()) uit.removeLast();
        if (uit.isEmpty()) return uit;
        Loop laatste = uit.removeLast();
        uit.add(laatste.with(laatste.tekst().stripTrailing()));
        return uit;
    }

    private static boolean endsBlank(List<Loop> lopen) {
        String tekst = lopen.getLast().tekst();
        return Character.isWhitespace(tekst.charAt(tekst.length() - 1));
    }

    private static void add(List<Loop> lopen, Loop erbij) {
        Loop vorige = lopen.isEmpty() ? null : lopen.getLast();
        if (vorige != null && vorige.with("").equals(erbij.with(""))) {
            lopen.removeLast();
            lopen.add(vorige.with(vorige.tekst() + erbij.tekst()));
        } else {
            lopen.add(erbij);
        }
    }
}
