package nl.nota.inlezen;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.regex.Pattern;

/** Cuts the sheets of a file at their headings. What is printed at the edge of pages comes first, once. */
final class Stukindeling {
    private static final Pattern PAGINA =
            Pattern.compile("(?i)(?:pagina|blad(?:zijde)?)?\\s*\\d*\\s*(?:van|/)?\\s*\\d*");

    private final Blad blad;
    private final Bladtekst teksten;
    private final List<Leesstuk.Deel> delen = new ArrayList<>();
    private final List<Stuk> lopend = new ArrayList<>();
    private String kop = "";
    private int niveau = 1;

    Stukindeling(Blad blad) {
        this.blad = blad;
        this.teksten = new Bladtekst(blad.noten(), new ArrayList<>());
    }

    Leesstuk read() {
        edges();
        for (var stuk : blad.stukken()) {
            if (stuk.kop() == 0 || stuk.isTabel() || stuk.tekst().isBlank()) {
                lopend.add(stuk);
                continue;
            }
            close();
            kop = stuk.tekst().replaceAll("\\s+", " ").strip();
            niveau = stuk.kop();
            // A note to a heading stands below it.
            stuk.lopen().stream()
                    .filter(Loop::isAnker)
                    .forEach(anker -> lopend.add(Stuk.alinea("", 0, List.of(anker))));
        }
        close();
        return new Leesstuk(delen, blad.weglatingen());
    }

    private void edges() {
        var gezien = new LinkedHashSet<String>();
        for (var stuk : blad.paginakop())
            if (stuk.isTabel()
                    || !PAGINA.matcher(stuk.tekst().strip()).matches()
                            && gezien.add(stuk.tekst().strip())) lopend.add(stuk);
    }

    private void close() {
        var tekst = teksten.read(lopend);
        if (!kop.isEmpty() || !tekst.isLeeg()) delen.add(new Leesstuk.Deel(kop, niveau, tekst));
        lopend.clear();
    }
}
