package nl.nota.nota;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;

/**
 * A citation in a running text: what stands between the innermost parentheses with all that is cited there, or the bare
 * words.
 *
 * @param begin where it begins, with its parenthesis, in characters
 * @param plaatsen what it cites, at least one
 */
record Aanhaling(int begin, int eind, boolean tussenHaken, List<Vindplaats> plaatsen) {
    /** Longer parentheses hold a story, no citation. */
    private static final int LANGSTE = 300;

    Aanhaling {
        plaatsen = List.copyOf(plaatsen);
    }

    static List<Aanhaling> in(CharSequence tekst) {
        var plaatsen = Vindplaatsen.by(tekst);
        if (plaatsen.isEmpty()) return List.of();
        var haken = brackets(tekst, plaatsen);
        var uit = new ArrayList<Aanhaling>();
        for (var van = 0; van < plaatsen.size(); ) {
            var haak = haken.get(van);
            var tot = van + 1;
            while (tot < plaatsen.size() && isSame(haken, plaatsen, van, tot)) tot++;
            var begin = haak.begin() < 0 ? plaatsen.get(van).begin() : haak.begin();
            var eind = haak.begin() < 0 ? plaatsen.get(tot - 1).eind() : haak.eind();
            uit.add(new Aanhaling(begin, eind, haak.begin() >= 0, plaatsen.subList(van, tot)));
            van = tot;
        }
        return uit;
    }

    private record Haak(int begin, int eind) {
        static final Haak GEEN = new Haak(-1, -1);
    }

    /** Together between parentheses, or the further numbers of one dossier. */
    private static boolean isSame(List<Haak> haken, List<Vindplaats> plaatsen, int een, int ander) {
        if (haken.get(een).begin() >= 0) return haken.get(een).equals(haken.get(ander));
        var vorige = plaatsen.get(ander - 1);
        var hier = plaatsen.get(ander);
        return haken.get(ander).begin() < 0
                && hier.soort() == Verwijzing.Soort.KAMERSTUK
                && vorige.soort() == hier.soort()
                && dossier(vorige).equals(dossier(hier))
                && hier.eind() - hier.begin() <= 4;
    }

    private static String dossier(Vindplaats plaats) {
        return plaats.sleutel().substring(0, plaats.sleutel().lastIndexOf('-'));
    }

    /** Of each place the innermost parentheses around it. */
    private static List<Haak> brackets(CharSequence tekst, List<Vindplaats> plaatsen) {
        var open = new ArrayDeque<Integer>();
        var sluit = new HashMap<Integer, Integer>();
        var binnen = new ArrayList<Integer>();
        var nr = 0;
        for (var i = 0; i < tekst.length(); i++) {
            while (nr < plaatsen.size() && plaatsen.get(nr).begin() == i) {
                binnen.add(open.isEmpty() ? -1 : open.peek());
                nr++;
            }
            if (tekst.charAt(i) == '(') open.push(i);
            else if (tekst.charAt(i) == ')' && !open.isEmpty()) sluit.put(open.pop(), i + 1);
        }
        return binnen.stream()
                .map(begin -> new Haak(begin, sluit.getOrDefault(begin, -1)))
                .map(haak -> haak.eind() < 0 || haak.eind() - haak.begin() > LANGSTE ? Haak.GEEN : haak)
                .toList();
    }
}
