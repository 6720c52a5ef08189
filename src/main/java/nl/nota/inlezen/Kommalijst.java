package nl.nota.inlezen;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Reads a CSV file: one table, whatever stands between its values (RFC 4180, and the semicolon of the Dutch). */
final class Kommalijst {
    private static final List<Character> SCHEIDING = List.of(';', '\t', ',', '|');

    private final String tekst;
    private final char scheiding;
    private final List<Map<Integer, String>> rijen = new ArrayList<>();
    private int hier;

    private Kommalijst(String tekst) {
        this.tekst = tekst.replace("\r\n", "\n").replace('\r', '\n');
        this.scheiding = separator(this.tekst);
    }

    static Blad read(String tekst) {
        var lijst = new Kommalijst(tekst);
        while (lijst.hier < lijst.tekst.length()) lijst.row();
        var tabel = Celtabel.of(lijst.rijen);
        return new Blad(List.of(), tabel.stream().toList(), List.of(), List.of(), Map.of(), Map.of());
    }

    /** Whichever stands most in the first line, outside quotes. */
    private static char separator(String tekst) {
        var eerste = tekst.lines().findFirst().orElse("").replaceAll("\"[^\"]*\"", "");
        var beste = ';';
        long meeste = 0;
        for (var teken : SCHEIDING) {
            var aantal = eerste.chars().filter(c -> c == teken).count();
            if (aantal > meeste) {
                meeste = aantal;
                beste = teken;
            }
        }
        return beste;
    }

    private void row() {
        if (rijen.size() >= Celtabel.MEESTE_RIJEN) throw new Weigering(Celtabel.GROOT);
        var cellen = new TreeMap<Integer, String>();
        for (var kolom = 1; ; kolom++) {
            var waarde = value();
            if (!waarde.isBlank()) cellen.put(kolom, waarde);
            if (hier >= tekst.length()) break;
            if (tekst.charAt(hier++) == '\n') break;
        }
        rijen.add(cellen);
    }

    /** Up to what ends it; within quotes that is part of it, and two quotes are one. */
    private String value() {
        var uit = new StringBuilder();
        var binnen = false;
        for (; hier < tekst.length(); hier++) {
            var c = tekst.charAt(hier);
            if (c == '"' && (binnen || uit.isEmpty())) {
                if (binnen && hier + 1 < tekst.length() && tekst.charAt(hier + 1) == '"')
                    uit.append(tekst.charAt(hier++));
                else binnen = !binnen;
            } else if (!binnen && (c == scheiding || c == '\n')) break;
            else uit.append(c);
        }
        return uit.toString();
    }
}
